import type { Attribution, AttributedDocument, Cue, CuedDocument } from '../document.js'
import { buildCandidates } from './candidates.js'
import type { Choice } from './choice.js'
import { creditParagraphs } from './credit-paragraphs.js'
import { findLabelLines } from './credits/label-lines.js'
import { joinFloatingQuotations } from './floating.js'
import { linkWithin } from './link.js'
import { findNested, type ProposeCues } from './nested.js'
import { scoreCandidates } from './rank.js'
import { RoleReader, type CueReader } from './roles.js'
import { selectOutermost } from './select.js'
import type { AttributeWeights } from './weights.js'

/** Reads cues in several ways, ranks all readings together, and keeps the best that do not clash, in text order. */
export function chooseOutermost(
  document: CuedDocument,
  cues: readonly Cue[],
  reader: CueReader,
  weights: AttributeWeights,
): Choice[] {
  const candidates = buildCandidates(document, cues, reader)
  const scores = scoreCandidates(candidates, weights.trees)
  const selected = selectOutermost(candidates.list, scores, weights.threshold)
  return selected.map(({ candidate, content }): Choice => {
    const { cue, source } = candidates.list[candidate]
    return { cue, source, content, score: scores[candidate] }
  })
}

/**
 * Joins each cue to its source and content. Every cue candidate is read in several ways by the role tagger, all
 * readings are ranked together, and the best that do not clash are kept.
 * @param ruled what rules found for themselves: refusals, open questions, hedged reports
 * @param propose finds cues inside content that is read as a sentence of its own
 * @param reader stands in for the role tagger, with the same result
 * @param choose stands in for `chooseOutermost`, with the same result
 * @param credit stands in for `creditParagraphs`, with the same result
 */
export function attribute(
  document: CuedDocument,
  weights: AttributeWeights,
  ruled: readonly Attribution[],
  propose: ProposeCues,
  reader: CueReader = new RoleReader(document, weights.role),
  choose: typeof chooseOutermost = chooseOutermost,
  credit: typeof creditParagraphs = creditParagraphs,
): AttributedDocument {
  const found = {
    learned: choose(document, document.cues, reader, weights),
    lines: findLabelLines(document),
    ruled,
  }
  const credited = credit(document, found, (outermost) =>
    findNested(document, outermost, propose, reader, weights),
  )
  const attributions = linkWithin(joinFloatingQuotations(document, credited))
  // spelt out: see `document.ts`
  const { text, tokens, sentences, paragraphs, quotations, likely } = document
  const cues = attributions.map(({ cue }) => cue)
  return { text, tokens, sentences, paragraphs, quotations, likely, cues, attributions }
}
