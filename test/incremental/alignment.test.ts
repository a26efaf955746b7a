import { describe, expect, it } from 'vitest'
import { compareTexts, compareTokens, findPartner } from '../../src/incremental/alignment.js'
import type { Tokens } from '../../src/pipeline/document.js'

/** Words with a space between two; `gap` 1 before all but the first. */
function tokensOf(text: string): Tokens {
  const found = [...text.matchAll(/\S+/g)]
  const start = Int32Array.from(found, ({ index }) => index)
  const end = Int32Array.from(found, ({ index, 0: word }) => index + word.length)
  const gap = Uint8Array.from(found, (_, at) => (at === 0 ? 3 : 1))
  return { count: found.length, start, end, gap } as unknown as Tokens
}

const compare = (old: string, text: string) =>
  compareTokens(tokensOf(old), tokensOf(text), text.length, compareTexts(old, text))

describe('compareTexts', () => {
  it.each([
    ['the bridge', 'the bridge', 10, 0, 0],
    ['the bridge', 'the old bridge', 4, 6, 4],
    ['the old bridge', 'the bridge', 4, 6, -4],
    ['aa', 'aaa', 2, 0, 1],
    ['', 'safe', 0, 0, 4],
    ['safe', '', 0, 0, -4],
  ])('of “%s” and “%s” finds what both begin and end with', (old, text, before, behind, by) => {
    expect(compareTexts(old, text)).toEqual({ before, behind, by })
  })
})

describe('compareTokens', () => {
  it('finds the tokens before and behind a word that was put in, whose space counts for one side alone', () => {
    expect(compare('he said so', 'he never said so')).toEqual({ before: 1, behind: 1, by: 1 })
  })

  it('finds those before and behind a word in the place of another', () => {
    expect(compare('he never said so', 'he just said so')).toEqual({ before: 1, behind: 2, by: 0 })
  })

  it('leaves out a token that grew at either end', () => {
    expect(compare('he said so', 'she said so')).toEqual({ before: 0, behind: 2, by: 0 })
    expect(compare('he said so', 'he said sold')).toEqual({ before: 2, behind: 0, by: 0 })
  })

  it('leaves out a token that stands further from the one before', () => {
    expect(compare('he said so', 'he  said so')).toEqual({ before: 1, behind: 1, by: 0 })
  })

  it('counts no token twice where a word is doubled', () => {
    const { before, behind } = compare('no no', 'no no no')
    expect(before + behind).toBeLessThanOrEqual(2)
  })
})

describe('findPartner', () => {
  const edges = { before: 3, behind: 2, by: 1 }
  const old = [
    { first: 0, end: 2 },
    { first: 2, end: 4 },
    { first: 4, end: 6 },
  ]
  const ranges = [
    { first: 0, end: 2 },
    { first: 2, end: 5 },
    { first: 5, end: 7 },
  ]
  const find = (at: number, margin = 0) => findPartner(at, ranges, old, { count: 7, edges }, margin)

  it('finds ranges before and behind what changed, and none for the one that changed', () => {
    expect([0, 1, 2].map((at) => find(at))).toEqual([0, -1, 2])
  })

  it('wants as many same tokens behind the range as the margin has', () => {
    expect(find(0, 1)).toBe(0)
    expect(find(0, 2)).toBe(-1)
  })

  it('finds none where the last version parts the same tokens otherwise', () => {
    const parted = [{ first: 0, end: 1 }, { first: 1, end: 4 }, old[2]]
    expect(findPartner(0, ranges, parted, { count: 7, edges }, 0)).toBe(-1)
  })
})
