import { getTable } from './decode.js'
import type { Model } from './format.js'

/**
 * Linear-chain conditional random field over hashed binary features, at prediction time (Lafferty, McCallum and
 * Pereira 2001). The score of a position is the sum of the rows of its features; neighbours add a transition.
 */
export interface Chain {
  /** Number of labels; also the row length of `weights`. */
  readonly labels: number
  /** log2 of the number of rows. */
  readonly bits: number
  /** Rows by feature, columns by label. */
  readonly weights: Int8Array | Float32Array
  /** What one unit of `weights` is worth. */
  readonly scale: number
  /** From label (rows, the last one is the start of the sequence) to label; -Infinity where not allowed. */
  readonly transitions: Float32Array
}

/** The chain in the tables `<name>.rows` and `<name>.transitions`. @throws ModelError when they do not fit */
export function readChain(model: Model, name: string, featureSet: number, labels: readonly string[]): Chain {
  const rows = getTable(model, `${name}.rows`, 'int8', featureSet, labels)
  const transitions = getTable(model, `${name}.transitions`, 'float32', featureSet, labels).data
  const bits = Math.log2(rows.data.length / labels.length)
  return { labels: labels.length, bits, weights: rows.data, scale: rows.scale, transitions }
}

/** Adds the rows of `features[from, end)` to `scores[at …]`. */
export function addRows(
  chain: Chain,
  features: Int32Array,
  from: number,
  end: number,
  scores: Float64Array,
  at: number,
): void {
  const { labels, weights, scale } = chain
  for (let f = from; f < end; f++) {
    const row = features[f] * labels
    for (let y = 0; y < labels; y++) scores[at + y] += weights[row + y] * scale
  }
}

/** The same for eight labels, unrolled: this is where most of the time of an analysis goes. */
export function addRowsOfEight(
  chain: Chain,
  features: Int32Array,
  from: number,
  end: number,
  scores: Float64Array,
  at: number,
): void {
  const { weights, scale } = chain
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0,
    g = 0,
    h = 0,
    k = 0
  for (let f = from; f < end; f++) {
    const row = features[f] << 3
    a += weights[row]
    b += weights[row + 1]
    c += weights[row + 2]
    d += weights[row + 3]
    e += weights[row + 4]
    g += weights[row + 5]
    h += weights[row + 6]
    k += weights[row + 7]
  }
  scores[at] += a * scale
  scores[at + 1] += b * scale
  scores[at + 2] += c * scale
  scores[at + 3] += d * scale
  scores[at + 4] += e * scale
  scores[at + 5] += g * scale
  scores[at + 6] += h * scale
  scores[at + 7] += k * scale
}

/** Working memory for sequences of up to `capacity` positions; grows when needed. */
export class ChainWorkspace {
  forward: Float64Array
  backward: Float64Array
  emission: Float64Array
  norm: Float64Array
  readonly step: Float64Array
  constructor(
    readonly labels: number,
    private capacity = 256,
  ) {
    this.forward = new Float64Array(capacity * labels)
    this.backward = new Float64Array(capacity * labels)
    this.emission = new Float64Array(capacity * labels)
    this.norm = new Float64Array(capacity)
    this.step = new Float64Array((labels + 1) * labels)
  }

  reserve(length: number): void {
    if (length <= this.capacity) return
    this.capacity = length * 2
    this.forward = new Float64Array(this.capacity * this.labels)
    this.backward = new Float64Array(this.capacity * this.labels)
    this.emission = new Float64Array(this.capacity * this.labels)
    this.norm = new Float64Array(this.capacity)
  }
}

/** Exponentials of the transitions; call once after a chain is loaded or its transitions changed. */
export function prepareSteps(chain: Chain, space: ChainWorkspace): void {
  for (let r = 0; r < space.step.length; r++) space.step[r] = Math.exp(chain.transitions[r])
}

/**
 * Forward–backward, scaled (Rabiner 1989): leaves scaled `forward`, `backward`, `emission` and `norm` in `space`.
 * @param scores one row of label scores a position; -Infinity forbids a label
 * @returns log of the partition function
 */
export function forwardBackward(space: ChainWorkspace, scores: Float64Array, length: number): number {
  const L = space.labels
  space.reserve(length)
  const { forward: a, backward: b, emission: ex, norm, step } = space
  let logZ = 0
  for (let i = 0; i < length; i++) {
    const at = i * L
    let max = -Infinity
    for (let y = 0; y < L; y++) if (scores[at + y] > max) max = scores[at + y]
    for (let y = 0; y < L; y++) ex[at + y] = Math.exp(scores[at + y] - max)
    let sum = 0
    for (let y = 0; y < L; y++) {
      let value = 0
      if (i === 0) value = step[L * L + y]
      else for (let x = 0; x < L; x++) value += a[at - L + x] * step[x * L + y]
      value *= ex[at + y]
      a[at + y] = value
      sum += value
    }
    for (let y = 0; y < L; y++) a[at + y] /= sum
    norm[i] = sum
    logZ += max + Math.log(sum)
  }
  b.fill(1, (length - 1) * L, length * L)
  for (let i = length - 2; i >= 0; i--) {
    const at = i * L
    for (let x = 0; x < L; x++) {
      let value = 0
      for (let y = 0; y < L; y++) value += step[x * L + y] * ex[at + L + y] * b[at + L + y]
      b[at + x] = value / norm[i + 1]
    }
  }
  return logZ
}

/** One labelling of a sequence and the log of its probability. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly logProbability: number
}

/**
 * The `count` likeliest labellings, likeliest first (list Viterbi, Seshadri and Sundberg 1994).
 * @param logZ from `forwardBackward` over the same scores
 */
export function bestLabellings(
  chain: Chain,
  scores: Float64Array,
  length: number,
  count: number,
  logZ: number,
): Labelling[] {
  const L = chain.labels
  const { transitions } = chain
  const width = L * count
  const value = new Float64Array(length * width).fill(-Infinity)
  const from = new Int16Array(length * width)
  for (let y = 0; y < L; y++) value[y * count] = transitions[L * L + y] + scores[y]
  for (let i = 1; i < length; i++) {
    const here = i * width,
      before = here - width
    for (let y = 0; y < L; y++) {
      const score = scores[i * L + y]
      if (score === -Infinity) continue
      const slot = here + y * count
      for (let x = 0; x < L; x++) {
        const t = transitions[x * L + y]
        if (t === -Infinity) continue
        for (let k = 0; k < count; k++) {
          const v = value[before + x * count + k]
          if (v === -Infinity) break
          const total = v + t + score
          if (total <= value[slot + count - 1]) break
          let p = slot + count - 1
          while (p > slot && value[p - 1] < total) {
            value[p] = value[p - 1]
            from[p] = from[p - 1]
            p--
          }
          value[p] = total
          from[p] = x * count + k
        }
      }
    }
  }
  const out: Labelling[] = []
  const last = (length - 1) * width
  const taken = new Uint8Array(width)
  for (let k = 0; k < count; k++) {
    let best = -1
    for (let s = 0; s < width; s++)
      if (!taken[s] && value[last + s] > -Infinity && (best < 0 || value[last + s] > value[last + best]))
        best = s
    if (best < 0) break
    taken[best] = 1
    const labels = new Uint8Array(length)
    let s = best
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = Math.floor(s / count)
      s = from[i * width + s]
    }
    out.push({ labels, logProbability: value[last + best] - logZ })
  }
  return out
}
