import { describe, expect, it } from 'vitest'
import {
  sumRowsOfEight,
  ChainWorkspace,
  forwardBackward,
  prepareSteps,
  wordsOf,
  type Chain,
} from '../../src/model/chain.js'
import { bestLabellings } from '../../src/model/list-viterbi.js'

const chain: Chain = {
  labels: 2,
  bits: 1,
  weights: Float32Array.of(0, 0, 0, 0),
  scale: 1,
  // From either label to either; the last row is the start, which may not be label 1.
  transitions: Float32Array.of(0.5, -0.2, 0.1, 0.3, 0, -Infinity),
}
const scores = Float64Array.of(0.2, 0.9, -0.4, 0.6, 1.1, 0)
const LENGTH = 3

/** Every allowed labelling with its score, by enumeration. */
function enumerate(): { labels: number[]; score: number }[] {
  const all = Array.from({ length: 2 ** LENGTH }, (_, bits) =>
    [...Array(LENGTH).keys()].map((i) => (bits >> i) & 1),
  )
  return all
    .map((labels) => ({
      labels,
      score: labels.reduce(
        (sum, y, i) => sum + scores[i * 2 + y] + chain.transitions[(i === 0 ? 2 : labels[i - 1]) * 2 + y],
        0,
      ),
    }))
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score)
}

function run(): { space: ChainWorkspace; logZ: number } {
  const space = new ChainWorkspace(2, 1)
  prepareSteps(chain, space)
  return { space, logZ: forwardBackward(space, scores, LENGTH) }
}

describe('a chain', () => {
  it('sums over all labellings', () => {
    const total = enumerate().reduce((sum, { score }) => sum + Math.exp(score), 0)
    expect(run().logZ).toBeCloseTo(Math.log(total), 6)
  })

  it('gives each label of a position its share of all labellings', () => {
    const { space, logZ } = run()
    const share = enumerate()
      .filter(({ labels }) => labels[1] === 1)
      .reduce((sum, { score }) => sum + Math.exp(score - logZ), 0)
    expect(space.forward[3] * space.backward[3]).toBeCloseTo(share, 6)
  })

  it('lists the likeliest labellings in order', () => {
    const best = bestLabellings(chain, run().space, scores, LENGTH, 3, run().logZ)
    expect(best.map(({ labels }) => [...labels])).toEqual(
      enumerate()
        .slice(0, 3)
        .map(({ labels }) => labels),
    )
    expect(best[0].logProbability).toBeCloseTo(enumerate()[0].score - run().logZ, 5)
  })

  it('never gives a labelling that is not allowed', () => {
    const best = bestLabellings(chain, run().space, scores, LENGTH, 8, run().logZ)
    expect(best).toHaveLength(enumerate().length)
    expect(best.every(({ labels }) => labels[0] === 0)).toBe(true)
  })

  it('sums rows of eight as it sums any rows', () => {
    const weights = Int8Array.from({ length: 32 }, (_, k) => k - 16)
    const [a, b] = [new Int32Array(16), new Int32Array(16).fill(7)]
    for (const row of [3, 0, 3]) for (let y = 0; y < 8; y++) a[8 + y] += weights[row * 8 + y]
    sumRowsOfEight(wordsOf({ ...chain, labels: 8, bits: 2, weights }), Int32Array.of(3, 0, 3), 3, b, 8)
    expect(a[8]).toBe(8 - 16 + 8)
    expect([...b.subarray(8)]).toEqual([...a.subarray(8)])
    expect([...b.subarray(0, 8)]).toEqual([...new Int32Array(8).fill(7)])
  })

  it('sums rows of the largest and smallest weights without loss', () => {
    const weights = Int8Array.of(...new Int8Array(8).fill(127), ...new Int8Array(8).fill(-128))
    const words = wordsOf({ ...chain, labels: 8, weights })
    const sums = new Int32Array(8)
    sumRowsOfEight(words, new Int32Array(256), 256, sums, 0)
    expect([...sums]).toEqual([...new Int32Array(8).fill(127 * 256)])
    sumRowsOfEight(words, new Int32Array(256).fill(1), 256, sums, 0)
    expect([...sums]).toEqual([...new Int32Array(8).fill(-128 * 256)])
  })
})
