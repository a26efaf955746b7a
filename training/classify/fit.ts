import { createRandom, shuffle } from '../random.js'

/** One attribution to learn from: which types the labels allow. */
export interface Example {
  readonly features: readonly string[]
  /** Allowed types, in the order of SOURCE_TYPES. */
  readonly allowed: readonly boolean[]
  readonly weight: number
}

export interface Fitted {
  readonly features: string[]
  readonly values: Float64Array
}

export interface FitOptions {
  /** Strength of the L2 penalty. */
  readonly penalty: number
  /** A feature is kept when this many examples have it. */
  readonly minCount: number
  /** Passes over the examples; the weights of the later half are averaged. */
  readonly epochs: number
  /** Weights that the penalty pulls towards, by feature: what the guidelines say. */
  readonly prior: ReadonlyMap<string, readonly number[]>
}

const TYPES = 8
const NEUTRAL = [0, 0, 0, 0, 0, 0, 0, 0]

function vocabulary(examples: readonly Example[], minCount: number): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= minCount).map(([name]) => name)
}

interface Row extends Example {
  readonly rows: Int32Array
}

const RATE = 0.3

/** Moves the weights by the gradient of one example, with its share of the penalty: AdaGrad (Duchi et al. 2011). */
function step(
  row: Row,
  values: Float64Array,
  squares: Float64Array,
  centre: Float64Array,
  pull: Float64Array,
) {
  const { rows, allowed, weight } = row
  const p = new Float64Array(TYPES)
  for (const at of rows) for (let t = 0; t < TYPES; t++) p[t] += values[at + t]
  const top = Math.max(...p)
  let total = 0
  let sum = 0
  for (let t = 0; t < TYPES; t++) {
    p[t] = Math.exp(p[t] - top)
    total += p[t]
    if (allowed[t]) sum += p[t]
  }
  for (let t = 0; t < TYPES; t++) {
    // Labels may belong to sentences: among several, the likeliest is taken for this attribution's.
    const slope = (p[t] / total - (allowed[t] ? p[t] / sum : 0)) * weight
    for (const at of rows) {
      const k = at + t
      const gradient = slope + (values[k] - centre[k]) * pull[at / TYPES]
      squares[k] += gradient * gradient
      values[k] -= (RATE * gradient) / Math.sqrt(squares[k])
    }
  }
}

/** The penalty of each feature, parted among the examples that have it. */
function partPenalty(rows: readonly Row[], features: number, penalty: number): Float64Array {
  const counts = new Float64Array(features)
  for (const { rows: own } of rows) for (const at of own) counts[at / TYPES]++
  return counts.map((count) => (count > 0 ? penalty / count : 0))
}

/**
 * Multinomial logistic regression on partial labels: maximises the likelihood of the allowed set, example by example
 * in an order drawn anew for each pass, with an L2 penalty towards the prior weights. The same examples give the same
 * weights.
 */
export function fit(examples: readonly Example[], { penalty, minCount, epochs, prior }: FitOptions): Fitted {
  const features = [...new Set([...prior.keys(), ...vocabulary(examples, minCount)])]
  const number = new Map(features.map((name, i) => [name, i * TYPES]))
  const rows = examples.map((example): Row => {
    const own = Int32Array.from(new Set(example.features.flatMap((name) => number.get(name) ?? [])))
    return { ...example, rows: own }
  })
  const centre = Float64Array.from(features.flatMap((name) => prior.get(name) ?? NEUTRAL))
  const values = Float64Array.from(centre)
  const squares = new Float64Array(values.length).fill(1)
  const mean = new Float64Array(values.length)
  const pull = partPenalty(rows, features.length, penalty)
  const random = createRandom(3)
  const kept = epochs - Math.ceil(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random)
    for (const row of rows) step(row, values, squares, centre, pull)
    if (epoch >= epochs - kept) values.forEach((value, k) => (mean[k] += value / kept))
  }
  return { features, values: mean }
}
