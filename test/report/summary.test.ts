import { describe, expect, it } from 'vitest'
import type { SourceType } from '../../src/schema/index.js'
import { buildTestReport, type StatementSketch } from './build-report.js'

const say = (
  type: SourceType,
  source: string,
  content: string,
  more: Partial<StatementSketch> = {},
): StatementSketch => ({ type, source, cue: 'said', content, confidence: 0.8, ...more })

// Twenty words, three to a statement with its source and cue; two of the writer's own.
const text =
  'Ada said one. Bo said two. Cy said three. Dee said four. Eve said five. Fay said six. It rained.'
const { statements, summary } = buildTestReport(text, {
  statements: [
    say('official', 'Ada', 'one', { stance: 'confirms', confidence: 0.6 }),
    say('official', 'Bo', 'two', { confidence: 0.9 }),
    say('named', 'Cy', 'three', { stance: 'confirms', confidence: 0.7 }),
    say('anonymous', 'Dee', 'four'),
    say('declined', 'Eve', 'five', { confidence: 0.75 }),
    say('unclear', 'Fay', 'six', { confidence: 0.65 }),
  ],
})

describe('the figures of the headline', () => {
  const { official, ...others } = summary.headline

  it('tell what officials confirm from what they assert', () => {
    expect(official.confirms).toEqual({ count: 1, share: 3 / 20, confidence: 0.6 })
    expect(official.asserts).toEqual({ count: 1, share: 3 / 20, confidence: 0.9 })
  })

  it('count the statements of a type, their share of the words and their mean confidence', () => {
    expect(others).toEqual({
      anonymous: { count: 1, share: 3 / 20, confidence: 0.8 },
      declined: { count: 1, share: 3 / 20, confidence: 0.75 },
      unclear: { count: 1, share: 3 / 20, confidence: 0.65 },
    })
    const twice = buildTestReport('Dee said four. Flo said five.', {
      statements: [
        say('anonymous', 'Dee', 'four'),
        say('anonymous', 'Flo', 'five', { cue: 'said#2', confidence: 0.4 }),
      ],
    })
    expect(twice.summary.headline.anonymous).toMatchObject({ count: 2, share: 1 })
    expect(twice.summary.headline.anonymous.confidence).toBeCloseTo(0.6)
  })

  it('have no confidence where nothing is counted, and no share where there are no words', () => {
    const none = { count: 0, share: 0, confidence: null }
    const { headline } = buildTestReport('', { statements: [] }).summary
    expect(headline).toEqual({
      official: { confirms: none, asserts: none },
      anonymous: none,
      declined: none,
      unclear: none,
    })
  })
})

describe('the counts', () => {
  it('are of statements, words and sources, each by type', () => {
    expect(summary.statements).toMatchObject({ official: 2, named: 1, unattributed: 1, document: 0 })
    expect(summary.words).toMatchObject({ official: 6, named: 3, unattributed: 2, document: 0 })
    expect(summary.sources).toMatchObject({ official: 2, named: 1, anonymous: 2, document: 0 })
  })
})

describe('what is worth a look', () => {
  it('is all below three in four, the least sure first', () => {
    const sources = summary.review.map((id) => statements.find((one) => one.id === id)?.source?.spans[0].text)
    expect(sources).toEqual(['Ada', 'Fay', 'Cy'])
  })

  it('is ten statements at most', () => {
    const voices = Array.from({ length: 12 }, (_, i) => `Voice${i}`)
    const many = buildTestReport(voices.map((voice, i) => `${voice} said no${i}.`).join(' '), {
      statements: voices.map((voice, i) =>
        say('named', voice, `no${i}`, { cue: `said#${i + 1}`, confidence: 0.6 - i / 100 }),
      ),
    })
    expect(many.summary.review).toEqual(
      many.statements
        .map(({ id }) => id)
        .reverse()
        .slice(0, 10),
    )
  })
})

describe('dependence', () => {
  const { dependence } = buildTestReport('Ada said one two three. Bo and Cy said four. It rained.', {
    statements: [
      say('named', 'Ada', 'one two three'),
      say('anonymous', 'Bo and Cy', 'four', { cue: 'said#2', sources: ['Bo', 'Cy'] }),
    ],
  }).summary

  it('names whoever has most of the credited words, two who say something together half of them each', () => {
    expect(dependence.largest).toEqual({ sourceId: 'ada', share: 0.5 })
  })

  it('counts claims of one voice alone, and of those the anonymous ones', () => {
    expect(dependence.singleSource).toHaveLength(1)
    expect(dependence.anonymousOnly).toEqual([])
    expect(summary.dependence.singleSource).toEqual(statements.slice(0, 4).map(({ id }) => id))
    expect(summary.dependence.anonymousOnly).toEqual([statements[3].id])
  })

  it('counts independent sources by type', () => {
    expect(dependence.independentSources).toMatchObject({ named: 1, anonymous: 2, official: 0 })
  })

  it('has nobody at the head where nobody is credited', () => {
    expect(buildTestReport('It rained.', { statements: [] }).summary.dependence.largest).toBeNull()
  })
})
