import type { Extent } from '../span/relate.js'
import type { Span } from '../schema/index.js'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
])
const LETTER = /[\p{L}\p{N}]/u
const OPENING_CONTEXT = /^[\s([—–-]?$/

/** Outermost quotations in a span's words, marks included; one that never closes runs to the end. Linear in length. */
export function quotedExtents({ text, start }: Span): Extent[] {
  const extents: Extent[] = []
  let hasSingles = true
  for (let at = 0; at < text.length; at++) {
    const close = opens(text, at) ? CLOSING.get(text[at]) : undefined
    if (close === undefined || (close === '’' && !hasSingles)) continue
    const end = close === '’' ? closingSingle(text, at + 1) : text.indexOf(close, at + 1)
    if (end === -1 && close === '’') {
      // ‘ without a partner is an apostrophe set the wrong way: ‘90s
      hasSingles = false
      continue
    }
    const last = end === -1 ? text.length - 1 : end
    extents.push({ start: start + at, end: start + last + 1 })
    at = last
  }
  return extents
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  // A straight mark after a letter closes: `… and left." Then`
  if (text[at] === '"') return OPENING_CONTEXT.test(before)
  return text[at] !== '‘' || !LETTER.test(before)
}

// ‘It’s over’, she said: an apostrophe between letters does not close.
function closingSingle(text: string, from: number): number {
  for (let at = text.indexOf('’', from); at !== -1; at = text.indexOf('’', at + 1)) {
    if (!LETTER.test(text[at + 1] ?? ' ')) return at
  }
  return -1
}
