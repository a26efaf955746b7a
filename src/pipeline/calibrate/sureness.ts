import { ENTITY_KINDS, SOURCE_TYPES } from '../../schema/index.js'
import { CUE_KINDS, type ClassifiedDocument, type Judgement } from '../document.js'
import { exponential } from '../../span/exponential.js'

/** Constants of the calibration, fitted by `training/classify`. */
export interface CalibrationConstants {
  /** Weight of each fact of `factsOf`, by name. */
  readonly weights: Readonly<Record<string, number>>
  /** Weight of each fact of `readWriterFacts`, by name. */
  readonly writer: Readonly<Record<string, number>>
}

/** Names of facts by what they tell: a string made for each judgement would have to be found in the weights anew. */
const nameFacts = <K extends string>(of: readonly K[], nameOf: (one: K) => string): ReadonlyMap<K, string> =>
  new Map(of.map((one) => [one, nameOf(one)]))
const TYPE_FACTS = SOURCE_TYPES.map((type) => `type=${type}`)
const KIND_FACTS = nameFacts(CUE_KINDS, (kind) => `kind=${kind}`)
const FORM_FACTS = nameFacts(['direct', 'indirect', 'mixed', 'none'], (form) => `form=${form}`)
const NAMED_FACTS = nameFacts(ENTITY_KINDS, (kind) => `entity=${kind}.named`)
const UNNAMED_FACTS = nameFacts(ENTITY_KINDS, (kind) => `entity=${kind}.unnamed`)

const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

/** What the confidence rests on, as named numbers of about unit size. */
export function factsOf(
  document: ClassifiedDocument,
  judgement: Judgement,
  chosen: number,
): [string, number][] {
  const attribution = document.attributions[judgement.attribution]
  const { scores } = judgement
  const best = scores[chosen]
  const next = Math.max(...scores.filter((_, type) => type !== chosen))
  const total = scores.reduce((sum, score) => sum + exponential(score - best), 0)
  const entity = document.entities.at(
    document.attributionEntities[judgement.attribution]?.at(0) ?? document.entities.length,
  )
  const { kind, detail } = attribution.cue
  const who = entity && (entity.isNamed ? NAMED_FACTS : UNNAMED_FACTS).get(entity.kind)
  const facts: [string, number][] = [
    ['bias', 1],
    [TYPE_FACTS[chosen], 1],
    [KIND_FACTS.get(kind) ?? kind, 1],
    [FORM_FACTS.get(judgement.form ?? 'none') ?? 'none', 1],
    [who ?? 'entity=none', 1],
  ]
  if (kind === 'attribution') {
    facts.push(
      ['margin', clamp(best - next, 8) / 4],
      ['surprise', clamp(-Math.log(total), 5)],
      ['score', clamp(Math.round(attribution.score * 2) / 2, 10)],
    )
  } else if (detail) facts.push([`detail=${detail}`, 1])
  if (attribution.within >= 0) facts.push(['within', 1])
  return facts
}

/** Probability that the chosen type is right, from 0 to 1. */
export function sureness(
  document: ClassifiedDocument,
  judgement: Judgement,
  chosen: number,
  { weights }: CalibrationConstants,
): number {
  return logistic(factsOf(document, judgement, chosen), weights)
}

/** Logistic function of the weighted sum of facts. */
export function logistic(
  facts: readonly (readonly [string, number])[],
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const [name, value] of facts) sum += (weights[name] ?? 0) * value
  return 1 / (1 + exponential(-sum))
}
