import type { Span } from '../schema/span.js'

/**
 * A span of `text`, checked at birth.
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @throws RangeError when the offsets do not lie in the text in order
 */
export function createSpan(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`Unexpected span ${start}–${end}, expected 0 ≤ start ≤ end ≤ ${text.length}`)
  }
  return { start, end, text: text.slice(start, end) }
}
