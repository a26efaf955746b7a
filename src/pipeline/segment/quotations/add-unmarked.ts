import type { Quotation, TokenRange } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Stretch } from '../tokenize.js'
import type { TokenBuffer } from '../token-buffer.js'

/** Number of the first token that ends after `offset`. */
function firstTokenAfter(tokens: TokenBuffer, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Number of the first paragraph that ends after token `at`. */
function paragraphAt(paragraphs: readonly TokenRange[], at: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle].end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch as quotations, one for each paragraph that it runs through. */
function cutByParagraph(
  tokens: TokenBuffer,
  paragraphs: readonly TokenRange[],
  { start, end }: Stretch,
): Quotation[] {
  const limit = firstTokenAfter(tokens, end)
  const quotations: Quotation[] = []
  let first = firstTokenAfter(tokens, start)
  for (let i = paragraphAt(paragraphs, first); first < limit; i++) {
    const last = Math.min(limit, paragraphs[i].end)
    quotations.push({ first, end: last, depth: 0, continues: -1, isBalanced: true })
    first = last
  }
  return quotations
}

/**
 * Adds the quotations that a document sets without marks (`<blockquote>`, `<q>`) to those that have marks.
 * Where both cover the same words, the one with marks is kept.
 * @param stretches in order of their starts
 */
export function addUnmarked(
  marked: Quotation[],
  tokens: TokenBuffer,
  paragraphs: readonly TokenRange[],
  stretches: readonly Stretch[],
): Quotation[] {
  if (stretches.length === 0) return marked
  const isQuoted = markTokens(tokens.count, marked)
  const added: Quotation[] = []
  for (const stretch of stretches) {
    for (const quotation of cutByParagraph(tokens, paragraphs, stretch)) {
      // <blockquote>“We will appeal,” she said.</blockquote> has its marks already.
      if (isQuoted.subarray(quotation.first, quotation.end).includes(1)) continue
      isQuoted.fill(1, quotation.first, quotation.end)
      added.push(quotation)
    }
  }
  return mergeByPlace(marked, added)
}

/** One list by first token; `continues` follows its quotation to the new number. */
function mergeByPlace(marked: readonly Quotation[], added: readonly Quotation[]): Quotation[] {
  const numbered = [
    ...marked.map((quotation, number) => ({ quotation, number })),
    ...added.map((quotation) => ({ quotation, number: -1 })),
  ].sort((a, b) => a.quotation.first - b.quotation.first || a.quotation.depth - b.quotation.depth)
  const renumbered = new Map(numbered.map(({ number }, index) => [number, index]))
  return numbered.map(({ quotation }) =>
    quotation.continues < 0
      ? quotation
      : { ...quotation, continues: renumbered.get(quotation.continues) ?? -1 },
  )
}
