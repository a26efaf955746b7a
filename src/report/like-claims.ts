import type { Corroboration } from '../schema/index.js'
import type { Link } from './claim-groups.js'
import {
  credit,
  describeLink,
  isConfirmation,
  isExplicit,
  isInside,
  isSaid,
  type Claimant,
  type PairTest,
} from './claimant.js'
import {
  isApart,
  isPlainlyApart,
  measureLikeness,
  weighStems,
  type Likeness,
  type StemWeights,
} from './likeness.js'

/** Share of a claim's weighted words that a confirmation has to repeat. Half a claim confirmed is not confirmed. */
const CONFIRMED = 0.55
/** Share of the smaller claim's weighted words that the larger has to hold where the second source denies it. */
const DISPUTED = 0.6
/** The same where a second source says it without “confirmed” or “denied”: words alone have to carry it. */
const SUPPORTED = 0.85
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
/** What two statements of one claim make of it, or null where that is in doubt. */
function judgeVerdict(a: Claimant, b: Claimant): Corroboration['verdict'] | null {
  const isSame = a.claim.isNegated === b.claim.isNegated
  const [own, other] = [a.statement.stance, b.statement.stance]
  if (own === 'denies' || other === 'denies') {
    // “denied that troops had crossed” against “troops had crossed”; two denials are no dispute.
    return isSame && own !== other ? 'disputed' : null
  }
  const confirmer = other === 'confirms' ? b : own === 'confirms' ? a : null
  if (!isSame) return confirmer ? null : 'disputed'
  if (!confirmer) return isSaid(a.statement) && isSaid(b.statement) ? 'supported' : null
  return isConfirmation(confirmer.statement) ? 'confirmed' : null
}

function isAlikeEnough(
  verdict: Corroboration['verdict'],
  [a, b]: readonly [Claimant, Claimant],
  { contained, covering, shared }: Likeness,
  weights: StemWeights,
): boolean {
  // “the doors had been locked”, denied in the same words: two are enough where nothing is left over.
  const enough = contained > WHOLE && verdict !== 'supported' ? SHARED - 1 : SHARED
  if (shared.size < enough || covering < COVERED) return false
  const names = new Set([...a.claim.details().names, ...b.claim.details().names])
  if ([...shared].filter((stem) => !names.has(stem)).length < SHARED_NO_NAMES) return false
  if (verdict === 'supported') return contained >= SUPPORTED && !a.claim.isModal
  if (verdict === 'disputed') {
    if (isExplicit(a.statement) || isExplicit(b.statement)) return contained >= DISPUTED
    return contained >= CONTRADICTED.contained && covering >= CONTRADICTED.covering
  }
  const confirmed = b.statement.stance === 'confirms' ? a : b
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + weights(stem), 0)
  const repeated = weigh([...confirmed.claim.stems].filter((stem) => shared.has(stem)))
  return repeated >= CONFIRMED * weigh(confirmed.claim.stems)
}

/** “The drivers’ union confirmed that its members would …”: with a pronoun, words of the source count as words of the claim. */
function withOwnNames({ statement, claim, source, isOpen }: Claimant, other: Claimant): ReadonlySet<string> {
  if (!statement.source || !isOpen()) return claim.stems
  const own = [...source().stems].filter((stem) => other.claim.stems.has(stem) && !claim.stems.has(stem))
  return own.length === 0 ? claim.stems : new Set([...claim.stems, ...own])
}

/** Compares two claims; null where anything is in doubt. */
function compare(a: Claimant, b: Claimant, isIndependent: PairTest, weights: StemWeights): Link | null {
  if (isInside(a.statement, b.statement)) return null
  const verdict = judgeVerdict(a, b)
  if (verdict === null || isPlainlyApart(a.claim, b.claim)) return null
  const likeness = measureLikeness(withOwnNames(a, b), withOwnNames(b, a), weights)
  if (!isAlikeEnough(verdict, [a, b], likeness, weights)) return null
  if (isApart(a.claim, b.claim) || !isIndependent(a, b)) return null
  const alike = 0.7 * likeness.contained + 0.3 * likeness.covering
  return {
    a,
    b,
    verdict,
    confidence: alike * Math.min(credit(a.statement), credit(b.statement)),
    evidence: describeLink(a, b, likeness.shared),
  }
}

/** Finds the earlier claims that share two stems or more with one after the other, by numbers; the commonest stems are left out. */
function createCandidateFinder(count: number): (stems: ReadonlySet<string>, number: number) => number[] {
  const holders = new Map<string, number[]>()
  /** Stems that the claim being looked at shares with each earlier one. */
  const shared = new Uint16Array(count)
  return (stems, number) => {
    const met: number[] = []
    for (const stem of stems) {
      const known = holders.get(stem)
      if (!known) holders.set(stem, [number])
      else {
        for (const other of known) if (shared[other]++ === 0) met.push(other)
        known.push(number)
        if (known.length > COMMON_STEM) known.shift()
      }
    }
    const candidates = met.filter((other) => shared[other] >= SHARED - 1)
    for (const other of met) shared[other] = 0
    return candidates
  }
}

/** Links claims that share enough of their telling words. */
export function findAlike(claimants: readonly Claimant[], isIndependent: PairTest): Link[] {
  const weights = weighStems(claimants.map(({ claim }) => claim))
  const findCandidates = createCandidateFinder(claimants.length)
  const links: Link[] = []
  claimants.forEach((b, number) => {
    for (const other of findCandidates(b.claim.stems, number)) {
      const link = compare(claimants[other], b, isIndependent, weights)
      if (link) links.push(link)
    }
  })
  return links
}
