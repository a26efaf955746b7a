import type { RightOfReply } from '../schema/index.js'
import { isBareReference } from './claim.js'
import type { Link } from './claim-groups.js'
import { describeLink, type Claimant, type PairTest } from './claimant.js'
import { canBeMeant, POINTING, REACH_DENIED } from './pointing.js'

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
      if (!canBeMeant(a, b) || a.statement.sourceIds.length === 0) return []
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
