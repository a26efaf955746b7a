import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreSourcing } from '../../src/report/sourcing.js'
import { SOURCE_TYPES, type Probabilities, type SourceType, type Sourcing } from '../../src/schema/index.js'
import { buildTestReport, type StatementSketch } from './build-report.js'

const CREDITED: SourceType[] = ['official', 'named', 'document', 'media', 'anonymous', 'declined', 'unclear']
const sentences = Array.from({ length: 8 }, (_, i) => `Voice${i} said ${'word '.repeat(i + 1)}end${i}.`)

const sketch = (type: SourceType, i: number, confidence: number): StatementSketch => ({
  type,
  confidence,
  source: `Voice${i}`,
  cue: `said#${i + 1}`,
  content: `${'word '.repeat(i + 1)}end${i}`,
})
/** The sourcing of an article that holds these statements and nothing else. */
const build = (statements: StatementSketch[]): Sourcing =>
  buildTestReport(sentences.slice(0, statements.length).join(' '), { statements }).summary.sourcing
const score = (statements: StatementSketch[]): number => build(statements).score ?? -1

const articles = fc
  .array(
    fc.record({
      type: fc.constantFrom(...CREDITED),
      confidence: fc.double({ min: 0.2, max: 1, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) => list.map(({ type, confidence }, i) => sketch(type, i, confidence)))

/** Swaps the first statement's type for another, as if somebody else had said it. */
const recast = (statements: StatementSketch[], type: SourceType): StatementSketch[] => [
  { ...statements[0], type },
  ...statements.slice(1),
]

describe('the sourcing score', () => {
  it('is 1 where everybody credited is accountable, 0 where nobody is, and null where nobody is credited', () => {
    expect(score([sketch('official', 0, 1), sketch('document', 1, 1)])).toBe(1)
    expect(score([sketch('anonymous', 0, 1), sketch('unclear', 1, 1)])).toBe(0)
    expect(buildTestReport('', { statements: [] }).summary.sourcing).toMatchObject({
      score: null,
      interval: null,
    })
  })

  it('is the expected share of words', () => {
    // Four words of Ada’s sentence and six of Bo’s, source and cue counted.
    const report = buildTestReport('Ada said one two. Bo said six seven eight nine.', {
      statements: [
        { type: 'named', source: 'Ada', cue: 'said', content: 'one two', confidence: 1 },
        { type: 'anonymous', source: 'Bo', cue: 'said', content: 'six seven eight nine', confidence: 1 },
      ],
    })
    expect(report.summary.sourcing.score).toBeCloseTo(4 / 10)
    expect(report.summary.sourcing.shares).toEqual({ anonymous: 0.6, unclear: 0, unattributed: 0 })
  })

  it('follows the weights that it is given', () => {
    const statements = [
      { type: 'media', source: 'The Herald', cue: 'reported', content: 'rain', confidence: 1 },
    ] as const
    const article = 'The Herald reported rain.'
    expect(buildTestReport(article, { statements, weights: { media: 0.5 } }).summary.sourcing.score).toBe(0.5)
    expect(buildTestReport(article, { statements }).summary.sourcing.score).toBe(0)
  })

  it('never rises, and falls where it was above 0, when an anonymous source takes a named one’s place', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const before = score(recast(list, 'named'))
        const after = score(recast(list, 'anonymous'))
        expect(after).toBeLessThanOrEqual(before)
        if (before > 0) expect(after).toBeLessThan(before)
      }),
    )
  })

  it('never falls, and rises where it was below 1, when a hedged sentence is credited to a document', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const before = score(recast(list, 'unclear'))
        const after = score(recast(list, 'document'))
        expect(after).toBeGreaterThanOrEqual(before)
        if (before < 1) expect(after).toBeGreaterThan(before)
      }),
    )
  })

  it('lies in its interval, which is narrower where the statements are surer', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { score: middle, interval } = build(list)
        if (middle === null || interval === null) return
        expect(interval.low).toBeLessThanOrEqual(middle)
        expect(interval.high).toBeGreaterThanOrEqual(middle)
      }),
    )
    const width = (confidence: number): number => {
      const statements = [sketch('official', 0, confidence), sketch('anonymous', 1, confidence)]
      const { interval } = build(statements)
      return (interval?.high ?? 1) - (interval?.low ?? 0)
    }
    expect(width(0.99)).toBeLessThan(width(0.7))
  })

  it('counts a statement without words as nothing', () => {
    const certain = Object.fromEntries(
      SOURCE_TYPES.map((type) => [type, type === 'named' ? 1 : 0]),
    ) as Probabilities
    const [statement] = buildTestReport('Ada said no.', {
      statements: [{ type: 'named', source: 'Ada', cue: 'said', content: 'no', probabilities: certain }],
    }).statements
    const none = Object.fromEntries(SOURCE_TYPES.map((type) => [type, 0])) as Record<SourceType, number>
    expect(scoreSourcing([statement], new Map(), none).score).toBeNull()
  })
})
