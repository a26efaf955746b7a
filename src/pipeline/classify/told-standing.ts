import { SOURCE_TYPES } from '../../schema/index.js'
import type { Facts } from './features.js'

const OFFICIAL = SOURCE_TYPES.indexOf('official')
const NAMED = SOURCE_TYPES.indexOf('named')

/**
 * Raw scores in which what the article tells of a person's office decides between official and named, whatever the
 * weights have learned of single roles: “Premier Jodie Marr said” is official, “Lea Roth, a butcher, said” is named.
 * A person of renown who was out of office at the time of the article stays with the weights.
 */
export function giveToldStanding(
  { entity, isJoint, tenure }: Pick<Facts, 'entity' | 'isJoint' | 'tenure'>,
  scores: readonly number[],
): readonly number[] {
  if (isJoint || entity?.kind !== 'person' || !entity.isNamed || entity.role === null) return scores
  const isPublic = entity.office === 'public' && tenure !== 'out'
  const isPrivate = entity.office === 'none' && tenure !== 'in' && tenure !== 'in-seat'
  const isWrong =
    (isPublic && scores[NAMED] > scores[OFFICIAL]) || (isPrivate && scores[OFFICIAL] > scores[NAMED])
  if (!isWrong) return scores
  return scores.map((score, type) =>
    type === OFFICIAL ? scores[NAMED] : type === NAMED ? scores[OFFICIAL] : score,
  )
}
