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
    // The largest power that is finite, and the smallest that is not 0.
    [709.782712893384, 1.7976931348622732e308],
    [709.5, 1.3549863193146328e308],
    [-745.1332191019411, 5e-324],
    // Too close to 0 for the rational approximation.
    [2 ** -30, 1 + 2 ** -30],
    [-(2 ** -30), 1 - 2 ** -30],
    // Of the last k with one factor, and below.
    [-708, 3.307553003638408e-308],
    [-708.3, 2.450295530965988e-308],
    [-720, 2.0322308024e-313],
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
