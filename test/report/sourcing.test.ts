import { describe, expect, it } from 'vitest'
import { scoreSourcing } from '../../src/report/sourcing.js'
import { SOURCE_TYPES, type Probabilities, type SourceType } from '../../src/schema/index.js'
import { buildTestReport } from './build-report.js'
import { build, score, sketch } from './voices.js'

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

  it('has a narrower interval where the statements are surer', () => {
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
