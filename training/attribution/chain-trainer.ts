import type { Chain } from '../../src/model/chain.js'
import { ChainWorkspace, forwardBackward, prepareSteps } from '../../src/model/chain.js'
import { createRandom, shuffle } from '../random.js'

/** One training sequence: the features of position i are `features[offsets[i] … offsets[i + 1])`. */
export interface Sequence {
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

export interface ChainOptions {
  readonly labels: number
  /** log2 of the number of rows. */
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Share of the features of a position that one step does not see. */
  readonly dropout: number
  /** Which label may follow which; the last row is the start. */
  readonly allowed: Uint8Array
  /** Smallest weight that is kept, where the largest is 127. */
  readonly least: number
  /** A label that stands exactly where the gold has it, or -1. */
  readonly given: number
  /** Runs of which the mean is taken, each in an order and with a dropout of its own. */
  readonly runs: number
}

/** Weights of a run and what AdaGrad remembers of them. */
interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
}

/**
 * Trains a linear-chain conditional random field on log loss: the mean of several runs, which is the same as to let
 * their taggers vote, as scores are sums of weights. The same data give the same weights.
 */
export function trainChain(data: readonly Sequence[], options: ChainOptions): Chain {
  const { labels, bits, allowed, runs, least } = options
  const weights = new Float32Array((1 << bits) * labels)
  const transitions = new Float32Array(allowed.length)
  for (let seed = 1; seed <= runs; seed++) {
    const run = runOnce(data, options, createRandom(seed))
    for (let r = 0; r < weights.length; r++) weights[r] += run.weights[r] / runs
    for (let t = 0; t < transitions.length; t++) transitions[t] += run.transitions[t] / runs
  }
  return quantise({ labels, bits, weights, scale: 1, transitions }, least)
}

/**
 * One run by AdaGrad (Duchi, Hazan and Singer 2011) with dropout of features; its weights are the mean over the later
 * half of the epochs.
 */
function runOnce(data: readonly Sequence[], options: ChainOptions, random: () => number): State {
  const { labels, bits, epochs, allowed, dropout } = options
  const rows = 1 << bits
  const state: State = {
    weights: new Float32Array(rows * labels),
    squares: new Float32Array(rows * labels),
    transitions: Float32Array.from(allowed, (isAllowed) => (isAllowed ? 0 : -Infinity)),
    transitionSquares: new Float32Array(allowed.length),
  }
  const chain: Chain = { labels, bits, weights: state.weights, scale: 1, transitions: state.transitions }
  const sum = new Float32Array(rows * labels)
  let summed = 0
  const order = data.map((_, k) => k)
  const step = createStep(data, chain, state, options, random)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const rate = options.rate * (1 - (0.8 * epoch) / epochs)
    for (const k of order) step(data[k], rate)
    if (epoch < epochs / 2) continue
    for (let r = 0; r < sum.length; r++) sum[r] += state.weights[r]
    summed++
  }
  for (let r = 0; r < sum.length; r++) state.weights[r] = (sum[r] / summed) * (1 - dropout)
  return state
}

/**
 * Rounds the weights to signed bytes, scaled to the largest: clipping them instead cost two points. The smallest are
 * left out, which costs nothing on dev and nearly halves the artifact.
 */
function quantise(chain: Chain, least: number): Chain {
  let max = 0
  for (const weight of chain.weights) max = Math.max(max, Math.abs(weight))
  const scale = max / 127
  const round = (weight: number): number =>
    Math.abs(weight / scale) < least ? 0 : Math.round(weight / scale)
  return { ...chain, weights: Int8Array.from(chain.weights, round), scale }
}

type Step = (sequence: Sequence, rate: number) => void

function createStep(
  data: readonly Sequence[],
  chain: Chain,
  state: State,
  options: ChainOptions,
  random: () => number,
): Step {
  const { labels: L, given, dropout } = options
  const longest = data.reduce((most, { labels }) => Math.max(most, labels.length), 1)
  const most = data.reduce((max, { features }) => Math.max(max, features.length), 1)
  const space = new ChainWorkspace(L, longest)
  const scores = new Float64Array(longest * L)
  const gradient = new Float64Array(longest * L)
  const edges = new Float64Array((L + 1) * L)
  const features = new Int32Array(most)
  const offsets = new Int32Array(longest + 1)
  return (sequence, rate) => {
    const n = sequence.labels.length
    if (n === 0) return
    let kept = 0
    for (let i = 0; i < n; i++) {
      offsets[i] = kept
      for (let f = sequence.offsets[i]; f < sequence.offsets[i + 1]; f++)
        if (random() >= dropout) features[kept++] = sequence.features[f]
    }
    offsets[n] = kept
    scorePositions(chain, features, offsets, sequence.labels, given, scores)
    prepareSteps(chain, space)
    forwardBackward(space, scores, n)
    takeGradient(space, sequence.labels, L, gradient, edges)
    updateRows(state, features, offsets, n, L, gradient, rate)
    updateTransitions(state, edges, rate)
  }
}

function scorePositions(
  chain: Chain,
  features: Int32Array,
  offsets: Int32Array,
  labels: Uint8Array,
  given: number,
  scores: Float64Array,
): void {
  const { labels: L, weights } = chain
  for (let i = 0; i < labels.length; i++) {
    const at = i * L
    for (let y = 0; y < L; y++) scores[at + y] = 0
    for (let f = offsets[i]; f < offsets[i + 1]; f++) {
      const row = features[f] * L
      for (let y = 0; y < L; y++) scores[at + y] += weights[row + y]
    }
    if (given < 0) continue
    for (let y = 0; y < L; y++) if ((labels[i] === given) !== (y === given)) scores[at + y] = -Infinity
  }
}

/** Expected minus observed counts of labels and of neighbouring labels. */
function takeGradient(
  space: ChainWorkspace,
  labels: Uint8Array,
  L: number,
  gradient: Float64Array,
  edges: Float64Array,
): void {
  const { forward, backward, emission, norm, step } = space
  edges.fill(0)
  for (let i = 0; i < labels.length; i++) {
    const at = i * L
    for (let y = 0; y < L; y++) gradient[at + y] = forward[at + y] * backward[at + y]
    if (i === 0) for (let y = 0; y < L; y++) edges[L * L + y] += gradient[y]
    else
      for (let x = 0; x < L; x++) {
        const before = forward[at - L + x]
        if (before === 0) continue
        for (let y = 0; y < L; y++)
          edges[x * L + y] += (before * step[x * L + y] * emission[at + y] * backward[at + y]) / norm[i]
      }
    gradient[at + labels[i]] -= 1
    edges[(i === 0 ? L : labels[i - 1]) * L + labels[i]] -= 1
  }
}

function updateRows(
  state: State,
  features: Int32Array,
  offsets: Int32Array,
  n: number,
  L: number,
  gradient: Float64Array,
  rate: number,
): void {
  const { weights, squares } = state
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < L; y++) {
      const g = gradient[i * L + y]
      if (g < 1e-4 && g > -1e-4) continue
      for (let f = offsets[i]; f < offsets[i + 1]; f++) {
        const row = features[f] * L + y
        squares[row] += g * g
        weights[row] -= (rate * g) / Math.sqrt(squares[row] + 0.1)
      }
    }
  }
}

function updateTransitions(
  { transitions, transitionSquares }: State,
  edges: Float64Array,
  rate: number,
): void {
  for (let t = 0; t < edges.length; t++) {
    const g = edges[t]
    if (g === 0 || transitions[t] === -Infinity) continue
    transitionSquares[t] += g * g
    transitions[t] -= (rate * g) / Math.sqrt(transitionSquares[t] + 1)
  }
}
