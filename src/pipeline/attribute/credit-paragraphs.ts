import type { Attribution, CuedDocument } from '../document.js'
import type { Choice } from './choice.js'
import { completeClauses } from './complete-clause.js'
import { addCited } from './credits/cited.js'
import { findClauseCredits } from './credits/clause-credits.js'
import { findColonQuotations } from './credits/colon-quotations.js'
import { mergeLabelLines } from './credits/label-lines.js'
import { findPlainCredits } from './credits/plain-credits.js'
import { findEstimates } from './credits/put-at.js'
import { addRelayed } from './credits/relayed.js'
import { findShown } from './credits/shown.js'
import { findUnproposed } from './credits/unproposed.js'
import { findViews } from './credits/views.js'
import { joinReopened } from './join-reopened.js'
import { joinSides } from './mend/both-sides.js'
import { addListItems } from './mend/list-items.js'
import { mendReadings } from './mend/mend-readings.js'
import { reachComma } from './mend/reach-comma.js'
import { mergeRules } from './merge-rules.js'

/** What was found before paragraphs are read for credits, each in text order. */
export interface Found {
  /** Chosen among what the taggers proposed. */
  readonly learned: readonly Choice[]
  /** Lines that credit by their layout. */
  readonly lines: readonly Choice[]
  /** Refusals, open questions and hedged reports, by rule. */
  readonly ruled: readonly Attribution[]
}

const inOrder = (choices: readonly Choice[]): Choice[] =>
  [...choices].sort((a, b) => a.cue.first - b.cue.first)

/**
 * Completes what was found by the credits that rules find in words. No step looks further than the paragraphs beside
 * the one that it reads, or, where a quotation reopens from paragraph to paragraph or a list goes on, beside all of these.
 * @param nest finds the attributions inside the content of others
 */
export function creditParagraphs(
  document: CuedDocument,
  { learned, lines, ruled }: Found,
  nest: (outermost: readonly Choice[]) => Choice[],
): Choice[] {
  const whole = joinReopened(document, completeClauses(document, learned))
  const laidOut = mergeLabelLines(mendReadings(document, whole), lines)
  const credited = inOrder([...laidOut, ...findPlainCredits(document, laidOut)]).map((choice) =>
    reachComma(document, choice),
  )
  const ended = inOrder([...credited, ...findUnproposed(document, credited)])
  const read = [
    ...ended,
    ...findClauseCredits(document, ended),
    ...findEstimates(document, credited),
    ...findViews(document, ended),
    ...findColonQuotations(document, ended),
  ]
  const outermost = joinSides(
    document,
    addCited(document, addRelayed(document, addListItems(document, inOrder(read)))),
  )
  const found = [...outermost, ...nest(outermost)]
  return mergeRules(document, [...found, ...findShown(document, found)], ruled)
}
