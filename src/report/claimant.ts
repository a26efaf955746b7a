import { ACCUSING_VERBS, ALLEGING_VERBS } from '../lexicon/accusations.js'
import { CLAIM_CUES, CONFIRMING, DENYING, REJECTING, UNCONFIRMING, WISHING } from '../lexicon/claim-cues.js'
import type { Evidence, Span, Statement } from '../schema/index.js'
import { spanOfWord, type Claim } from './claim.js'
import { isUntruth, namesClaim } from './pointer.js'
import { buildLater, matchWords } from './word-list.js'

/** A statement that makes a claim, with what its pair test needs. */
export interface Claimant {
  readonly statement: Statement
  /** Place among the report's statements. */
  readonly number: number
  readonly claim: Claim
  /** The words of its source, read as those of a claim are. */
  readonly source: () => Claim
  /** Whether a pronoun in its content may stand for its source. */
  readonly isOpen: () => boolean
  /** Whether it puts something forward as true; “complained of the noise” can be denied all the same. */
  readonly isClaim: boolean
}

/** Whether something holds of a pair of claims. */
export type PairTest = (a: Claimant, b: Claimant) => boolean

const PUTS_FORWARD = matchWords(CLAIM_CUES)
const CLAIMS = matchWords([...CLAIM_CUES, ...ACCUSING_VERBS, ...ALLEGING_VERBS])
const WISHES = matchWords(WISHING)
const REJECTS = matchWords(REJECTING)
const DENIES = matchWords(DENYING)
const CONFIRMS = matchWords(CONFIRMING)
const UNCONFIRMED = matchWords(UNCONFIRMING)
const ACCOUNTABLE = new Set(['official', 'named', 'document'])
const CLAIMING = new Set(['official', 'named', 'document', 'media', 'anonymous', 'unclear'])

/** Whether the statement confirms or denies. */
export const isExplicit = ({ stance }: Statement): boolean => stance === 'confirms' || stance === 'denies'

/** Words of a source, a cue or a content. */
export const wordsOf = (role: Statement['cue']): string => role?.spans.map(({ text }) => text).join(' ') ?? ''

/** “denied that …”, “rejected the claim that …”, “called the report false”; not “rejected an offer”. */
function isDenial({ cue, content }: Statement): boolean {
  const said = wordsOf(content)
  const by = wordsOf(cue)
  return DENIES.test(by) || (REJECTS.test(by) && namesClaim(said)) || isUntruth(said)
}

/** Whether somebody says something: a refusal, an open question and the writer's own voice do not. */
function isSaying({ type, content, stance, doubt }: Statement): boolean {
  return (
    CLAIMING.has(type) &&
    content !== null &&
    stance !== null &&
    doubt?.kind !== 'open-question' &&
    doubt?.kind !== 'not-verified'
  )
}

const OWN = /\b(?:its|their|his|her|our|it|they|he|she|we)\b/i

/** Reads who claims what; null for a statement that nobody could confirm, deny or repeat. */
export function readClaimant(
  statement: Statement,
  number: number,
  read: (spans: readonly Span[]) => Claim,
): Claimant | null {
  const { cue, stance } = statement
  if (!isSaying(statement) || (stance === 'denies' && !isDenial(statement))) return null
  const isClaim = !cue || stance !== 'asserts' || CLAIMS.test(wordsOf(cue))
  if (!isClaim && WISHES.test(wordsOf(cue))) return null
  const source = buildLater(() => read(statement.source?.spans ?? []))
  const isOpen = buildLater(() => statement.content?.spans.some(({ text }) => OWN.test(text)) ?? false)
  return { statement, number, claim: read(statement.content?.spans ?? []), source, isOpen, isClaim }
}

/** Whether the spans of two statements overlap: one is told inside the other. */
export function isInside(inner: Statement, outer: Statement): boolean {
  return outer.range.start < inner.range.end && inner.range.start < outer.range.end
}

/** How sure it is that anybody stands behind the statement, 0–1. */
export const credit = ({ probabilities }: Statement): number => 1 - probabilities.unattributed

/** Whether an accountable source confirms in so many words; “seemed to confirm” and “allowed” are not enough. */
export function isConfirmation({ type, cue, content, evidence }: Statement): boolean {
  const told = evidence.filter(({ fact }) => fact.includes('confirm')).flatMap(({ spans }) => spans)
  const words = [...(cue?.spans ?? []), ...told].map(({ text }) => text).join(' ')
  // “said it was true that …”
  const isTrue = /^(?:that )?it (?:is|was) true\b/.test(content?.spans[0].text ?? '')
  return ACCOUNTABLE.has(type) && (isTrue || CONFIRMS.test(words)) && !UNCONFIRMED.test(words)
}

/** “condemned the plan” puts nothing forward as true. */
export const isSaid = ({ cue }: Statement): boolean =>
  cue === null || PUTS_FORWARD.test(cue.spans.map(({ text }) => text).join(' '))

function collectShared(claimant: Claimant, shared: ReadonlySet<string>): Span[] {
  return claimant.claim.words.filter(({ facts }) => shared.has(facts.stem)).map(spanOfWord)
}

/** Shows the words that two claims share, and those by which one confirms or denies. */
export function describeLink(a: Claimant, b: Claimant, shared: ReadonlySet<string>): Evidence[] {
  const evidence: Evidence[] = []
  const words = [...collectShared(a, shared), ...collectShared(b, shared)]
  if (words.length > 0) evidence.push({ fact: 'shared-words', spans: words })
  for (const { stance, cue } of [a.statement, b.statement]) {
    if (stance !== 'asserts' && stance !== null && cue) evidence.push({ fact: stance, spans: cue.spans })
  }
  return evidence
}
