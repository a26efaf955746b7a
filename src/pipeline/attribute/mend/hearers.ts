import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, endBeforeStop, hasFinite, hasNominal, isFinite, isText } from '../token-tests.js'
import { buildCredit, reach } from '../credits/build-credit.js'
import { HEARERS } from '../credits/clause-verbs.js'
import type { Taken } from '../mark-choices.js'

/** Verbs whose hearer stands before “that”: what he assured the people of begins with “that”. */
const HEARD = hashesOf(
  'told tell tells telling informed inform informs informing assured assure assures assuring reminded remind reminds reminding notified notify notifies notifying advised advise advises advising warned warn warns warning briefed apprised cautioned reassured promised promise promises',
)
const PRP = TAGS.indexOf('PRP')
const TO = TAGS.indexOf('TO')
/** Longest hearer, with when and where: “parliament on Monday evening | that”. */
const MAX_HEARER = 9

/** Takes the hearer off the front of content: “informed [parliament on Monday] that two had been freed”. */
export function dropHearer(document: CuedDocument, choice: Choice, taken: Taken): Choice {
  const { cue } = choice
  const [content, ...rest] = choice.content
  if (content === undefined || content.first !== cue.end || !HEARD.has(document.tokens.hash[cue.end - 1]))
    return choice
  const end = endBeforeStop(document, document.sentences[document.atoms.sentence[cue.first]])
  const that = findThat(document, content.first, end)
  const start = that < 0 ? findClause(document, content) : that
  if (start < 0) return said(document, choice)
  if (start < content.end) return { ...choice, content: [{ first: start, end: content.end }, ...rest] }
  const to = reach(taken(), start, end)
  return rest.length === 0 && to > start + 2 ? { ...choice, content: [{ first: start, end: to }] } : choice
}

/** “that” with a clause, behind a hearer without a verb, or -1. */
function findThat(document: CuedDocument, first: number, end: number): number {
  const { tag } = document.tokens
  for (let i = first; i < Math.min(end - 1, first + MAX_HEARER); i++) {
    if (isText(document, i, 'that') && i > first && !isFinite(document, i + 1))
      return hasNominal(document, first, i) && hasFinite(document, i + 1, end) ? i : -1
    if (tag[i] === TO || isFinite(document, i) || document.atoms.quote[i] > 0 || isText(document, i, ','))
      return -1
  }
  return -1
}

/** Where a clause begins behind a hearer that is one: “the board | sales are down”, or -1. */
export function findClause(document: CuedDocument, { first, end }: TokenRange): number {
  const { hash, tag } = document.tokens
  const head = KIND_OF_TAG[tag[first]] === KIND.determiner ? first + 1 : first
  const named = endOfOutlet(document, first, end)
  if (named > 0) return named
  if (!HEARERS.has(hash[head]) || head + 2 >= end || !canOpenPhrase(document, head + 1)) return -1
  for (let i = head + 2; i < Math.min(end, head + MAX_HEARER); i++) {
    if (isFinite(document, i)) return head + 1
    if (KIND_OF_TAG[tag[i]] === KIND.mark || isText(document, i, 'who')) return -1
  }
  return -1
}

/** “told [the Daily Mercury] they had raised it”, “told [Roth] she was right”: behind a name where a pronoun begins the clause, or -1. */
function endOfOutlet(document: CuedDocument, first: number, end: number): number {
  const { tag, name } = document.tokens
  const start = isText(document, first, 'the') ? first + 1 : first
  let at = start
  while (at < end && (KIND_OF_TAG[tag[at]] === KIND.name || name[at] > 0)) at++
  const isClause = at > start && at + 1 < end && tag[at] === PRP && isFinite(document, at + 1)
  return isClause ? at : -1
}

/** “[The work would be over by May], he assured [the court].”: what follows the verb is the hearer alone. */
function said(document: CuedDocument, choice: Choice): Choice {
  const { cue, source, content } = choice
  const [hearer] = content
  if (content.length > 1 || source.length !== 1 || source[0].end !== cue.first) return choice
  const sentence = document.sentences[document.atoms.sentence[cue.first]]
  const comma = source[0].first - 1
  const isTail = hearer.end >= endBeforeStop(document, sentence) && hearer.end - hearer.first <= 4
  if (!isTail || comma < sentence.first + 3 || !isText(document, comma, ',')) return choice
  if (hasFinite(document, hearer.first, hearer.end) || !hasFinite(document, sentence.first, comma))
    return choice
  return buildCredit(document, cue, source[0], [{ first: sentence.first, end: comma }])
}
