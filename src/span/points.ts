import type { Point } from '../schema/span.js'

/**
 * Turns offsets into points: the table of lines is made once, each look-up is a binary search.
 * Lines end as vfile counts them: line feed, carriage return, or both together.
 * @param text the text that the offsets count, in UTF-16 code units
 */
export function createLocator(text: string): (offset: number) => Point {
  const starts = lineStarts(text)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low] + 1, offset }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}
