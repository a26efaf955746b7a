import { describe, expect, it } from 'vitest'
import { createLocator } from '../../src/span/points.js'

describe('createLocator', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const locate = createLocator('a\n👩b\n')
    expect([0, 1, 2, 4, 6].map(locate)).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 2, offset: 1 },
      { line: 2, column: 1, offset: 2 },
      { line: 2, column: 3, offset: 4 },
      { line: 3, column: 1, offset: 6 },
    ])
  })

  it('takes a carriage return, alone or before a line feed, as one end of line', () => {
    const locate = createLocator('a\r\nb\rc')
    expect([3, 5].map((offset) => locate(offset).line)).toEqual([2, 3])
  })
})
