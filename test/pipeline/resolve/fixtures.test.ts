import { describe, expect, it } from 'vitest'
import { list, read } from '../../fixtures/read.js'
import { resolveGold, scoreMentions, type GoldArticle } from './entity-fixtures.js'
import { isRight, resolveMention, type MentionFixture } from './mention-fixtures.js'

describe('resolve, on the invented articles', () => {
  it('gives at least 92 % of the mentions of sources to the right entity', () => {
    const scores = list('entities').flatMap((file) => {
      const gold = read(file) as unknown as GoldArticle
      return scoreMentions(gold, resolveGold(gold))
    })
    const right = scores.filter(({ predicted, wanted }) => predicted === wanted)
    expect(scores.length).toBeGreaterThanOrEqual(300)
    expect(right.length / scores.length).toBeGreaterThanOrEqual(0.92)
  })
})

describe('resolve, on short texts', () => {
  it.each([
    ['acronym', 8],
    ['full-name', 10],
    ['organisation-and-spokesperson', 7],
    ['plural', 8],
    ['pronoun', 8],
    ['role-phrase', 7],
    ['surname', 10],
    ['the-group', 7],
    ['the-statement', 10],
    ['title-and-surname', 9],
  ])('reads the kind %s right in at least %i of ten', (kind, least) => {
    const fixtures = read(`mentions/${kind}.json`) as unknown as MentionFixture[]
    const wrong = fixtures.filter((fixture) => !isRight(fixture, resolveMention(fixture)))
    expect(fixtures).toHaveLength(10)
    expect(wrong.map(({ text }) => text).length).toBeLessThanOrEqual(10 - least)
  })
})
