import { hashesOf, hashWord } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, endBeforeStop, isText } from '../token-tests.js'
import { buildUnproposed } from './build-credit.js'

const PUT = hashesOf('put puts')
/** What is put at a number: “the death toll”, “its losses”. */
const AMOUNTS = hashesOf(
  'toll number numbers figure total cost costs damage losses loss count price value turnout share strength size deficit debt population rate unemployment inflation support lead',
)
const CD = TAGS.indexOf('CD')
const AT = hashWord('at')
const AND = hashWord('and')
const VERBAL: ReadonlySet<number> = new Set([KIND.verb, KIND.modal])
const MAX_AMOUNT = 8
const MAX_SUBJECT = 16

/** The end of “the number of dead at about 14” behind the verb, or -1. */
function endOfAmount({ tokens }: CuedDocument, first: number, end: number): number {
  let isAmount = false
  for (let at = first; at < Math.min(end, first + MAX_AMOUNT); at++) {
    if (AMOUNTS.has(tokens.hash[at])) isAmount = true
    if (!isAmount || tokens.hash[at] !== AT) continue
    for (let i = at + 1; i < Math.min(end, at + 5); i++) if (tokens.tag[i] === CD) return i + 1
  }
  return -1
}

/** The subject right before the verb, without what stands between commas: “Local media[, citing officials,] put” */
function readSubject(document: CuedDocument, verb: number, floor: number): TokenRange | null {
  const lowest = Math.max(floor, verb - MAX_SUBJECT)
  let end = verb
  if (isText(document, verb - 1, ',')) {
    end = verb - 2
    while (end > lowest && !isText(document, end, ',')) end--
  }
  let first = end
  while (
    first > lowest &&
    !isText(document, first - 1, ',') &&
    document.tokens.hash[first - 1] !== AND &&
    !VERBAL.has(KIND_OF_TAG[document.tokens.tag[first - 1]])
  )
    first--
  return end > first && canOpenPhrase(document, first) ? { first, end } : null
}

/** Estimates, which the tagger of cues hardly knows: “A hospital source [put] [the number of dead at 14]” */
export function findEstimates(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const { hash, count } = document.tokens
  const taken = markTokens(
    count,
    chosen.flatMap(({ cue, source }) => [cue, ...source]),
  )
  const found: Choice[] = []
  for (let verb = 1; verb < count; verb++) {
    if (!PUT.has(hash[verb]) || taken[verb] === 1 || document.atoms.quote[verb] > 0) continue
    const sentence = document.sentences[document.atoms.sentence[verb]]
    const end = endOfAmount(document, verb + 1, endBeforeStop(document, sentence))
    const subject = end < 0 ? null : readSubject(document, verb, sentence.first)
    if (subject === null) continue
    const cue = { first: verb, end: verb + 1 }
    found.push(buildUnproposed(document, cue, subject, [{ first: verb + 1, end }]))
  }
  return found
}
