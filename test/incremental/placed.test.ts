import { describe, expect, it } from 'vitest'
import { Placed, Unread } from '../../src/incremental/placed.js'
import { shift } from '../../src/incremental/shift.js'

const range = (first: number, end: number) => ({ first, end })

describe('what was found in words', () => {
  it('stands where the words stand, wherever they moved from', () => {
    const placed = new Placed([range(12, 14)], 10, shift)
    expect(placed.from(10)).toEqual([range(12, 14)])
    expect(placed.from(3)).toEqual([range(5, 7)])
    expect(placed.from(20)).toEqual([range(22, 24)])
  })

  it('is the same list where the words have not moved', () => {
    const found = [range(12, 14)]
    expect(new Placed(found, 10, shift).from(10)).toBe(found)
  })

  it('leaves a list alone that was given out before a move', () => {
    const placed = new Placed([range(2, 4)], 0, shift)
    const given = placed.from(0)
    placed.from(5)
    expect(given).toEqual([range(2, 4)])
  })

  it('is handed out by stretch, without what stands between two', () => {
    const unread = new Unread([1, 4, 5, 9], (token) => token)
    expect(unread.take(range(0, 3))).toEqual([1])
    expect(unread.take(range(5, 8))).toEqual([5])
    expect(unread.take(range(8, 10))).toEqual([9])
  })
})
