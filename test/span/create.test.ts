import { describe, expect, it } from 'vitest'
import { createSpan } from '../../src/span/create.js'
import { contains, hull, intersects } from '../../src/span/relate.js'

describe('createSpan', () => {
  it('holds exactly the slice of the text', () => {
    expect(createSpan('She said no.', 4, 8)).toEqual({ start: 4, end: 8, text: 'said' })
  })

  it('may be empty, at either end of the text', () => {
    expect(createSpan('four', 0, 0).text).toBe('')
    expect(createSpan('four', 4, 4).text).toBe('')
    expect(createSpan('four', 0, 4).text).toBe('four')
  })

  it('says what it expected', () => {
    expect(() => createSpan('four', 3, 5)).toThrow('Unexpected span 3–5, expected 0 ≤ start ≤ end ≤ 4')
  })

  it.each([
    [-1, 2],
    [3, 2],
    [0, 5],
    [Number.NaN, 2],
  ])('refuses %s–%s in a text of four code units', (start, end) => {
    expect(() => createSpan('four', start, end)).toThrow(RangeError)
  })
})

describe('relations of extents', () => {
  const at = (start: number, end: number) => ({ start, end })

  it('contains its own edges, but nothing beyond', () => {
    expect(contains(at(2, 5), at(2, 5))).toBe(true)
    expect(contains(at(2, 5), at(2, 6))).toBe(false)
    expect(contains(at(2, 5), at(1, 3))).toBe(false)
  })

  it('intersects only where a code unit is shared', () => {
    expect(intersects(at(0, 3), at(2, 4))).toBe(true)
    expect(intersects(at(0, 3), at(3, 4))).toBe(false)
    expect(intersects(at(3, 4), at(0, 3))).toBe(false)
    expect(intersects(at(5, 6), at(0, 3))).toBe(false)
  })

  it('spans from the first start to the last end, and nothing for nothing', () => {
    expect(hull([at(4, 6), at(1, 2), at(3, 9)])).toEqual(at(1, 9))
    expect(hull([at(3, 9), at(4, 6)])).toEqual(at(3, 9))
    expect(hull([])).toBeNull()
  })
})
