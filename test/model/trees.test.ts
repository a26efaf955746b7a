import { describe, expect, it } from 'vitest'
import { scoreRow, type Trees } from '../../src/model/trees.js'
import { growTrees } from '../../training/attribution/trees.js'

describe('trees', () => {
  it('go left when the value is not greater than the threshold', () => {
    const trees: Trees = {
      width: 2,
      base: 1,
      roots: Int32Array.of(0),
      feature: Int16Array.of(1, -1, -1),
      value: Float32Array.of(0.5, 10, 20),
      left: Int32Array.of(1, 0, 0),
    }
    expect(scoreRow(trees, Float32Array.of(9, 0.5))).toBe(11)
    expect(scoreRow(trees, Float32Array.of(9, 0.6))).toBe(21)
  })

  it('learn what no single feature tells', () => {
    const count = 400
    const rows = Float32Array.from({ length: count * 2 }, (_, k) =>
      k % 2 === 0 ? (k >> 1) & 1 : (k >> 2) & 1,
    )
    const target = Float32Array.from({ length: count }, (_, i) => (rows[i * 2] !== rows[i * 2 + 1] ? 1 : 0))
    // An exclusive-or needs one row more of a kind, or no first question gains anything.
    rows[0] = 0.5
    const trees = growTrees(rows, 2, target, new Float32Array(count).fill(1), {
      trees: 30,
      depth: 3,
      rate: 0.3,
      minLeaf: 1,
      l2: 1,
    })
    expect(scoreRow(trees, Float32Array.of(1, 0))).toBeGreaterThan(1)
    expect(scoreRow(trees, Float32Array.of(1, 1))).toBeLessThan(-1)
  })
})
