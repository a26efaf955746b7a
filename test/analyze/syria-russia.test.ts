import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import type { Statement } from '../../src/index.js'

const SAMPLE = resolve(import.meta.dirname, '../../../shared/samples/syria-russia.txt')

describe.skipIf(!existsSync(SAMPLE))('the article on Syria and Russia (needs ../shared/samples)', () => {
  const text = existsSync(SAMPLE) ? readFileSync(SAMPLE, 'utf8') : ''
  const { statements, sources } = analyze(text)

  /** Statements that start in the sentence or later in it, by the sentence's first words and its last. */
  function inSentence(first: string, last: string): Statement[] {
    const start = text.indexOf(first)
    const end = text.indexOf(last, start) + last.length
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    return statements.filter(({ range }) => range.start >= start && range.start < end)
  }
  const typesOf = (list: readonly Statement[]): string[] => list.map(({ type }) => type)
  /** As the guidelines of the evaluation data have it: a sentence counts as the writer's only when it is nobody else's. */
  const typesBesideWriter = (list: readonly Statement[]): string[] =>
    typesOf(list).filter((type) => type !== 'unattributed')
  const wordsOf = (role: Statement['source']): string =>
    role?.spans.map((span) => span.text).join(' … ') ?? ''

  it('credits what the Kremlin and the government said to both of them, as official', () => {
    const found = inSentence('Both the Kremlin', 'Middle East.')
    expect(typesOf(found)).toEqual(['official'])
    const names = found[0].sourceIds.map((id) => sources.find((source) => source.id === id)?.name)
    expect(names).toHaveLength(2)
    expect(names.join(' ')).toMatch(/Kremlin.*government/)
  })

  it('takes an announcement by Syrian state TV as official', () => {
    const found = inSentence('Syrian state TV', 'been reached.')
    expect(typesOf(found)).toEqual(['official'])
    expect(wordsOf(found[0].cue)).toBe('announced')
  })

  it('takes “amid reports that” as unclear', () => {
    expect(typesOf(inSentence('It also comes amid reports', 'to maintain.'))).toContain('unclear')
  })

  it('reads the anonymous sources, and within what they told the demand of Mr Al Shara', () => {
    const found = inSentence('Last year, Mr Al Shara', 'at the time.')
    const outer = found.find(({ type }) => type === 'anonymous')
    const inner = found.find(({ type }) => type === 'official')
    expect(wordsOf(outer?.source ?? null)).toBe('sources')
    expect(wordsOf(inner?.source ?? null)).toBe('Mr Al Shara')
    expect(inner?.within).toBe(outer?.id)
  })

  it('takes the refusal of Russian officials as declined', () => {
    const found = inSentence('Russian officials declined', 'to comment.')
    expect(typesOf(found)).toEqual(['declined'])
    expect([found[0].source, found[0].cue, found[0].content].map(wordsOf)).toEqual([
      'Russian officials',
      'declined',
      'to comment',
    ])
  })

  it('takes “It is unclear whether” as unclear', () => {
    expect(typesBesideWriter(inSentence('It is unclear whether', 'Syrian authorities.'))).toEqual(['unclear'])
  })

  it.each([
    ['Syrian President Ahmad', 'Vladimir Putin.'],
    ['The visit comes amid fighting', 'Democratic Forces.'],
    ['Mr Al Shara last visited', 'in Syria.'],
    ['Russia intervened', 'backer of.'],
    ['Former president Bashar', 'Shara’s forces.'.replace('’', "'")],
    ['Since coming to power', 'backed the SDF.'],
    ['However, that support', 'lost ground.'],
    ['Israel is becoming', 'commercial ties.'],
    ['Israel and Syria agreed', 'commercial ventures.'],
  ])('leaves “%s…” to the writer', (first, last) => {
    const found = inSentence(first, last)
    expect(found.length).toBeGreaterThan(0)
    expect([...new Set(typesOf(found))]).toEqual(['unattributed'])
  })

  it('gives evidence for each statement that is not the writer’s', () => {
    const bare = statements.filter(({ type, evidence }) => type !== 'unattributed' && evidence.length === 0)
    expect(bare.map(({ range }) => range.text)).toEqual([])
  })
})
