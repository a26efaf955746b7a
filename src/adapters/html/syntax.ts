import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** A character reference: what it renders and how long it is, in UTF-16 units. */
export interface Reference {
  readonly rendered: string
  readonly length: number
}

/** Longest name, `&CounterClockwiseContourIntegral;`, has 33 units; numbers may carry any count of leading zeros. */
const WINDOW = 64

/** Reads the character reference whose `&` is at `at`; null where the ampersand stands for itself. */
export function readReference(source: string, at: number): Reference | null {
  const zeros = /&#[xX]?0*/y
  zeros.lastIndex = at
  const reach = (zeros.exec(source)?.[0].length ?? 0) + WINDOW
  let rendered = ''
  let length = 0
  const decoder = new HtmlEntityDecoder((code, consumed) => {
    rendered += String.fromCodePoint(code)
    length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(source.slice(at, at + reach), 1) < 0) decoder.end()
  return rendered === '' ? null : { rendered, length }
}

const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** Offset after `mark`, searched from `from`; the end of the source where it is missing. */
function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}

/** Offset after the tag that opens at `at`; a `>` inside a quoted attribute value does not close it. */
function skipTag(source: string, at: number): number {
  let i = at + 1
  while (i < source.length) {
    const mark = source[i++]
    if (mark === '>') return i
    if (mark !== '=') continue
    while (i < source.length && ' \t\r\n\f'.includes(source[i])) i++
    if (source[i] === '"' || source[i] === "'") i = after(source, source[i], i + 1)
  }
  return source.length
}

/** Offset after the tag, comment or declaration that opens with the `<` at `at`; `at` where the `<` is text. */
export function skipMarkup(source: string, at: number): number {
  const next = source.charCodeAt(at + 1)
  if (isLetter(next)) return skipTag(source, at)
  if (source[at + 1] === '/') {
    return isLetter(source.charCodeAt(at + 2)) ? skipTag(source, at) : after(source, '>', at + 2)
  }
  if (source.startsWith('<!--', at)) return skipComment(source, at)
  if (source[at + 1] === '!' || source[at + 1] === '?') return after(source, '>', at + 2)
  return at
}

function skipComment(source: string, at: number): number {
  if (source[at + 4] === '>') return at + 5
  if (source.startsWith('->', at + 4)) return at + 6
  const close = /--!?>/g
  close.lastIndex = at + 4
  return close.test(source) ? close.lastIndex : source.length
}
