import { describe, expect, it } from 'vitest'
import { createCodePointCounter } from '../../src/span/code-points.js'
import { addPositions } from '../../src/span/positions.js'

describe('createCodePointCounter', () => {
  it('counts a surrogate pair once, however many stand before the offset', () => {
    const text = 'a👩b👩👩c'
    const count = createCodePointCounter(text)
    expect([0, 1, 3, 4, 6, 8, 9].map(count)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('counts the pair for an offset inside it', () => {
    expect(createCodePointCounter('👩b')(1)).toBe(1)
  })

  it('agrees with the iterator of strings', () => {
    const text = '👩‍⚖️ said 𝒜 and B. '.repeat(5)
    const count = createCodePointCounter(text)
    const points = [...text]
    let offset = 0
    for (const [number, point] of points.entries()) {
      expect(count(offset)).toBe(number)
      offset += point.length
    }
    expect(count(text.length)).toBe(points.length)
  })

  it('counts units where there are no pairs', () => {
    expect([0, 2, 4].map(createCodePointCounter('four'))).toEqual([0, 2, 4])
  })
})

describe('addPositions', () => {
  const text = 'One\ntwo'
  const span = { start: 4, end: 7, text: 'two' }
  const position = {
    start: { line: 2, column: 1, offset: 4 },
    end: { line: 2, column: 4, offset: 7 },
  }

  it('adds lines and columns to every span, at any depth', () => {
    expect(addPositions(text, { id: 's', content: { spans: [span] }, cue: span })).toEqual({
      id: 's',
      content: { spans: [{ ...span, position }] },
      cue: { ...span, position },
    })
  })

  it('leaves what is no span as it is', () => {
    const data = {
      words: 'two',
      count: 2,
      nothing: null,
      missing: undefined,
      extent: { start: 4, end: 7 },
      note: { end: 7, text: 'two' },
      title: { start: 4, text: 'two' },
    }
    expect(addPositions(text, data)).toEqual(data)
  })

  it('changes nothing in place', () => {
    const data = { cue: { ...span } }
    addPositions(text, data)
    expect(data).toEqual({ cue: span })
  })
})
