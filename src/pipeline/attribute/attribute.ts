import type { Attribution, AttributedDocument, Cue, CuedDocument } from '../document.js'
import { buildCandidates } from './candidates.js'
import type { Choice } from './choice.js'
import { completeClauses } from './complete-clause.js'
import { addCited } from './credits/cited.js'
import { findClauseCredits } from './credits/clause-credits.js'
import { findLabelLines, mergeLabelLines } from './credits/label-lines.js'
import { findPlainCredits } from './credits/plain-credits.js'
import { findEstimates } from './credits/put-at.js'
import { reachComma } from './credits/reach-comma.js'
import { addRelayed } from './credits/relayed.js'
import { findShown } from './credits/shown.js'
import { findUnproposed } from './credits/unproposed.js'
import { joinFloatingQuotations } from './floating.js'
import { joinReopened } from './join-reopened.js'
import { linkWithin } from './link.js'
import { mergeRules } from './merge-rules.js'
import { findNested, type ProposeCues } from './nested.js'
import { scoreCandidates } from './rank.js'
import { RoleReader, type CueReader } from './roles.js'
import { selectOutermost } from './select.js'
import type { AttributeWeights } from './weights.js'

const inOrder = (choices: readonly Choice[]): Choice[] =>
  [...choices].sort((a, b) => a.cue.first - b.cue.first)

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
 */
export function attribute(
  document: CuedDocument,
  weights: AttributeWeights,
  ruled: readonly Attribution[],
  propose: ProposeCues,
  reader: CueReader = new RoleReader(document, weights.role),
  choose: typeof chooseOutermost = chooseOutermost,
): AttributedDocument {
  const learned = choose(document, document.cues, reader, weights)
  const whole = joinReopened(document, completeClauses(document, learned))
  const laidOut = mergeLabelLines(whole, findLabelLines(document))
  const credited = inOrder([...laidOut, ...findPlainCredits(document, laidOut)]).map((choice) =>
    reachComma(document, choice),
  )
  const ended = inOrder([...credited, ...findUnproposed(document, credited)])
  const read = [...ended, ...findClauseCredits(document, ended), ...findEstimates(document, credited)]
  const outermost = addCited(document, addRelayed(document, inOrder(read)))
  const nested = findNested(document, outermost, propose, reader, weights)
  const found = [...outermost, ...nested]
  const shown = findShown(document, found)
  const joined = joinFloatingQuotations(document, mergeRules(document, [...found, ...shown], ruled))
  const { atoms: _words, ...segmented } = document
  const attributions = linkWithin(joined)
  return { ...segmented, cues: attributions.map(({ cue }) => cue), attributions }
}
