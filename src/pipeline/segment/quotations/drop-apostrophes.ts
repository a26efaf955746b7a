import { SHAPE } from '../../document.js'
import type { Mark, QuotationState } from './state.js'

/** Whether the mark stands behind a word with "s", as in "the players’ union". */
function isPluralPossessive({ text, tokens }: QuotationState, { at }: Mark): boolean {
  if (at === 0 || tokens.gap[at] > 0 || (tokens.shape[at - 1] & SHAPE.letter) === 0) return false
  return (text.charCodeAt(tokens.end[at - 1] - 1) | 32) === 0x73
}

/**
 * Step 2: single marks that are apostrophes. Read backwards, "the players’" is one when a firmer closing mark stands
 * between it and the next opening one; the pairing step drops those behind which no single quotation is open.
 */
export function dropApostrophes(state: QuotationState): void {
  let isClosedLater = false
  for (let index = state.marks.length - 1; index >= 0; index--) {
    const mark = state.marks[index]
    if (mark.family !== 'single') continue
    if (mark.role === 'open') isClosedLater = false
    else if (mark.role === 'close' && !isPluralPossessive(state, mark)) isClosedLater = true
    else if (mark.role === 'close' && isClosedLater) mark.role = 'apostrophe'
    if (state.tokens.gap[mark.at] === 3) isClosedLater = false
  }
}
