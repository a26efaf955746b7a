import type { Quotation, TokenRange } from './document.js'

/** One byte a token: 1 where one of the ranges holds it. @param count number of tokens */
export function markTokens(count: number, ranges: readonly TokenRange[]): Uint8Array {
  const marks = new Uint8Array(count)
  for (const { first, end } of ranges) marks.fill(1, first, end)
  return marks
}

/** 1 for each token of an outermost quotation, its marks among them. */
export function markQuoted(count: number, quotations: readonly Quotation[]): Uint8Array {
  return markTokens(
    count,
    quotations.filter(({ depth }) => depth === 0),
  )
}
