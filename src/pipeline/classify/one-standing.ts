import { SOURCE_TYPES } from '../../schema/index.js'
import type { Judgement, ResolvedDocument } from '../document.js'

const OFFICIAL = SOURCE_TYPES.indexOf('official')
const NAMED = SOURCE_TYPES.indexOf('named')

/** The person by name whom alone a weighed judgement credits, or -1. */
function personOf({ entities, attributionEntities }: ResolvedDocument, { attribution }: Judgement): number {
  const numbers = attribution < 0 ? [] : attributionEntities[attribution]
  if (numbers.length !== 1) return -1
  const { kind, isNamed } = entities[numbers[0]]
  return kind === 'person' && isNamed ? numbers[0] : -1
}

/** Raw scores with official leading named by `lead`; the larger of the two stays as it is. */
function withLead(scores: readonly number[], lead: number): number[] {
  const top = Math.max(scores[OFFICIAL], scores[NAMED])
  return scores.map((score, type) =>
    type === OFFICIAL ? top + Math.min(0, lead) : type === NAMED ? top - Math.max(0, lead) : score,
  )
}

/**
 * One person holds an office throughout the article or not at all: of all statements by the same named person the
 * mean says whether they are official or named.
 * @param isWeighed whether the weights made a judgement, by its number; what a rule settled stays
 */
export function giveOneStanding(
  document: ResolvedDocument,
  judgements: readonly Judgement[],
  isWeighed: (index: number) => boolean,
): Judgement[] {
  const leads = new Map<number, number[]>()
  const people = judgements.map((judgement, i) => (isWeighed(i) ? personOf(document, judgement) : -1))
  judgements.forEach(({ scores }, i) => {
    if (people[i] < 0) return
    const lead = scores[OFFICIAL] - scores[NAMED]
    const others = leads.get(people[i])
    if (others) others.push(lead)
    else leads.set(people[i], [lead])
  })
  return judgements.map((judgement, i) => {
    const all = leads.get(people[i])
    if (!all || all.length < 2) return judgement
    const mean = all.reduce((sum, lead) => sum + lead, 0) / all.length
    return { ...judgement, scores: withLead(judgement.scores, mean) }
  })
}
