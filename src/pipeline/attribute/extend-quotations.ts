import type { Quotation, TokenRange, WordedDocument } from '../document.js'
import { quotationAt } from './token-tests.js'

/**
 * Lets content that starts or ends inside a quotation run to its marks, when the quotation reaches beyond the window
 * that the tagger saw or the tagger stopped at a sentence's end.
 * “The bridge is safe. We checked it. It will stay open,” he said.
 */
export function extendToQuotations(
  document: WordedDocument,
  cue: TokenRange,
  content: readonly TokenRange[],
): TokenRange[] {
  const { atoms } = document
  const out: TokenRange[] = []
  for (const range of content) {
    let { first, end } = range
    const opening = quotationAt(document, first)
    if (opening && !holds(opening, cue) && atoms.sentence[first] !== atoms.sentence[opening.first])
      first = opening.first
    const closing = quotationAt(document, end - 1)
    if (
      closing &&
      !holds(closing, cue) &&
      atoms.sentence[end - 1] !== atoms.sentence[closing.end - 1] &&
      isLastOfSentence(document, end - 1)
    )
      end = closing.end
    const last = out[out.length - 1]
    if (last && last.end >= first) out[out.length - 1] = { first: last.first, end: Math.max(last.end, end) }
    else out.push({ first, end })
  }
  return out
}

function holds(quotation: Quotation, cue: TokenRange): boolean {
  return quotation.first <= cue.first && cue.end <= quotation.end
}
/** Whether only marks follow in the sentence. */
function isLastOfSentence({ sentences, atoms }: WordedDocument, i: number): boolean {
  return sentences[atoms.sentence[i]].end - i <= 3
}
