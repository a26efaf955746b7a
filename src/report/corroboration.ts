import { ACCUSATION_NOUNS, ACCUSING_VERBS, ALLEGING_VERBS } from '../lexicon/accusations.js'
import { CLAIM_CUES, CONFIRMING, UNCONFIRMING } from '../lexicon/claim-cues.js'
import type { Corroboration, Evidence, RightOfReply, Source, Span, Statement } from '../schema/index.js'
import { isBareReference, readClaim, type Claim } from './claim.js'
import { makeAnew, type Recall } from './recall.js'
import { groupClaims, type Link } from './claim-groups.js'
import { isApart, measureLikeness, weighStems, type Likeness, type StemWeights } from './likeness.js'
import { matchWords } from './word-list.js'
import { nestingDepths } from './word-owners.js'
import { hasIndependentVoice } from './independence.js'
import { groupVoices } from './voices.js'

/** Share of a claim's weighted words that a confirmation has to repeat. Half a claim confirmed is not confirmed. */
const CONFIRMED = 0.55
/** Share of the smaller claim's weighted words that the larger has to hold where the second source denies it. */
const DISPUTED = 0.6
/** The same where a second source says it without “confirmed” or “denied”: words alone have to carry it. */
const SUPPORTED = 0.6
/** Share of the larger claim's weighted words that the smaller has to hold, so that a detail is no match for a story. */
const COVERED = 0.3
/** Both shares, where one source says that something is and the other, without a word of denial, that it is not. */
const CONTRADICTED = { contained: 0.85, covering: 0.55 }
/** Share from which on the smaller claim is the larger one's in whole. */
const WHOLE = 0.99
/** Telling words that two claims share at least. */
const SHARED = 3
/** Of them no names: “No Child Left Behind” alone is a topic, not a claim. */
const SHARED_NO_NAMES = 2
/** A stem in more claims than this finds no partners; it also keeps the work linear. */
const COMMON_STEM = 12
/** “The ministry denied the report”: how many statements back the report can be. */
const REACH_DENIED = 3
/** “The ministry confirmed this”: the statement right before it, or none. */
const REACH_NEXT = 1
/** How sure such a link is. */
const POINTING = 0.75

/** A statement that makes a claim, with what its pair test needs. */
export interface Claimant {
  readonly statement: Statement
  /** Place among the report's statements. */
  readonly number: number
  readonly claim: Claim
}

type PairTest = (a: Claimant, b: Claimant) => boolean

const isExplicit = ({ stance }: Statement): boolean => stance === 'confirms' || stance === 'denies'

const PUTS_FORWARD = matchWords(CLAIM_CUES)
const CLAIMS = matchWords([...CLAIM_CUES, ...ACCUSING_VERBS, ...ALLEGING_VERBS])
const CONFIRMS = matchWords(CONFIRMING)
const UNCONFIRMED = matchWords(UNCONFIRMING)
const ACCUSES = matchWords([...ACCUSING_VERBS, ...ALLEGING_VERBS, ...ACCUSATION_NOUNS])
const ACCOUNTABLE = new Set(['official', 'named', 'document'])
const CLAIMING = new Set(['official', 'named', 'document', 'media', 'anonymous', 'unclear'])

/** A claim can be confirmed, denied or repeated; a refusal, an open question, a wish and the writer's own voice cannot. */
function isClaimant({ type, cue, content, stance, doubt }: Statement): boolean {
  if (cue && stance === 'asserts' && !CLAIMS.test(cue.spans.map(({ text }) => text).join(' '))) return false
  return (
    CLAIMING.has(type) &&
    content !== null &&
    stance !== null &&
    doubt?.kind !== 'open-question' &&
    doubt?.kind !== 'not-verified'
  )
}

function isInside(inner: Statement, outer: Statement): boolean {
  return outer.range.start < inner.range.end && inner.range.start < outer.range.end
}

const credit = ({ probabilities }: Statement): number => 1 - probabilities.unattributed

function collectShared(claimant: Claimant, shared: ReadonlySet<string>): Span[] {
  return claimant.claim.words.filter(({ stem }) => shared.has(stem)).map(({ span }) => span)
}

function describe(a: Claimant, b: Claimant, shared: ReadonlySet<string>): Evidence[] {
  const evidence: Evidence[] = []
  const words = [...collectShared(a, shared), ...collectShared(b, shared)]
  if (words.length > 0) evidence.push({ fact: 'shared-words', spans: words })
  for (const { stance, cue } of [a.statement, b.statement]) {
    if (stance !== 'asserts' && stance !== null && cue) evidence.push({ fact: stance, spans: cue.spans })
  }
  return evidence
}

/** Whether an accountable source confirms in so many words; “seemed to confirm” and “allowed” are not enough. */
function isConfirmation({ type, cue, content, evidence }: Statement): boolean {
  const told = evidence.filter(({ fact }) => fact.includes('confirm')).flatMap(({ spans }) => spans)
  const words = [...(cue?.spans ?? []), ...told].map(({ text }) => text).join(' ')
  // “said it was true that …”
  const isTrue = /^(?:that )?it (?:is|was) true\b/.test(content?.spans[0].text ?? '')
  return ACCOUNTABLE.has(type) && (isTrue || CONFIRMS.test(words)) && !UNCONFIRMED.test(words)
}

/** “condemned the plan” puts nothing forward as true. */
const isSaid = ({ cue }: Statement): boolean =>
  cue === null || PUTS_FORWARD.test(cue.spans.map(({ text }) => text).join(' '))

/** What two statements of one claim make of it, or null where that is in doubt. */
function judgeVerdict(a: Claimant, b: Claimant): Corroboration['verdict'] | null {
  const isSame = a.claim.isNegated === b.claim.isNegated
  const stances = [a.statement.stance, b.statement.stance]
  if (stances.includes('denies')) {
    // “denied that troops had crossed” against “troops had crossed”; two denials are no dispute.
    return isSame && stances[0] !== stances[1] ? 'disputed' : null
  }
  if (!isSame) return stances.includes('confirms') ? null : 'disputed'
  const confirmer = [b, a].find(({ statement }) => statement.stance === 'confirms')
  if (!confirmer) return [a, b].every(({ statement }) => isSaid(statement)) ? 'supported' : null
  return isConfirmation(confirmer.statement) ? 'confirmed' : null
}

function isAlikeEnough(
  verdict: Corroboration['verdict'],
  [a, b]: readonly [Claimant, Claimant],
  { contained, covering, shared }: Likeness,
  weights: StemWeights,
): boolean {
  const names = new Set([...a.claim.names, ...b.claim.names])
  const plain = [...shared].filter((stem) => !names.has(stem)).length
  // “the doors had been locked”, denied in the same words: two are enough where nothing is left over.
  const enough = contained > WHOLE && verdict !== 'supported' ? SHARED - 1 : SHARED
  if (shared.size < enough || plain < SHARED_NO_NAMES || covering < COVERED) return false
  if (verdict === 'supported') return contained >= SUPPORTED && !a.claim.isModal
  if (verdict === 'disputed') {
    if (isExplicit(a.statement) || isExplicit(b.statement)) return contained >= DISPUTED
    return contained >= CONTRADICTED.contained && covering >= CONTRADICTED.covering
  }
  const confirmed = b.statement.stance === 'confirms' ? a : b
  const weigh = (stems: Iterable<string>): number =>
    [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
  const repeated = weigh([...confirmed.claim.stems].filter((stem) => shared.has(stem)))
  return repeated >= CONFIRMED * weigh(confirmed.claim.stems)
}

const OWN = /\b(?:its|their|his|her|our|it|they|he|she|we)\b/i

/** “The drivers’ union confirmed that its members would …”: with a pronoun, words of the source count as words of the claim. */
function withOwnNames({ statement, claim }: Claimant, other: Claimant): Claim {
  const isOpen = statement.content?.spans.some(({ text }) => OWN.test(text)) ?? false
  if (!isOpen || !statement.source) return claim
  const own = [...readClaim(statement.source.spans).stems].filter((stem) => other.claim.stems.has(stem))
  return { ...claim, stems: new Set([...claim.stems, ...own]) }
}

/** Compares two claims; null where anything is in doubt. */
function compare(a: Claimant, b: Claimant, isIndependent: PairTest, weights: StemWeights): Link | null {
  if (isInside(a.statement, b.statement) || isApart(a.claim, b.claim)) return null
  const verdict = judgeVerdict(a, b)
  const likeness = measureLikeness(withOwnNames(a, b), withOwnNames(b, a), weights)
  if (verdict === null || !isAlikeEnough(verdict, [a, b], likeness, weights)) return null
  if (!isIndependent(a, b)) return null
  const alike = 0.7 * likeness.contained + 0.3 * likeness.covering
  return {
    a,
    b,
    verdict,
    confidence: alike * Math.min(credit(a.statement), credit(b.statement)),
    evidence: describe(a, b, likeness.shared),
  }
}

/** Earlier claims that share two stems or more, the commonest stems left out. */
function findCandidates(b: Claimant, holders: Map<string, Claimant[]>): Claimant[] {
  const shared = new Map<Claimant, number>()
  for (const stem of b.claim.stems) {
    const known = holders.get(stem)
    if (!known) holders.set(stem, [b])
    else {
      for (const a of known) shared.set(a, (shared.get(a) ?? 0) + 1)
      known.push(b)
      if (known.length > COMMON_STEM) known.shift()
    }
  }
  return [...shared].filter(([, count]) => count >= SHARED - 1).map(([a]) => a)
}

function findAlike(claimants: readonly Claimant[], isIndependent: PairTest): Link[] {
  const weights = weighStems(claimants.map(({ claim }) => claim))
  const holders = new Map<string, Claimant[]>()
  return claimants.flatMap((b) =>
    findCandidates(b, holders).flatMap((a) => compare(a, b, isIndependent, weights) ?? []),
  )
}

/** Whether an earlier claim is one that a bare “the allegation” can point at: it accuses, or it names who denies it. */
function isPointedAt(a: Claimant, b: Claimant): boolean {
  const text = [a.statement.cue, a.statement.content]
    .flatMap((role) => role?.spans ?? [])
    .map((span) => span.text)
  if (text.some((words) => ACCUSES.test(words))) return true
  const names = readClaim(b.statement.source?.spans ?? []).words.filter(({ span }) =>
    /^\p{Lu}/u.test(span.text),
  )
  return names.some(({ stem }) => a.claim.stems.has(stem))
}

/** “The ministry later confirmed this”, “She denied the allegation”: the content only points back at a claim. */
function findPointing(claimants: readonly Claimant[], isIndependent: PairTest): Link[] {
  return claimants.flatMap((b, i): Link[] => {
    const { stance } = b.statement
    if (!isExplicit(b.statement) || !isBareReference(b.claim)) return []
    if (stance === 'confirms' && !isConfirmation(b.statement)) return []
    const reach = stance === 'confirms' || !b.claim.isPointing ? REACH_NEXT : REACH_DENIED
    for (let back = i - 1; back >= 0 && b.number - claimants[back].number <= reach; back--) {
      const a = claimants[back]
      if (isBareReference(a.claim) || isInside(a.statement, b.statement)) continue
      if (a.statement.stance !== 'asserts' || a.claim.isQuestion || a.claim.isModal) continue
      if (!isIndependent(a, b) || (reach > REACH_NEXT && !isPointedAt(a, b))) continue
      const confidence = POINTING * Math.min(credit(a.statement), credit(b.statement))
      const verdict = stance === 'confirms' ? 'confirmed' : 'disputed'
      return [{ a, b, verdict, confidence, evidence: describe(a, b, new Set()) }]
    }
    return []
  })
}

/** “Vos accused the bank of fraud. … The bank denied it”: an accusation and the denial of whoever it was aimed at. */
function findRebuttals(
  claimants: readonly Claimant[],
  findings: readonly RightOfReply[],
  isIndependent: PairTest,
): Link[] {
  const byId = new Map(claimants.map((claimant) => [claimant.statement.id, claimant]))
  return findings.flatMap(({ accusationIds, replyIds, confidence }) =>
    replyIds.flatMap((id): Link[] => {
      const b = byId.get(id)
      if (b?.statement.stance !== 'denies') return []
      const a = accusationIds
        .flatMap((other) => byId.get(other) ?? [])
        .findLast(({ number }) => number < b.number)
      if (!a || b.number - a.number > REACH_DENIED || !isIndependent(a, b)) return []
      if (
        a.statement.stance !== 'asserts' ||
        a.statement.sourceIds.length === 0 ||
        isInside(a.statement, b.statement)
      )
        return []
      if (
        !isBareReference(b.claim) &&
        b.claim.stems.size > 0 &&
        ![...b.claim.stems].some((stem) => a.claim.stems.has(stem))
      )
        return []
      return [
        { a, b, verdict: 'disputed', confidence: POINTING * confidence, evidence: describe(a, b, new Set()) },
      ]
    }),
  )
}

/**
 * Groups statements of one claim by different sources. Two statements are of one claim where enough of their telling
 * words are the same, weighed by how rare each is in the article, and nothing speaks against it: other numbers, other
 * names, a “may” on one side alone, an open subject. Where in doubt they stay apart: a wrong “confirmed” is the worst
 * that a report could say. A denial by a party that was accused disputes the accusation. A statement and the one around it are never compared, nor two of one voice.
 */
export function findCorroboration(
  statements: readonly Statement[],
  sources: readonly Source[],
  rightOfReply: readonly RightOfReply[],
  recall: Recall = makeAnew,
): Corroboration[] {
  const voices = groupVoices(sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const isIndependent: PairTest = ({ statement: a }, { statement: b }) =>
    hasIndependentVoice(a, b, byId, voices, isExplicit(a) || isExplicit(b))
  const depths = nestingDepths(statements)
  const claimants = statements
    .map((statement, number): Claimant | null =>
      isClaimant(statement) && depths[number] <= 1
        ? { statement, number, claim: readClaim(statement.content?.spans ?? [], recall) }
        : null,
    )
    .filter((claimant) => claimant !== null)
  return groupClaims([
    ...findAlike(claimants, isIndependent),
    ...findPointing(claimants, isIndependent),
    ...findRebuttals(claimants, rightOfReply, isIndependent),
  ])
}
