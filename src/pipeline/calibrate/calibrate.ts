import { SOURCE_TYPES, type Probabilities, type SourceType } from '../../schema/index.js'
import type { CalibratedDocument, ClassifiedDocument, Judgement, TokenRange } from '../document.js'
import { logistic, sureness, type CalibrationConstants } from './sureness.js'
import { nameWriterFacts, readWriterFacts } from './writer-facts.js'
import { exponential } from '../../span/exponential.js'

const UNATTRIBUTED = SOURCE_TYPES.indexOf('unattributed')
const NOTHING = SOURCE_TYPES.map(() => 0)

/** Softmax of raw scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => exponential(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Probability `share` for `chosen`; the rest in proportion to what the scores gave the others, never above it. */
function spread(scores: readonly number[], chosen: number, share: number): number[] {
  const raw = softmax(scores)
  const rest = raw.reduce((sum, value, type) => (type === chosen ? sum : sum + value), 0)
  const others = raw.map((value) =>
    rest > 1e-12 ? (value / rest) * (1 - share) : (1 - share) / (raw.length - 1),
  )
  const limit = share * 0.999
  let over = 0
  const capped = others.map((value, type) => {
    if (type === chosen) return share
    over += Math.max(0, value - limit)
    return Math.min(value, limit)
  })
  // What the cap took off goes to the types with room, so that the sum stays 1.
  const room = capped.map((value, type) => (type === chosen ? 0 : limit - value))
  const space = room.reduce((sum, value) => sum + value, 0)
  return capped.map((value, type) => value + (space > 0 ? (room[type] / space) * over : 0))
}

/** By name, in the order of `SOURCE_TYPES`. */
const name = (shares: readonly number[]): Probabilities => ({
  official: shares[0],
  named: shares[1],
  document: shares[2],
  media: shares[3],
  anonymous: shares[4],
  declined: shares[5],
  unclear: shares[6],
  unattributed: shares[7],
})

/** Number of the largest of some numbers, the first of those that are equal. */
function largestOf(numbers: readonly number[]): number {
  let largest = 0
  for (let at = 1; at < numbers.length; at++) if (numbers[at] > numbers[largest]) largest = at
  return largest
}

function calibrateOne(
  document: ClassifiedDocument,
  judgement: Judgement,
  constants: CalibrationConstants,
): number[] {
  const chosen = largestOf(judgement.scores)
  return spread(judgement.scores, chosen, bound(sureness(document, judgement, chosen, constants)))
}

/** Probabilities of the writer's sentences, worked out once for all of which the same facts are told. */
function prepareWriter(
  document: ClassifiedDocument,
  { writer }: CalibrationConstants,
): (sentence: TokenRange) => readonly number[] {
  const factsOf = readWriterFacts(document)
  const known: (readonly number[] | undefined)[] = []
  return (sentence) => {
    const facts = factsOf(sentence)
    return (known[facts] ??= spread(NOTHING, UNATTRIBUTED, bound(logistic(nameWriterFacts(facts), writer))))
  }
}

/** A share that can be the largest of eight, and is never certain. */
const bound = (share: number): number => Math.min(0.995, Math.max(0.13, share))

/**
 * Gives the probabilities of one attribution's types, as `make` works them out from its scores, its form, its own score
 * and cue, the kind of its first entity and whether it is named, and whether it lies within another. Who calibrates
 * version after version of one text passes one that remembers.
 */
export type RecallShares = (
  document: ClassifiedDocument,
  judgement: Judgement,
  make: () => readonly number[],
) => readonly number[]

const makeAnew: RecallShares = (_document, _judgement, make) => make()

/**
 * Turns raw scores into probabilities over the eight types, which sum to 1 and keep the order's first. The confidence
 * of the chosen type comes from a logistic model (Platt 1999) over its score, its margin, the attribution's own score
 * and the kind of cue, fitted on held-out articles; the rest is shared as the scores share it. A sentence of the
 * writer's own is the less sure the more there looks like a credit.
 */
export function calibrate(
  document: ClassifiedDocument,
  constants: CalibrationConstants,
  recall: RecallShares = makeAnew,
): CalibratedDocument {
  const calibrateWriter = prepareWriter(document, constants)
  const shares = document.judgements.map((judgement) =>
    judgement.sentence === null
      ? recall(document, judgement, () => calibrateOne(document, judgement, constants))
      : calibrateWriter(judgement.sentence),
  )
  const types: SourceType[] = document.judgements.map(({ scores }) => SOURCE_TYPES[largestOf(scores)])
  return { ...document, probabilities: shares.map(name), types }
}
