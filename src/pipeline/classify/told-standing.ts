import { SOURCE_TYPES } from '../../schema/index.js'
import type { Sector } from '../document.js'
import type { Facts } from './features.js'

const OFFICIAL = SOURCE_TYPES.indexOf('official')
const NAMED = SOURCE_TYPES.indexOf('named')

/** Bodies that speak for themselves; a charity or a think tank mostly speaks about others. */
const OWN_VOICE: ReadonlySet<Sector> = new Set<Sector>(['state', 'place', 'armed', 'party', 'company'])

type Told = Pick<Facts, 'entity' | 'isJoint' | 'tenure' | 'standing'>

/**
 * Raw scores in which what the article tells of a person's office decides between official and named, whatever the
 * weights have learned of single roles: “Premier Jodie Marr said” is official, “Lea Roth, a butcher, said” is named.
 * A person of renown who was out of office at the time of the article stays with the weights.
 */
export function giveToldStanding(facts: Told, scores: readonly number[]): readonly number[] {
  const type = typeTold(facts)
  const isWrong =
    (type === 'official' && scores[NAMED] > scores[OFFICIAL]) ||
    (type === 'named' && scores[OFFICIAL] > scores[NAMED])
  if (!isWrong) return scores
  return scores.map((score, at) =>
    at === OFFICIAL ? scores[NAMED] : at === NAMED ? scores[OFFICIAL] : score,
  )
}

function typeTold({ entity, isJoint, tenure, standing }: Told): 'official' | 'named' | null {
  if (isJoint || entity === null) return null
  const { kind, isNamed, office, role, sector } = entity
  // “The Patients’ Alliance said the trust had failed”: a pressure group that speaks about others.
  if (kind === 'organisation' && standing === 'named' && sector !== 'academic') return 'named'
  // “The militia denounced the raid”: a body of which the article or its name tells what it is speaks for itself.
  if (kind === 'organisation' && standing === 'official' && sector !== null && OWN_VOICE.has(sector))
    return 'official'
  if (kind !== 'person' || role === null) return null
  if (isNamed && office === 'public' && tenure !== 'out') return 'official'
  // “the former finance minister” needs no name.
  const isPrivate = (isNamed && office === 'none') || office === 'former' || office === 'candidate'
  return isPrivate && tenure !== 'in' && tenure !== 'in-seat' ? 'named' : null
}
