import { ACCUSATION_NOUNS, ACCUSING_VERBS, ALLEGING_VERBS } from '../lexicon/accusations.js'
import { isBareReference } from './claim.js'
import type { Link } from './claim-groups.js'
import {
  credit,
  describeLink,
  isConfirmation,
  isExplicit,
  isInside,
  wordsOf,
  type Claimant,
  type PairTest,
} from './claimant.js'
import { isPointer, readMatter } from './pointer.js'
import { isStopWord, stemWord } from './stem.js'
import { matchWords } from './word-list.js'

/** “The ministry denied the report”: how many statements back the report can be. */
export const REACH_DENIED = 3
/** “The ministry confirmed this”: the statement right before it, or none. */
const REACH_NEXT = 1
/** How sure such a link is. */
export const POINTING = 0.75

const ACCUSES = matchWords([...ACCUSING_VERBS, ...ALLEGING_VERBS, ...ACCUSATION_NOUNS])

/** Whether an earlier claim is one that a bare “the allegation” can point at: it accuses, or it names who denies it. */
function isPointedAt(a: Claimant, b: Claimant): boolean {
  const text = [a.statement.cue, a.statement.content]
    .flatMap((role) => role?.spans ?? [])
    .map((span) => span.text)
  if (text.some((words) => ACCUSES.test(words))) return true
  const names = b.source().words.filter(({ facts }) => /^\p{Lu}/u.test(facts.text))
  return names.some(({ facts }) => a.claim.stems.has(facts.stem))
}

/** “this”, “the allegation”; of a denial also “the charges as ‘absurd’”, “those statements were wrong”. */
const isReference = ({ statement, claim }: Claimant): boolean =>
  isBareReference(claim) || (statement.stance === 'denies' && isPointer(wordsOf(statement.content)))

/** “claims of plagiarism”: so few telling words that one claim may hold them all. */
const FEW = 3

/** Whether a denial only names a matter that the earlier claim speaks of: “called talk of a devaluation ‘false’”. */
function isOfMatter(a: Claimant, { statement }: Claimant): boolean {
  const matter = statement.stance === 'denies' ? readMatter(wordsOf(statement.content)) : null
  if (matter === null) return false
  const stems = matter
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '' && !isStopWord(word))
    .map(stemWord)
  return stems.length > 0 && stems.length <= FEW && stems.every((stem) => a.claim.stems.has(stem))
}

/** How many statements back a reference can reach. */
function reachOf({ statement, claim }: Claimant): number {
  if (statement.stance === 'confirms') return REACH_NEXT
  return claim.isPointing ||
    readMatter(wordsOf(statement.content)) !== null ||
    isPointer(wordsOf(statement.content))
    ? REACH_DENIED
    : REACH_NEXT
}

/** Whether an earlier statement is one that can be denied or confirmed by a mere reference. */
export function canBeMeant(a: Claimant, b: Claimant): boolean {
  if (a.statement.stance !== 'asserts' || a.claim.details().isQuestion || isReference(a)) return false
  if (isInside(a.statement, b.statement)) return false
  return b.statement.stance === 'denies' || (a.isClaim && !a.claim.isModal)
}

/** “‘He did try,’ said Ms Vos, who wrote of the visit”: what stands inside another statement gives way to it. */
function findOutermost(claimants: readonly Claimant[], at: number, b: Claimant): Claimant {
  const before = claimants[at - 1]
  const isOuter = before && isInside(before.statement, claimants[at].statement) && canBeMeant(before, b)
  return isOuter ? findOutermost(claimants, at - 1, b) : claimants[at]
}

/**
 * “The ministry later confirmed this”, “She denied the allegation”: the content only points back at a claim.
 * @param speaksOf whether a claim speaks of who denies it
 */
export function findPointing(
  claimants: readonly Claimant[],
  isIndependent: PairTest,
  speaksOf: PairTest,
): Link[] {
  return claimants.flatMap((b, i): Link[] => {
    const { stance } = b.statement
    if (!isExplicit(b.statement)) return []
    const isPlain = isReference(b)
    if (!isPlain && readMatter(wordsOf(b.statement.content)) === null) return []
    if (stance === 'confirms' && !isConfirmation(b.statement)) return []
    const reach = reachOf(b)
    for (let back = i - 1; back >= 0 && b.number - claimants[back].number <= reach; back--) {
      const a = claimants[back]
      if (!canBeMeant(a, b) || !isIndependent(a, b)) continue
      const isNext = b.number - a.number === REACH_NEXT
      if (isPlain ? !isNext && !isPointedAt(a, b) && !speaksOf(a, b) : !isOfMatter(a, b)) continue
      const whole = findOutermost(claimants, back, b)
      const confidence = POINTING * Math.min(credit(whole.statement), credit(b.statement))
      const verdict = stance === 'confirms' ? 'confirmed' : 'disputed'
      return [{ a: whole, b, verdict, confidence, evidence: describeLink(whole, b, new Set()) }]
    }
    return []
  })
}
