/**
 * Turns UTF-16 offsets into numbers of code points, which W3C selectors and brat count.
 * @param text the text that the offsets count; an offset inside a surrogate pair counts the pair
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle] + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
