import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type Cue, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { extendToQuotations } from '../extend-quotations.js'
import { canOpenPhrase, endBeforeStop, hasFinite, hasKind, isText } from '../token-tests.js'
import { buildCredit, commaAfter, commaBefore, MAX_SOURCE, MIN_CONTENT, SURE } from './build-credit.js'

/** Most tokens after the cue: “told The Harrow Herald on Tuesday”. */
const MAX_TAIL = 9

/** “The bridge is safe, wrote film director Osman Idris, her nephew.” · “… and went home”, said the agency. */
export function readInverted(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  const { atoms } = document
  if (cue.score < SURE || atoms.quote[cue.first] > 0) return null
  const before = cue.first - 1
  const isAfterContent = isText(document, before, ',') || atoms.quote[before] === 3
  const last = endBeforeStop(document, { first, end })
  const stop = relativeBefore(document, cue.end, last)
  if (!isAfterContent || before < first + MIN_CONTENT || stop <= cue.end || atoms.quote[cue.end] > 0)
    return null
  const isPronoun = KIND_OF_TAG[document.tokens.tag[cue.end]] === KIND.pronoun
  if (isPronoun || !canOpenPhrase(document, cue.end)) return null
  if (hasKind(document, cue.end, stop, KIND.verb) || !hasKind(document, first, before, KIND.verb)) return null
  const content = extendToQuotations(document, cue, [{ first, end: cue.first }])
  return buildCredit(document, cue, { first: cue.end, end: last }, content)
}

/** Where “, who was briefed on the talks” begins, else `end`. */
function relativeBefore(document: CuedDocument, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++)
    if (isText(document, i, ',') && KIND_OF_TAG[document.tokens.tag[i + 1]] === KIND.wh) return i
  return end
}

/** “The bridge is safe, his brother added.” · “Thousands have left, the agency’s spokeswoman said in Geneva on Monday.” */
export function readTrailing(
  document: CuedDocument,
  cue: Cue,
  { first, end }: TokenRange,
  credited: Uint8Array,
  sure: number,
): Choice | null {
  if (sure < SURE || document.atoms.quote[cue.first] > 0) return null
  const comma = commaBefore(document, cue.first, Math.max(first, cue.first - MAX_SOURCE - 2))
  if (comma < first + MIN_CONTENT || cue.first - comma > MAX_SOURCE || cue.first - comma < 2) return null
  const source = { first: comma + 1, end: cue.first }
  // “…, as talks went on” is the writer’s own
  const next = commaAfter(document, cue.end, end)
  const tail = { first: cue.end, end: next < 0 ? end : next }
  if (tail.end - tail.first > MAX_TAIL || hasVerbInTail(document, tail)) return null
  if (!isSubject(document, source) || !isClause(document, { first, end: comma }, next >= 0)) return null
  for (let i = comma; i < source.end; i++) if (credited[i]) return null
  return buildCredit(document, cue, source, [{ first, end: comma }])
}

const VBG = TAGS.indexOf('VBG')

/** Whether more than when, where and how it was said follows; “in an exchange filing” has no verb, whatever its tag. */
function hasVerbInTail({ tokens: { tag } }: CuedDocument, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    if (KIND_OF_TAG[tag[i]] !== KIND.verb) continue
    const before = KIND_OF_TAG[tag[i - 1]]
    const isNoun = tag[i] === VBG && i > first && (before === KIND.determiner || before === KIND.noun)
    if (!isNoun) return true
  }
  return false
}

/** A noun phrase, which may hold a participle: “a diplomat briefed on the talks”. */
function isSubject({ tokens }: CuedDocument, { first, end }: TokenRange): boolean {
  let hasNoun = false
  for (let i = first; i < end; i++) {
    const kind = KIND_OF_TAG[tokens.tag[i]]
    if (kind === KIND.noun || kind === KIND.name || kind === KIND.pronoun) hasNoun = true
    const isBeforePreposition = i + 1 < end && KIND_OF_TAG[tokens.tag[i + 1]] === KIND.preposition
    if (kind === KIND.modal || (kind === KIND.verb && !(hasNoun && isBeforePreposition))) return false
  }
  return hasNoun
}

/** Whether the words can be all that was said; where the sentence goes on, “If it rains, he said, …” cannot. */
function isClause(document: CuedDocument, { first, end }: TokenRange, goesOn: boolean): boolean {
  if (goesOn && SUBORDINATORS.has(document.tokens.hash[first])) return false
  if (hasFinite(document, first, end)) return true
  return !goesOn && hasKind(document, first, end, KIND.verb)
}
const SUBORDINATORS = hashesOf(
  'if when whenever while as after before since because although though once until unless whether where what who how why given',
)
