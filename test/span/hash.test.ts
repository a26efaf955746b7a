import { describe, expect, it } from 'vitest'
import { HashSet, hashesOf, hashWord } from '../../src/span/hash.js'

describe('hashWord', () => {
  // Test vectors of FNV-1a, 32 bits; over units below 0x80 they are those over bytes.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of FNV-1a', (word, hash) => {
    expect(hashWord(word) >>> 0).toBe(hash)
  })

  it('reads the part of the text that it is given', () => {
    expect(hashWord('a foobar b', 2, 8)).toBe(hashWord('foobar'))
    expect(hashWord('a foobar', 2)).toBe(hashWord('foobar'))
  })

  it('takes capitals, curly apostrophes and hyphens that do not break for their plain forms', () => {
    expect(hashWord('DON’T')).toBe(hashWord("don't"))
    expect(hashWord('Al‑Shara')).toBe(hashWord('al-shara'))
  })

  it('skips what no reader sees', () => {
    expect(hashWord('foo\u00adbar\u200d\ufe0f')).toBe(hashWord('foobar'))
    expect(hashWord('foo\u00aebar')).not.toBe(hashWord('foobar'))
  })
})

describe('hashesOf', () => {
  it('holds the hash of each word of a string and of a list, and no other', () => {
    const expected = [hashWord('of'), hashWord("men's")]
    expect([...hashesOf("of men's")]).toEqual(expected)
    expect([...hashesOf(new Set(['Of', 'men’s', 'of']))]).toEqual(expected)
  })

  it('finds hashes that fall on one place of its table, and 0', () => {
    const set = new HashSet([8, 16, -8, 0])
    for (const hash of [8, 16, -8, 0]) expect(set.has(hash), `${hash}`).toBe(true)
    for (const hash of [24, 1, -16]) expect(set.has(hash), `${hash}`).toBe(false)
    expect(new HashSet([8]).has(0)).toBe(false)
    expect([...set]).toEqual([8, 16, -8, 0])
  })
})
