/** One attribution to learn from: which types its sentences' labels allow. */
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
  readonly steps: number
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

/** Adds the gradient of one example to `gradient`; returns its log likelihood. */
function addGradient(
  rows: Int32Array,
  example: Example,
  values: Float64Array,
  gradient: Float64Array,
): number {
  const p = new Float64Array(TYPES)
  for (const row of rows) for (let t = 0; t < TYPES; t++) p[t] += values[row + t]
  const top = Math.max(...p)
  let total = 0
  let allowed = 0
  for (let t = 0; t < TYPES; t++) {
    p[t] = Math.exp(p[t] - top)
    total += p[t]
    if (example.allowed[t]) allowed += p[t]
  }
  for (let t = 0; t < TYPES; t++) {
    // Labels belong to sentences: among several, the likeliest is taken for this attribution's.
    const target = example.allowed[t] ? p[t] / allowed : 0
    const slope = (p[t] / total - target) * example.weight
    if (slope !== 0) for (const row of rows) gradient[row + t] += slope
  }
  return Math.log(allowed / total) * example.weight
}

/**
 * Multinomial logistic regression on partial labels: maximises the likelihood of the allowed set, by Adam on the whole
 * batch with an L2 penalty.
 */
export function fit(examples: readonly Example[], { penalty, minCount, steps, prior }: FitOptions): Fitted {
  const features = [...new Set([...prior.keys(), ...vocabulary(examples, minCount)])]
  const number = new Map(features.map((name, i) => [name, i * TYPES]))
  const rows = examples.map(({ features: names }) =>
    Int32Array.from(new Set(names.flatMap((name) => number.get(name) ?? []))),
  )
  const size = features.length * TYPES
  const centre = Float64Array.from(features.flatMap((name) => prior.get(name) ?? NEUTRAL))
  const values = Float64Array.from(centre)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    const gradient = values.map((value, i) => (value - centre[i]) * penalty)
    examples.forEach((example, i) => addGradient(rows[i], example, values, gradient))
    const rate =
      (0.1 * Math.min(1, 2 * (1 - step / (steps + 1))) * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step)
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * gradient[i]
      second[i] = 0.999 * second[i] + 0.001 * gradient[i] ** 2
      values[i] -= (rate * first[i]) / (Math.sqrt(second[i]) + 1e-8)
    }
  }
  return { features, values }
}
