import { getTable } from './decode.js'
import type { Model } from './format.js'
import { decay, exponential } from '../span/exponential.js'

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

/** Bytes 0 and 2 of a word. */
const EVEN = 0x00ff00ff
/** Turns signed bytes into bytes from 0 to 255, all four of a word. */
const UNSIGN = 0x80808080

/** The rows of a chain of eight labels, each as two words of four bytes; shares memory with the rows where it can. */
export function wordsOf({ weights }: Chain): Int32Array {
  const bytes =
    weights instanceof Int8Array && weights.byteOffset % 4 === 0 ? weights : Int8Array.from(weights)
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
}

/**
 * Sums `count` rows, 256 at most, into `sums[at, at + 8)`, for eight labels of one byte each. This is where most of the
 * time of an analysis goes: a row is read as two words, and two labels are summed in one.
 * @param words from `wordsOf`
 */
export function sumRowsOfEight(
  words: Int32Array,
  rows: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  let even = 0
  let odd = 0
  let evenHigh = 0
  let oddHigh = 0
  for (let f = 0; f < count; f++) {
    const row = rows[f] << 1
    const low = words[row] ^ UNSIGN
    const high = words[row + 1] ^ UNSIGN
    even = (even + (low & EVEN)) | 0
    odd = (odd + ((low >>> 8) & EVEN)) | 0
    evenHigh = (evenHigh + (high & EVEN)) | 0
    oddHigh = (oddHigh + ((high >>> 8) & EVEN)) | 0
  }
  const unsigned = count * 128
  sums[at] = (even & 0xffff) - unsigned
  sums[at + 1] = (odd & 0xffff) - unsigned
  sums[at + 2] = (even >>> 16) - unsigned
  sums[at + 3] = (odd >>> 16) - unsigned
  sums[at + 4] = (evenHigh & 0xffff) - unsigned
  sums[at + 5] = (oddHigh & 0xffff) - unsigned
  sums[at + 6] = (evenHigh >>> 16) - unsigned
  sums[at + 7] = (oddHigh >>> 16) - unsigned
}

/** Adds the rows of three labels, unrolled. */
export function addRowsOfThree(
  chain: Chain,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { weights, scale } = chain
  let a = 0
  let b = 0
  let c = 0
  for (let f = 0; f < count; f++) {
    const row = features[f] * 3
    a += weights[row]
    b += weights[row + 1]
    c += weights[row + 2]
  }
  scores[at] += a * scale
  scores[at + 1] += b * scale
  scores[at + 2] += c * scale
}

/** Working memory for the sequences of one chain; grows when a longer one comes. */
export class ChainWorkspace {
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  emission = new Float64Array(0)
  norm = new Float64Array(0)
  /** Exponentials of the transitions. */
  readonly step: Float64Array
  /** The allowed transitions by the label that they lead to: those to `y` are `[entries[y], entries[y + 1])`. */
  readonly entries: Uint8Array
  /** Of each allowed transition the label that it comes from, its score and the exponential of that. */
  readonly origins: Uint8Array
  readonly entryScores: Float64Array
  readonly entrySteps: Float64Array
  /** Values and origins of list Viterbi. */
  best = new Float64Array(0)
  origin = new Int16Array(0)
  private capacity = 0

  constructor(
    readonly labels: number,
    capacity = 256,
  ) {
    this.step = new Float64Array((labels + 1) * labels)
    this.entries = new Uint8Array(labels + 1)
    this.origins = new Uint8Array(labels * labels)
    this.entryScores = new Float64Array(labels * labels)
    this.entrySteps = new Float64Array(labels * labels)
    this.reserve(capacity)
  }

  reserve(length: number): void {
    if (length <= this.capacity) return
    this.capacity = length * 2
    const size = this.capacity * this.labels
    this.forward = new Float64Array(size)
    this.backward = new Float64Array(size)
    this.emission = new Float64Array(size)
    this.norm = new Float64Array(this.capacity)
  }
}

/** Reads the transitions of a chain into `space`; call once after it is loaded, or when they changed. */
export function prepareSteps({ transitions }: Chain, space: ChainWorkspace): void {
  const { labels: L, step, entries, origins, entryScores, entrySteps } = space
  for (let r = 0; r < step.length; r++) step[r] = exponential(transitions[r])
  let entry = 0
  for (let y = 0; y < L; y++) {
    for (let x = 0; x < L; x++) {
      if (transitions[x * L + y] === -Infinity) continue
      origins[entry] = x
      entryScores[entry] = transitions[x * L + y]
      entrySteps[entry++] = step[x * L + y]
    }
    entries[y + 1] = entry
  }
}

/**
 * Forward pass, scaled (Rabiner 1989): leaves scaled `forward`, `emission` and `norm` in `space`.
 * @param scores one row of label scores a position; -Infinity forbids a label
 * @returns log of the partition function
 */
export function passForward(space: ChainWorkspace, scores: Float64Array, length: number): number {
  const L = space.labels
  space.reserve(length)
  const { forward: a, emission: ex, norm, step, entries, origins, entrySteps } = space
  let logZ = 0
  for (let i = 0; i < length; i++) {
    const at = i * L
    const past = at - L
    let max = -Infinity
    for (let y = 0; y < L; y++) if (scores[at + y] > max) max = scores[at + y]
    let sum = 0
    for (let y = 0; y < L; y++) {
      const score = scores[at + y]
      let emitted = 0
      let value = 0
      if (score > -Infinity) {
        emitted = decay(score - max)
        if (i === 0) value = step[L * L + y]
        else {
          const end = entries[y + 1]
          for (let k = entries[y]; k < end; k++) value += a[past + origins[k]] * entrySteps[k]
        }
        value *= emitted
      }
      ex[at + y] = emitted
      a[at + y] = value
      sum += value
    }
    const share = 1 / sum
    for (let y = 0; y < L; y++) a[at + y] *= share
    norm[i] = sum
    logZ += max + Math.log(sum)
  }
  return logZ
}

/** Forward–backward: as `passForward`, and scaled `backward` besides. */
export function forwardBackward(space: ChainWorkspace, scores: Float64Array, length: number): number {
  const logZ = passForward(space, scores, length)
  const { labels: L, backward: b, emission: ex, norm, step } = space
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
