import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../src/span/relate.js'
import { countBelow, createEnclosedTest, maximaSoFar } from '../../src/span/search.js'

const extent = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }))

describe('a search among sorted numbers', () => {
  it('counts those below a value, one that is equal not among them', () => {
    expect([0, 1, 2, 3, 4].map((value) => countBelow([1, 1, 3], value))).toEqual([0, 0, 2, 2, 3])
    expect(countBelow([], 1)).toBe(0)
  })

  it('keeps the largest number so far', () => {
    expect(maximaSoFar([3, 1, 5, 5, 2])).toEqual([3, 3, 5, 5, 5])
    expect(maximaSoFar([])).toEqual([])
  })
})

describe('the test for what an extent holds', () => {
  it('says what asking each extent in turn would say', () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 6 }), extent, (outers, inner) => {
        expect(createEnclosedTest(outers)(inner)).toBe(outers.some((outer) => contains(outer, inner)))
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('holds nothing without extents', () => {
    expect(createEnclosedTest([])({ start: 0, end: 0 })).toBe(false)
  })
})
