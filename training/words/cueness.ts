import { DIMENSIONS, type Vectors } from './resources.js'

const FOLDS = 5
const STEPS = 300
const RATE = 8
const RIDGE = 2e-4

/** How often a word of the vocabulary was seen as a verb or noun, and how often as part of a cue. */
export interface Seen {
  readonly row: number
  readonly cue: number
  readonly total: number
  /** Words of the same verb share a fold, so that “says” does not teach “said”. */
  readonly fold: number
}

/**
 * How much each word tends to be a cue, 1–15, by logistic regression on its vector; a word that was seen is scored by
 * a fold that did not hold it, so that seen and unseen words are scored alike.
 */
export function learnCueness(vectors: Vectors, seen: readonly Seen[]): Int8Array {
  const folds = Array.from({ length: FOLDS }, (_, skip) =>
    fit(
      vectors,
      seen.filter(({ fold }) => fold % FOLDS !== skip),
    ),
  )
  const all = fit(vectors, seen)
  const foldOf = new Map(seen.map(({ row, fold }) => [row, fold % FOLDS]))
  return Int8Array.from(vectors.words, (_, row) => {
    const fold = foldOf.get(row)
    const logit = score(fold === undefined ? all : folds[fold], vectors, row)
    return Math.max(1, Math.min(15, Math.round(10 + logit * 1.5)))
  })
}

function score(weights: Float64Array, { rows }: Vectors, row: number): number {
  let logit = weights[DIMENSIONS]
  for (let d = 0; d < DIMENSIONS; d++) logit += weights[d] * rows[row * DIMENSIONS + d]
  return logit
}

function fit(vectors: Vectors, seen: readonly Seen[]): Float64Array {
  const weights = new Float64Array(DIMENSIONS + 1)
  const gradient = new Float64Array(DIMENSIONS + 1)
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0)
    let total = 0
    for (const one of seen) {
      const weight = Math.min(5, Math.sqrt(one.total))
      const error = (1 / (1 + Math.exp(-score(weights, vectors, one.row))) - one.cue / one.total) * weight
      for (let d = 0; d < DIMENSIONS; d++) gradient[d] += error * vectors.rows[one.row * DIMENSIONS + d]
      gradient[DIMENSIONS] += error
      total += weight
    }
    for (let d = 0; d <= DIMENSIONS; d++) {
      const ridge = d < DIMENSIONS ? RIDGE * weights[d] : 0
      weights[d] -= RATE * (gradient[d] / total + ridge)
    }
  }
  return weights
}
