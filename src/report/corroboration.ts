import type { Corroboration, RightOfReply, Source, Statement } from '../schema/index.js'
import { readClaim } from './claim.js'
import { groupClaims } from './claim-groups.js'
import { isClaimant, isExplicit, type Claimant, type PairTest } from './claimant.js'
import { findAlike } from './like-claims.js'
import { hasIndependentVoice } from './independence.js'
import { findPointing, findRebuttals } from './pointing.js'
import { makeAnew, type Recall } from './recall.js'
import { groupVoices } from './voices.js'
import { nestingDepths } from './word-owners.js'

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
