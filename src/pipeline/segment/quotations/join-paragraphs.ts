import type { QuotationState } from './state.js'

/** Step 4: a quotation left open that the next paragraph reopens with the same mark goes on there. */
export function joinParagraphs({ drafts, paragraphs }: QuotationState): void {
  let unclosed = -1
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]
    if (draft.depth > 0) continue
    const before = unclosed < 0 ? null : drafts[unclosed]
    const isReopened = draft.first === paragraphs[draft.paragraph].first && draft.isBalanced
    if (
      before !== null &&
      isReopened &&
      before.family === draft.family &&
      before.paragraph === draft.paragraph - 1
    ) {
      before.end = paragraphs[before.paragraph].end
      draft.continues = unclosed
    }
    unclosed = draft.end < 0 ? index : -1
  }
}
