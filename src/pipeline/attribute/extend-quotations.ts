import type { Atoms, Quotation, SegmentedDocument, TokenRange } from '../document.js'

/**
 * Lets content that starts or ends inside a quotation run to its marks, when the quotation reaches beyond the window
 * that the tagger saw or the tagger stopped at a sentence's end.
 * “The bridge is safe. We checked it. It will stay open,” he said.
 */
export function extendToQuotations(
  document: SegmentedDocument,
  atoms: Atoms,
  cue: TokenRange,
  content: readonly TokenRange[],
): TokenRange[] {
  const { quotations } = document
  const out: TokenRange[] = []
  for (const range of content) {
    let { first, end } = range
    const opening = quotationAt(quotations, atoms, first)
    if (opening && !holds(opening, cue) && atoms.sentence[first] !== atoms.sentence[opening.first])
      first = opening.first
    const closing = quotationAt(quotations, atoms, end - 1)
    if (
      closing &&
      !holds(closing, cue) &&
      atoms.sentence[end - 1] !== atoms.sentence[closing.end - 1] &&
      isLastOfSentence(document, atoms, end - 1)
    )
      end = closing.end
    const last = out[out.length - 1]
    if (last && last.end >= first) out[out.length - 1] = { first: last.first, end: Math.max(last.end, end) }
    else out.push({ first, end })
  }
  return out
}

function quotationAt(quotations: readonly Quotation[], atoms: Atoms, i: number): Quotation | null {
  const q = atoms.quotation[i]
  return q < 0 ? null : quotations[q]
}
function holds(quotation: Quotation, cue: TokenRange): boolean {
  return quotation.first <= cue.first && cue.end <= quotation.end
}
/** Whether only marks follow in the sentence. */
function isLastOfSentence(document: SegmentedDocument, atoms: Atoms, i: number): boolean {
  return document.sentences[atoms.sentence[i]].end - i <= 3
}
