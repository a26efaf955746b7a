import { describe, expect, it } from 'vitest'
import { lowerWords, tellWords } from '../../src/span/lower-words.js'
import { NUMBER_WORDS } from '../../src/span/number-words.js'

describe('lowerWords', () => {
  it('gives each token in lower case with straight apostrophes', () => {
    const tokens = { count: 3, start: Int32Array.of(0, 4, 11), end: Int32Array.of(3, 10, 12) }
    expect(lowerWords('She DIDN’T.', tokens)).toEqual(['she', "didn't", ''])
  })

  it('makes every apostrophe of a word straight', () => {
    const tokens = { count: 1, start: Int32Array.of(0), end: Int32Array.of(8) }
    expect(lowerWords('Rock’n’R and', tokens)).toEqual(["rock'n'r"])
  })

  it('asks no text for words that it was told', () => {
    const tokens = { count: 1, start: Int32Array.of(0), end: Int32Array.of(3) }
    tellWords(tokens, ['he'])
    expect(lowerWords('She', tokens)).toEqual(['he'])
  })
})

describe('NUMBER_WORDS', () => {
  it('stand at their values', () => {
    expect(NUMBER_WORDS).toHaveLength(13)
    expect(NUMBER_WORDS.indexOf('seven')).toBe(7)
    expect(NUMBER_WORDS[12]).toBe('twelve')
  })
})
