import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, findWords, firstWordAfter } from '../../src/span/words.js'

const list = (text: string): string[] => {
  const { count, starts, ends } = findWords(text)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('findWords', () => {
  it('keeps apostrophes, hyphens and full stops inside a word', () => {
    expect(list('It isn’t the U.S. north-east, 3.5 per cent.')).toEqual([
      'It',
      'isn’t',
      'the',
      'U.S',
      'north-east',
      '3.5',
      'per',
      'cent',
    ])
  })

  it('reads letters of every alphabet, and astral ones, as letters', () => {
    expect(list('Şehit Çelik — Жук, 𝒜lpha')).toEqual(['Şehit', 'Çelik', 'Жук', '𝒜lpha'])
  })

  it('finds none in punctuation and white space', () => {
    expect(countWords(' … “—” !\n')).toBe(0)
  })

  it('takes straight apostrophes for curly ones, and joins nothing at the end of a text', () => {
    expect(list("He isn't at Rock'n")).toEqual(['He', "isn't", 'at', "Rock'n"])
    expect(list("the drivers'")).toEqual(['the', 'drivers'])
  })

  it('takes no emoji, half of a pair or mark for a letter, wherever it stands', () => {
    expect(list('a👩b 👩 c')).toEqual(['a', 'b', 'c'])
    expect(list('a\ud835b \udc9cc \ud835')).toEqual(['a', 'b', 'c'])
    expect(list('\ud800a')).toEqual(['a'])
  })

  it('finds every word of a text of one-letter words', () => {
    expect(list('a '.repeat(100))).toEqual(Array.from({ length: 100 }, () => 'a'))
  })

  it('takes a joiner alone for no word', () => {
    expect(list("a - b ' c . d")).toEqual(['a', 'b', 'c', 'd'])
  })

  it('finds words in order that never touch, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { count, starts, ends } = findWords(text)
        for (let i = 0; i < count; i++) {
          expect(starts[i]).toBeLessThan(ends[i])
          if (i > 0) expect(starts[i]).toBeGreaterThan(ends[i - 1] - 1)
        }
      }),
    )
  })
})

describe('firstWordAfter', () => {
  it('gives the word that holds the offset, or the next one', () => {
    const words = findWords('one two three')
    expect([0, 2, 3, 4, 12, 13].map((offset) => firstWordAfter(words, offset))).toEqual([0, 0, 1, 1, 2, 3])
  })
})
