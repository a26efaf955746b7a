import type { Quotation, TokenRange } from '../../document.js'
import type { TokenBuffer } from '../token-buffer.js'
import { closeUnbalanced } from './close-unbalanced.js'
import { dropApostrophes } from './drop-apostrophes.js'
import { findMarks } from './find-marks.js'
import { joinParagraphs } from './join-paragraphs.js'
import { pairMarks } from './pair-marks.js'
import type { QuotationState, QuotationStep } from './state.js'

export { addUnmarked } from './add-unmarked.js'

const STEPS: readonly QuotationStep[] = [
  findMarks,
  dropApostrophes,
  pairMarks,
  joinParagraphs,
  closeUnbalanced,
]

/** Quotations with any marks, in the order of their first tokens; a quotation never crosses a paragraph. */
export function findQuotations(
  text: string,
  tokens: TokenBuffer,
  paragraphs: readonly TokenRange[],
  sentences: readonly TokenRange[],
): Quotation[] {
  const state: QuotationState = { text, tokens, paragraphs, sentences, marks: [], drafts: [] }
  for (const step of STEPS) step(state)
  return state.drafts.map(({ first, end, depth, continues, isBalanced }) => ({
    first,
    end,
    depth,
    continues,
    isBalanced,
  }))
}
