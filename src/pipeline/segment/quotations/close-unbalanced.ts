import type { Draft, QuotationState } from './state.js'

/**
 * Step 5: a quotation whose closing mark is missing ends before the next one with the same marks, which then lies
 * beside it, or else with its paragraph.
 */
export function closeUnbalanced(state: QuotationState): void {
  let outer: Draft | null = null
  for (const draft of state.drafts) {
    if (outer !== null && draft.paragraph === outer.paragraph && outer.end < 0) {
      if (draft.depth > 0 && draft.family === outer.family) outer.end = draft.first
    }
    if (outer !== null && outer.end >= 0 && draft.first >= outer.end && draft.paragraph === outer.paragraph)
      draft.depth = 0
    if (draft.depth === 0) outer = draft
    if (draft.end < 0) draft.isBalanced = false
  }
  for (const draft of state.drafts) if (draft.end < 0) draft.end = state.paragraphs[draft.paragraph].end
}
