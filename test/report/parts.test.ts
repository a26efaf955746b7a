import { describe, expect, it } from 'vitest'
import { markParts } from '../../src/report/parts.js'
import { buildTestReport } from './build-report.js'

const text = 'Bridge shut. It rained. Ships waited. Nobody came.'
const report = buildTestReport(text, { statements: [] })
const [headline, first, second, last] = report.statements
const extentOf = ({ range }: typeof headline) => ({ start: range.start, end: range.end })
const partsOf = (...paragraphs: Parameters<typeof markParts>[1]) =>
  markParts(report, paragraphs).statements.map(({ part }) => part)

describe('markParts', () => {
  it('gives each statement the part of the paragraph that it starts in', () => {
    const body = { start: first.range.start, end: second.range.end, part: 'body' } as const
    expect(partsOf({ ...extentOf(headline), part: 'headline' }, body)).toEqual([
      'headline',
      'body',
      'body',
      undefined,
    ])
  })

  it('leaves out the part where a paragraph has none', () => {
    expect(partsOf(extentOf(headline), { ...extentOf(first), part: 'body' }, extentOf(second))).toEqual([
      undefined,
      'body',
      undefined,
      undefined,
    ])
    expect(
      Object.hasOwn(markParts(report, [{ ...extentOf(last), part: 'body' }]).statements[3], 'part'),
    ).toBe(true)
    expect(
      Object.hasOwn(markParts(report, [{ ...extentOf(first), part: 'body' }]).statements[3], 'part'),
    ).toBe(false)
  })

  it('takes a paragraph that ends where a statement starts for one before it', () => {
    const before = { start: 0, end: first.range.start, part: 'headline' } as const
    expect(partsOf(before, { start: before.end, end: text.length, part: 'body' }).slice(0, 2)).toEqual([
      'headline',
      'body',
    ])
  })

  it('changes nothing else of a report, and nothing at all where no part is known', () => {
    const marked = markParts(report, [{ ...extentOf(headline), part: 'headline' }])
    expect({ ...marked, statements: report.statements }).toEqual(report)
    expect(marked.statements[0]).toEqual({ ...headline, part: 'headline' })
    expect(markParts(report, [extentOf(headline)])).toBe(report)
  })
})
