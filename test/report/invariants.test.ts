import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports } from '../../src/report/compare.js'
import { assignWords } from '../../src/report/word-owners.js'
import type { SourceType } from '../../src/schema/index.js'
import { findWords } from '../../src/span/words.js'
import { buildTestReport, type StatementSketch } from './build-report.js'
import { build, score, sketch } from './voices.js'

const CREDITED: SourceType[] = ['official', 'named', 'document', 'media', 'anonymous', 'declined', 'unclear']
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

describe('the sourcing score of any article', () => {
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

  it('lies in its interval', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { score: middle, interval } = build(list)
        if (middle === null || interval === null) return
        expect(interval.low).toBeLessThanOrEqual(middle)
        expect(interval.high).toBeGreaterThanOrEqual(middle)
      }),
    )
  })
})

describe('the comparison of any two versions', () => {
  it('changes sides when the versions do', () => {
    const sentence = fc.array(fc.constantFrom('rain', 'fell', 'bridge', 'closed', 'mayor', 'ferry', 'toll'), {
      minLength: 2,
      maxLength: 6,
    })
    const version = fc
      .array(sentence, { minLength: 1, maxLength: 6 })
      .map((list) =>
        buildTestReport(list.map((words) => `A ${words.join(' ')}.`).join(' '), { statements: [] }),
      )
    fc.assert(
      fc.property(version, version, (one, other) => {
        const there = compareReports(one, other)
        const back = compareReports(other, one)
        expect(there.added.length).toBe(back.dropped.length)
        expect(there.reworded.length).toBe(back.reworded.length)
        expect(there.added.length + there.reworded.length).toBeLessThanOrEqual(other.statements.length)
      }),
    )
  })
})

describe('assignWords', () => {
  it('takes time in proportion to the text where statements cover the same words', () => {
    const text = 'Ada said that the bridge is safe.'
    const report = buildTestReport(text, {
      statements: [{ type: 'named', source: 'Ada', cue: 'said', content: 'that the bridge is safe' }],
    })
    const many = Array.from({ length: 50_000 }, (_, i) => ({ ...report.statements[0], id: `s${i}` }))
    expect(new Set(assignWords(findWords(text), many))).toEqual(new Set([0]))
  })
})
