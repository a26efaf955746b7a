import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from '../../src/span/exponential.js'

describe('the exponential', () => {
  it.each([
    [0, 1],
    [-0, 1],
    [1, Math.E],
    [Infinity, Infinity],
    [-Infinity, 0],
    [710, Infinity],
    [-746, 0],
    [NaN, NaN],
    // As Node 20 to 24 have them, to the last bit; newer engines differ in some.
    [-1.2345, 0.29098021610944064],
    [0.1, 1.1051709180756477],
    [709, 8.218407461554972e307],
    [-745, 5e-324],
  ])('of %d is %d', (x, power) => {
    expect(exponential(x)).toBe(power)
  })

  it('is within a unit of the last place of what the engine says', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(4 * Number.EPSILON)
      }),
    )
  })
})
