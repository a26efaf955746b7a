import { describe, expect, it } from 'vitest'
import { hashesOf, hashWord } from '../../src/span/hash.js'
import { listSpellings } from '../../src/span/spelling.js'

describe('spelling', () => {
  it.each([
    ['criticised', 'criticized'],
    ['Labelled', 'labeled'],
    ['neighbours', 'neighbors'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['programme', 'program'],
  ])('gives %s the hash of %s', (british, american) => {
    expect(hashWord(british)).toBe(hashWord(american))
    expect(hashesOf(british).has(hashWord(american))).toBe(true)
  })

  it.each([
    'promised',
    'rise',
    'advised',
    'four',
    'hour',
    'rolled',
    'controlled',
    'merchandise',
    'meter',
    'surprise',
  ])('leaves %s as it is', (word) => {
    expect(listSpellings().some(([british]) => british === word)).toBe(false)
  })

  it('names each British word once, and never one as an American spelling', () => {
    const pairs = listSpellings()
    const british = new Set(pairs.map(([word]) => word))
    expect(british.size).toBe(pairs.length)
    expect(pairs.filter(([, american]) => british.has(american))).toEqual([])
  })

  it('hashes a part of a text as the word alone', () => {
    expect(hashWord('she criticised it', 4, 14)).toBe(hashWord('criticized'))
  })
})
