import type { ClaimDetails } from './claim-details.js'
import type { Claim } from './claim.js'

/** Weight of each stem, 0 for one in no claim: rare in the article, heavy. */
export type StemWeights = (stem: string) => number

/**
 * Weighs stems by how rare they are among the claims of this article: ln(1 + claims / other claims that hold the
 * stem), the inverse document frequency of Spärck Jones (1972) with the claims as documents. Other claims, for a stem
 * that two claims alone share would weigh less than one that sets them apart.
 */
export function weighStems(claims: readonly Claim[]): StemWeights {
  const holders = new Map<string, number>()
  for (const claim of claims) {
    for (const stem of claim.stems) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  }
  // A claim holds few stems of all, and few claims are compared.
  const weights: (number | undefined)[] = []
  return (stem) => {
    const count = holders.get(stem)
    return count === undefined ? 0 : (weights[count] ??= Math.log(1 + claims.length / Math.max(1, count - 1)))
  }
}

/** How alike two claims are by their words. */
export interface Likeness {
  /** Share of the weight of the smaller claim's stems that the larger holds too, 0–1. */
  readonly contained: number
  /** Share of the weight of the larger claim's stems that the smaller holds too, 0–1. */
  readonly covering: number
  readonly shared: ReadonlySet<string>
}

/** Measures how far the stems of one claim are those of another. */
export function measureLikeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: StemWeights,
): Likeness {
  const weigh = (stems: Iterable<string>): number => {
    let sum = 0
    for (const stem of stems) sum += weights(stem)
    return sum
  }
  const shared = new Set<string>()
  for (const stem of a) if (b.has(stem)) shared.add(stem)
  const [small, large] = [weigh(a), weigh(b)].sort((x, y) => x - y)
  const common = weigh(shared)
  return {
    contained: small > 0 ? common / small : 0,
    covering: large > 0 ? common / large : 0,
    shared,
  }
}

const isWithin = (list: Iterable<string>, other: { has(item: string): boolean }): boolean => {
  for (const item of list) if (!other.has(item)) return false
  return true
}

/** “Twelve people died” and “twenty people died”: numbers on both sides, and neither side's are the other's. */
function hasOtherNumbers(a: ClaimDetails, b: ClaimDetails): boolean {
  return !isWithin(a.numbers, b.numbers) && !isWithin(b.numbers, a.numbers)
}

/** “only $1 million” and “more than $1 million”: one number, two sizes. */
function hasOtherBounds(a: ClaimDetails, b: ClaimDetails): boolean {
  return (a.isAtLeast && b.isAtMost) || (a.isAtMost && b.isAtLeast)
}

/** “Ruiz will win Ohio” and “Vos will win Ohio”: each names somebody that the other does not. */
function hasOtherNames(a: Claim, b: Claim): boolean {
  return !isWithin(a.details().names, b.stems) && !isWithin(b.details().names, a.stems)
}

/** “Vos hit Ruiz” and “Ruiz hit Vos”: the same names in another order. */
function hasOtherOrder({ names: a }: ClaimDetails, { names: b }: ClaimDetails): boolean {
  const common = (names: readonly string[], others: readonly string[]): string[] => [
    ...new Set(names.filter((name) => others.includes(name))),
  ]
  return common(a, b).join(' ') !== common(b, a).join(' ')
}

const FIRST_PERSON = /^(?:i|we|my|our|you|i'm|we're|i've|we've|let's)$/
const THIRD_PERSON = /^(?:he|she|they|his|her|their|it|he's|she's|they're|it's|this|that|those|these)$/

/** “he would vote”, “she would vote”: each may speak of itself, so nothing shows that they speak of one matter. */
function hasOpenSubject(a: Claim, b: Claim): boolean {
  if (FIRST_PERSON.test(a.opening) || FIRST_PERSON.test(b.opening)) return true
  return THIRD_PERSON.test(a.opening) && THIRD_PERSON.test(b.opening)
}

/** Runs of this many words between quotation marks are one utterance, told twice. */
const SAME_QUOTATION = 3

/** “a ‘major breach of trust’”, twice: the same person's words, whoever the second source seems to be. */
function hasSameQuotation(a: ClaimDetails, b: ClaimDetails): boolean {
  const long = ({ quotations }: ClaimDetails): string[] =>
    quotations.filter((words) => words.split(' ').length >= SAME_QUOTATION)
  const others = long(b)
  return long(a).some((words) => others.some((other) => other.includes(words) || words.includes(other)))
}

/** Whether the way in which they begin or a “may” tells two claims apart. */
export function isPlainlyApart(a: Claim, b: Claim): boolean {
  // “to cut taxes”: a wish or a plan, not a claim that another source could confirm.
  return a.isModal !== b.isModal || a.opening === 'to' || b.opening === 'to' || hasOpenSubject(a, b)
}

/** Whether something speaks against taking the two for one claim, whatever words they share. */
export function isApart(a: Claim, b: Claim): boolean {
  if (isPlainlyApart(a, b)) return true
  const [own, other] = [a.details(), b.details()]
  return (
    own.isQuestion ||
    other.isQuestion ||
    own.isComparison !== other.isComparison ||
    hasOtherNumbers(own, other) ||
    hasOtherBounds(own, other) ||
    hasOtherNames(a, b) ||
    hasOtherOrder(own, other) ||
    hasSameQuotation(own, other)
  )
}
