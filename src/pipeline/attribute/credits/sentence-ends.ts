import { hashesOf, hashWord } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasFinite, hasNominal, hasVerb, isFinite, isText } from '../token-tests.js'
import { buildUnproposed, commaBefore, MAX_SOURCE, MIN_CONTENT } from './build-credit.js'
import { HEARERS, HEARING_BODIES, MANNER_VERBS, TEXTS } from './clause-verbs.js'
import { isPlainClause, readInvertedEnd } from './inverted-ends.js'
import { readQuotedEnd } from './quoted-ends.js'
import { isSpeaker } from './speaker.js'

/** What texts do in the present, which is tagged for a noun at the end of a sentence. */
const SHOW = hashesOf('show reveal suggest indicate confirm say')
const HEARD = hashWord('heard')
const TOLD = hashWord('told')
const AUXILIARIES = hashesOf('has have had was were been')
const CAN = hashesOf('can may')
const TELLS = hashesOf('reveal disclose report confirm exclusively')
/** Verbs that say all that stands before them, however long the sentence goes on. */
const SAID = hashesOf(
  'said says told announced confirmed disclosed revealed warned stated claimed insisted explained added noted declared',
)
const WHEN = hashesOf(
  'on in at during after before when as while late early earlier this last yesterday today monday tuesday wednesday thursday friday saturday sunday through via by',
)
/** What tells when, behind a verb: “heard earlier this week”. */
const TIME = hashesOf(
  'on late early earlier this last yesterday today tonight monday tuesday wednesday thursday friday saturday sunday week month year morning afternoon evening night',
)
const VBN = TAGS.indexOf('VBN')
const MAX_TAIL = 24
/** Longest “on Tuesday morning” behind a verb, in tokens. */
const MAX_TIME = 4

/** A credit at the end of a sentence that verbs in common forms do not give away. @param sentence without its stop */
export function readEnd(document: CuedDocument, sentence: TokenRange): Choice | null {
  return (
    readManner(document, sentence) ??
    readHeard(document, sentence) ??
    readQuotedEnd(document, sentence) ??
    readLast(document, sentence) ??
    readInvertedEnd(document, sentence) ??
    readLongTail(document, sentence)
  )
}

/** “…, the court heard.” · “…, a public inquiry has heard this week.” · “…, the tribunal was told.” */
function readHeard(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { hash } = document.tokens
  let verb = end - 1
  while (verb > end - MAX_TIME && TIME.has(hash[verb])) verb--
  if (hash[verb] !== HEARD && !(hash[verb] === TOLD && AUXILIARIES.has(hash[verb - 1]))) return null
  let begin = verb
  while (AUXILIARIES.has(hash[begin - 1])) begin--
  const comma = commaBefore(document, begin, Math.max(first + MIN_CONTENT - 1, begin - MAX_SOURCE))
  const source = { first: comma + 1, end: begin }
  if (comma < 0 || begin <= source.first || !canOpenPhrase(document, source.first)) return null
  if (!isHearing(document, source) || hasFinite(document, source.first, begin)) return null
  if (!hasFinite(document, first, comma)) return null
  return buildUnproposed(document, { first: begin, end: verb + 1 }, source, [{ first, end: comma }])
}

/** “a court”, “a court in Lagos” */
function isHearing({ tokens }: CuedDocument, { first, end }: TokenRange): boolean {
  let head = first
  while (head + 1 < end && KIND_OF_TAG[tokens.tag[head + 1]] !== KIND.preposition) head++
  return HEARING_BODIES.has(tokens.hash[head])
}

/** “…, documents obtained by the Ledger reveal.” · “…, the Flag can reveal.” · in a headline “…, aide claims” */
function readLast(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { hash } = document.tokens
  const last = end - 1
  const isHeadline = !isText(document, end, '.')
  const isTelling = TELLS.has(hash[last]) && CAN.has(hash[last - 1])
  const verb = isTelling ? last - 1 : last
  const isClaim = isHeadline && isPresent(document, last)
  if (!SHOW.has(hash[last]) && !isTelling && !isClaim) return null
  const comma = commaBefore(document, verb, Math.max(first + MIN_CONTENT - 1, verb - MAX_SOURCE))
  const source = { first: comma + 1, end: verb }
  if (comma < 0 || source.end <= source.first || !canOpenPhrase(document, source.first)) return null
  if (hasFinite(document, source.first, verb) || !hasFinite(document, first, comma)) return null
  const isOfPerson = (isTelling || isClaim) && isSpeaker(document, source)
  const isSource = isOfPerson || (!isTelling && isShown(document, source))
  return isSource ? buildUnproposed(document, { first: verb, end }, source, [{ first, end: comma }]) : null
}

function isShown({ tokens }: CuedDocument, { first, end }: TokenRange): boolean {
  for (let i = first; i < end && KIND_OF_TAG[tokens.tag[i]] !== KIND.preposition; i++)
    if (TEXTS.has(tokens.hash[i])) return true
  return false
}

/** ““Not on your life,” | the head coach | raged.” · ““It shook,” | the shopkeeper | recalls.” */
function readManner(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { quote } = document.atoms
  const verb = end - 1
  let close = verb - 1
  while (close > first && close > verb - MAX_SOURCE && quote[close] === 0) close--
  const source = { first: isText(document, close + 1, ',') ? close + 2 : close + 1, end: verb }
  if (quote[close] !== 3 || source.end <= source.first || !canOpenPhrase(document, source.first)) return null
  if (hasVerb(document, source.first, verb) || close - first < MIN_CONTENT) return null
  const isManner = MANNER_VERBS.has(document.tokens.hash[verb])
  if (!isManner && !isPresent(document, verb)) return null
  if (!isManner && !hasNominal(document, source.first, verb)) return null
  return buildUnproposed(document, { first: verb, end }, source, [{ first, end: close + 1 }])
}

/** WordNet's classes of verbs of cognition and communication. */
const TELLING = [3, 4]
/** Of 15: how much a word tends to be a cue. */
const TENDING = 7

/** “recalls”, tagged for a plural at the end of a sentence: a form in -s of a verb that tells. */
function isPresent({ text, tokens, atoms }: CuedDocument, verb: number): boolean {
  const isForm = text.charAt(tokens.end[verb] - 1) === 's'
  return isForm && atoms.cueness[verb] >= TENDING && TELLING.includes(atoms.verbClass[verb])
}

/** “The parties have agreed, the minister announced on Friday after talks that lasted until dawn.” */
function readLongTail(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { hash, tag } = document.tokens
  for (let verb = end - 2; verb > Math.max(first + MIN_CONTENT, end - MAX_TAIL); verb--) {
    if (isText(document, verb, ',') || document.atoms.quote[verb] > 0) return null
    // “the club confirmed on Sunday” is tagged for a participle
    if (!SAID.has(hash[verb]) || !(isFinite(document, verb) || tag[verb] === VBN)) continue
    if (!WHEN.has(hash[verb + 1]) && !HEARERS.has(hash[verb + 1])) return null
    const comma = commaBefore(document, verb, Math.max(first + MIN_CONTENT - 1, verb - MAX_SOURCE))
    const source = { first: comma + 1, end: verb }
    if (comma < 0 || !canOpenPhrase(document, source.first) || !isSpeaker(document, source)) return null
    if (hasVerb(document, source.first, verb) || !isPlainClause(document, first, comma)) return null
    return buildUnproposed(document, { first: verb, end: verb + 1 }, source, [{ first, end: comma }])
  }
  return null
}
