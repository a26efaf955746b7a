import type { Corroboration, RightOfReply, Source, Statement } from '../schema/index.js'
import type { ArticleWords } from './article-words.js'
import { readClaim } from './claim.js'
import { groupClaims } from './claim-groups.js'
import { isExplicit, readClaimant, type PairTest } from './claimant.js'
import { findAlike } from './like-claims.js'
import { hasIndependentVoice } from './independence.js'
import { findOwned } from './owned.js'
import { findPointing } from './pointing.js'
import { findRebuttals } from './rebuttals.js'
import { makeAnew, type Recall } from './recall.js'
import type { Voices } from './voices.js'
import { nestingDepths } from './word-owners.js'

/**
 * Groups statements of one claim by different sources. Two statements are of one claim where enough of their telling
 * words are the same, weighed by how rare each is in the article, and nothing speaks against it: other numbers, other
 * names, a “may” on one side alone, an open subject. Where in doubt they stay apart: a wrong “confirmed” is the worst
 * that a report could say. A denial by a party that was accused disputes the accusation. A statement and the one around it are never compared, nor two of one voice.
 */
export function findCorroboration(
  article: ArticleWords,
  statements: readonly Statement[],
  sources: readonly Source[],
  rightOfReply: readonly RightOfReply[],
  voices: Voices,
  recall: Recall = makeAnew,
): Corroboration[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const isIndependent: PairTest = ({ statement: a }, { statement: b }) =>
    hasIndependentVoice(a, b, byId, voices, isExplicit(a) || isExplicit(b))
  const depths = nestingDepths(statements)
  const claimants = statements.flatMap((statement, number) => {
    if (depths[number] > 1) return []
    return readClaimant(statement, number, (spans) => readClaim(article, spans, recall)) ?? []
  })
  return groupClaims([
    ...findAlike(
      claimants.filter(({ isClaim }) => isClaim),
      isIndependent,
    ),
    ...findPointing(claimants, isIndependent, createMentionTest(byId)),
    ...findOwned(claimants, isIndependent),
    ...findRebuttals(claimants, rightOfReply, isIndependent),
  ])
}

/** Whether the first claim speaks of a source of the second: “He did try to intimidate me … Mr Holm denied the accusations”. */
function createMentionTest(sources: ReadonlyMap<string, Source>): PairTest {
  return ({ statement: a }, { statement: b }) =>
    b.sourceIds.some((id) =>
      sources
        .get(id)
        ?.mentions.some((mention) =>
          a.content?.spans.some((span) => span.start <= mention.start && mention.end <= span.end),
        ),
    )
}
