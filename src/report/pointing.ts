import { ACCUSATION_NOUNS, ACCUSING_VERBS, ALLEGING_VERBS } from '../lexicon/accusations.js'
import type { RightOfReply } from '../schema/index.js'
import { isBareReference, readClaim } from './claim.js'
import type { Link } from './claim-groups.js'
import {
  credit,
  describeLink,
  isConfirmation,
  isExplicit,
  isInside,
  type Claimant,
  type PairTest,
} from './claimant.js'
import { matchWords } from './word-list.js'

/** “The ministry denied the report”: how many statements back the report can be. */
const REACH_DENIED = 3
/** “The ministry confirmed this”: the statement right before it, or none. */
const REACH_NEXT = 1
/** How sure such a link is. */
const POINTING = 0.75

const ACCUSES = matchWords([...ACCUSING_VERBS, ...ALLEGING_VERBS, ...ACCUSATION_NOUNS])

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
export function findPointing(claimants: readonly Claimant[], isIndependent: PairTest): Link[] {
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
      return [{ a, b, verdict, confidence, evidence: describeLink(a, b, new Set()) }]
    }
    return []
  })
}

/** “Vos accused the bank of fraud. … The bank denied it”: an accusation and the denial of whoever it was aimed at. */
export function findRebuttals(
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
        {
          a,
          b,
          verdict: 'disputed',
          confidence: POINTING * confidence,
          evidence: describeLink(a, b, new Set()),
        },
      ]
    }),
  )
}
