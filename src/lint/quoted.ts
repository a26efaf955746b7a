import type { Extent } from '../span/relate.js'
import type { Span } from '../schema/index.js'

const CLOSING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
])
const LETTER = /[\p{L}\p{N}]/u

/** Outermost quotations in a span's words, marks included; one that never closes runs to the end. */
export function quotedExtents(span: Span): Extent[] {
  const { text, start } = span
  const extents: Extent[] = []
  for (let at = 0; at < text.length; at++) {
    const close = CLOSING.get(text[at]) ?? (opensSingle(text, at) ? '’' : undefined)
    if (close === undefined) continue
    const end = close === '’' ? closingSingle(text, at + 1) : text.indexOf(close, at + 1)
    // ‘ without a partner is an apostrophe set the wrong way: ‘90s
    if (end === -1 && close === '’') continue
    const last = end === -1 ? text.length - 1 : end
    extents.push({ start: start + at, end: start + last + 1 })
    at = last
  }
  return extents
}

function opensSingle(text: string, at: number): boolean {
  return text[at] === '‘' && !LETTER.test(text[at - 1] ?? ' ')
}

// ‘It’s over’, she said: an apostrophe between letters does not close.
function closingSingle(text: string, from: number): number {
  for (let at = text.indexOf('’', from); at !== -1; at = text.indexOf('’', at + 1)) {
    if (!LETTER.test(text[at + 1] ?? ' ')) return at
  }
  return -1
}
