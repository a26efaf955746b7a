import { describe, expect, it } from 'vitest'
import { findAlike } from '../../src/report/like-claims.js'
import { sketchClaimant, type ClaimantSketch } from './claimants.js'

// Invented words, so that no stem is a stop word or a form of another.
const WORDS = 'alder birch cedar dogwood elm fir gorse hazel ivy juniper kapok larch'.split(' ')
const words = (first: number, end: number): string => WORDS.slice(first, end).join(' ')

/** Links of two claims, one after the other, among others of which nothing is said here. */
function link(a: ClaimantSketch, b: ClaimantSketch, isIndependent = true) {
  const claimants = [a, b].map((sketch, number) => sketchClaimant({ number, ...sketch }))
  return findAlike(claimants, () => isIndependent)
}
const verdictOf = (a: ClaimantSketch, b: ClaimantSketch): string | undefined => link(a, b)[0]?.verdict
const say = (content: string): ClaimantSketch => ({ content })
const deny = (content: string): ClaimantSketch => ({ content, cue: 'denied', stance: 'denies' })
const confirm = (content: string): ClaimantSketch => ({ content, cue: 'confirmed', stance: 'confirms' })

describe('the verdict on two claims of the same words', () => {
  const all = words(0, 4)

  it.each<[string, ClaimantSketch, ClaimantSketch, string | undefined]>([
    ['said twice', say(all), say(all), 'supported'],
    ['said and confirmed', say(all), confirm(all), 'confirmed'],
    ['confirmed and said', confirm(all), say(all), 'confirmed'],
    ['said and denied', say(all), deny(all), 'disputed'],
    ['denied and said', deny(all), say(all), 'disputed'],
    ['denied twice', deny(all), deny(all), undefined],
    ['denied that it is not', deny(`not ${all}`), say(all), undefined],
    ['said that it is and that it is not', say(all), say(`not ${all}`), 'disputed'],
    ['said, and confirmed that it is not', say(all), confirm(`not ${all}`), undefined],
    ['condemned and said', { content: all, cue: 'condemned' }, say(all), undefined],
    ['said and condemned', say(all), { content: all, cue: 'condemned' }, undefined],
    ['confirmed by somebody unnamed', say(all), { ...confirm(all), type: 'anonymous' }, undefined],
  ])('%s', (_, a, b, verdict) => expect(verdictOf(a, b)).toBe(verdict))

  it('is none where the second voice is not one of its own, or one is told inside the other', () => {
    expect(link(say(all), say(all), false)).toEqual([])
    expect(link({ ...say(all), end: 150 }, say(all))).toEqual([])
  })

  it('is none where something speaks against it', () => {
    expect(verdictOf(say(all), say(`may ${all}`))).toBeUndefined()
    expect(verdictOf(say(`may ${all}`), say(`may ${all}`))).toBeUndefined()
    expect(verdictOf(say(`may ${all}`), deny(`may ${all}`))).toBe('disputed')
  })
})

describe('two claims', () => {
  it.each<[string, ClaimantSketch, ClaimantSketch, boolean]>([
    ['repeat two words', say(words(0, 2)), say(words(0, 2)), false],
    ['repeat three words', say(words(0, 3)), say(words(0, 3)), true],
    ['repeat three of four words each', say(words(0, 4)), say(words(1, 5)), false],
    ['repeat seven of eight words each', say(words(0, 8)), say(words(1, 9)), true],
    ['hold the same three words in ten', say(words(0, 3)), say(words(0, 10)), true],
    ['hold the same three words in eleven', say(words(0, 3)), say(words(0, 11)), false],
    ['deny two words that are all', say(words(0, 2)), deny(words(0, 2)), true],
    ['deny two words of three', say(words(0, 3)), deny(`${words(0, 2)} ivy`), false],
    ['deny three words of five', say(words(0, 5)), deny(words(2, 7)), true],
    ['deny three words of six', say(words(0, 6)), deny(words(3, 9)), false],
    ['say the opposite in the same words', say(words(0, 6)), say(`not ${words(0, 6)}`), true],
    ['say the opposite in some of them', say(words(0, 6)), say(`not ${words(0, 3)}`), false],
    ['say the opposite of most', say(words(0, 6)), say(`not ${words(1, 7)}`), false],
    ['confirm three words of five', say(words(0, 5)), confirm(words(2, 7)), true],
    ['confirm three words of six', say(words(0, 6)), confirm(words(3, 9)), false],
    ['confirm five of twelve words alone', say(words(0, 12)), confirm(words(0, 5)), false],
    ['confirm five words and more', say(words(0, 5)), confirm(words(0, 12)), true],
    ['confirm in advance five words and more', confirm(words(0, 12)), say(words(0, 5)), true],
    ['share names and one word', say(`then Ruiz Vos Holm elm`), say(`then Ruiz Vos Holm elm`), false],
    ['share names and two words', say(`then Ruiz Vos elm fir`), say(`then Ruiz Vos elm fir`), true],
  ])('%s', (_, a, b, areAlike) => expect(link(a, b)).toHaveLength(areAlike ? 1 : 0))

  it('are linked as surely as their words are alike and somebody stands behind both', () => {
    const [exact] = link(
      { ...say(words(0, 4)), unattributed: 0.4 },
      { ...say(words(0, 4)), unattributed: 0.1 },
    )
    expect(exact.confidence).toBeCloseTo(0.6)
    const [less] = link(say(words(0, 4)), confirm(words(0, 5)))
    expect(less.confidence).toBeGreaterThan(0.7)
    expect(less.confidence).toBeLessThan(1)
    const [covering] = link(say(words(0, 3)), deny(words(0, 6)))
    // Of six words, two of a weight of ln 3 for each claim: all of the smaller, half of the larger.
    expect(covering.confidence).toBeCloseTo(0.7 + 0.3 * 0.5)
    expect(covering.evidence[0].spans).toHaveLength(6)
  })

  it('count words of the source where a pronoun stands for it', () => {
    const claim = say('the drivers’ union will strike in alder')
    const union = { source: 'The drivers’ union' }
    expect(link(claim, { ...union, ...confirm('that it will strike in alder') })).toHaveLength(1)
    expect(link(claim, { ...union, ...confirm('that crews will strike in alder') })).toEqual([])
    expect(link(claim, { source: null, ...confirm('that it will strike in alder') })).toEqual([])
  })
})

describe('claims in numbers', () => {
  it('are linked to each earlier one, and to twelve at most', () => {
    const many = Array.from({ length: 15 }, (_, number) =>
      sketchClaimant({ number, content: words(0, 4), source: `V${number}` }),
    )
    const links = findAlike(many, () => true)
    const of = (number: number) => links.filter(({ b }) => b.number === number).map(({ a }) => a.number)
    expect(of(3)).toEqual([0, 1, 2])
    expect(of(12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(of(14)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })
})
