/** An averaged perceptron that is being trained: rows of weights, as `RowTable` has them. */
export interface Perceptron {
  readonly labels: number
  readonly bits: number
  readonly weights: Float64Array
  /** Weights times the step at which each was added, for the average. */
  readonly moments: Float64Array
  step: number
}

export function createPerceptron(bits: number, labels: number): Perceptron {
  const size = 2 ** bits * labels
  return { labels, bits, weights: new Float64Array(size), moments: new Float64Array(size), step: 1 }
}

/** Label with the largest sum over the rows at `places[0, count)`. */
export function predict(
  { weights, labels }: Perceptron,
  places: Int32Array,
  count: number,
  sums: Float64Array,
): number {
  sums.fill(0)
  for (let feature = 0; feature < count; feature++) {
    const place = places[feature] * labels
    for (let label = 0; label < labels; label++) sums[label] += weights[place + label]
  }
  let best = 0
  for (let label = 1; label < labels; label++) if (sums[label] > sums[best]) best = label
  return best
}

/** Moves the rows towards `gold` and away from `guess`. Rows below 0 are left alone. */
export function update(model: Perceptron, places: Int32Array, gold: number, guess: number): void {
  if (gold === guess) return
  const { weights, moments, step, labels } = model
  for (const place of places) {
    if (place < 0) continue
    weights[place * labels + gold] += 1
    moments[place * labels + gold] += step
    weights[place * labels + guess] -= 1
    moments[place * labels + guess] -= step
  }
}

/**
 * Averaged weights as bytes, the largest becoming 127 (clipping at a percentile costs points).
 * @param least those that come out smaller become 0, which makes the table compress better
 */
export function quantise({ weights, moments, step }: Perceptron, least = 1): Int8Array {
  const averaged = weights.map((weight, at) => weight - moments[at] / step)
  let largest = 0
  for (const weight of averaged) largest = Math.max(largest, Math.abs(weight))
  return Int8Array.from(averaged, (weight) => {
    const byte = Math.round((weight * 127) / (largest || 1))
    return Math.abs(byte) < least ? 0 : byte
  })
}
