import { SOURCE_TYPES, type SourceType } from '../../schema/index.js'
import type { Judgement, ResolvedDocument } from '../document.js'

const numbersOf = (types: readonly SourceType[]): number[] => types.map((type) => SOURCE_TYPES.indexOf(type))
/** What the statements of one person by name can be, and those of one outlet. */
const OF_PERSON = numbersOf(['official', 'named'])
const OF_OUTLET = numbersOf(['official', 'named', 'document', 'media'])

/** The source whom alone a weighed judgement credits, with the types that its statements share. */
interface Sharing {
  readonly entity: number
  readonly types: readonly number[]
}

function sharingOf(
  { entities, attributionEntities }: ResolvedDocument,
  { attribution }: Judgement,
): Sharing | null {
  const numbers = attribution < 0 ? [] : attributionEntities[attribution]
  if (numbers.length !== 1) return null
  const [entity] = numbers
  const { kind, isNamed } = entities[entity]
  if (!isNamed || (kind !== 'person' && kind !== 'outlet')) return null
  return { entity, types: kind === 'person' ? OF_PERSON : OF_OUTLET }
}

/** Means of the scores of `types`, so that the largest is 0. */
function meanOf(all: readonly (readonly number[])[], types: readonly number[]): number[] {
  const sums = types.map((type) => all.reduce((sum, scores) => sum + scores[type], 0) / all.length)
  const top = Math.max(...sums)
  return sums.map((sum) => sum - top)
}

/** The scores with those of `types` as far apart as the mean has them; the largest of them stays as large. */
function apply(scores: readonly number[], types: readonly number[], mean: readonly number[]): number[] {
  const top = Math.max(...types.map((type) => scores[type]))
  const given = [...scores]
  types.forEach((type, i) => (given[type] = top + mean[i]))
  return given
}

/**
 * One person holds an office throughout the article or not at all, and an outlet is quoted or speaks for itself: of all
 * statements by the same named person or outlet the mean says whose kind they are.
 * @param isWeighed whether the weights made a judgement, by its number; what a rule settled stays
 */
export function giveOneStanding(
  document: ResolvedDocument,
  judgements: readonly Judgement[],
  isWeighed: (index: number) => boolean,
): Judgement[] {
  const sharing = judgements.map((judgement, i) => (isWeighed(i) ? sharingOf(document, judgement) : null))
  const byEntity = new Map<number, (readonly number[])[]>()
  judgements.forEach(({ scores }, i) => {
    const one = sharing[i]
    if (!one) return
    const others = byEntity.get(one.entity)
    if (others) others.push(scores)
    else byEntity.set(one.entity, [scores])
  })
  const means = new Map<number, number[]>()
  return judgements.map((judgement, i) => {
    const one = sharing[i]
    const all = one ? byEntity.get(one.entity) : undefined
    if (!one || !all || all.length < 2) return judgement
    const mean = means.get(one.entity) ?? meanOf(all, one.types)
    means.set(one.entity, mean)
    return { ...judgement, scores: apply(judgement.scores, one.types, mean) }
  })
}
