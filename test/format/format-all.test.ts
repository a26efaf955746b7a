import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { format, formatAll, FORMAT_NAMES } from '../../src/format/index.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'

const report = createHarbourReport()
const messages = createHarbourMessages(report)
const article = (path: string) => ({ report, messages, options: { text: HARBOUR_TEXT, path } })
const two = [article('a.txt'), article('b.txt')]

describe('formatAll', () => {
  it.each(FORMAT_NAMES)('writes one article as format does: %s', (name) => {
    expect(formatAll([article('a.txt')], name)).toBe(format(report, messages, name, article('a.txt').options))
  })

  it.each(['json', 'ninjs', 'web-annotation', 'schema-org'] as const)('makes a list of %s', (name) => {
    const list = JSON.parse(formatAll(two, name)) as unknown[]
    expect(list).toEqual(two.map(({ options }) => JSON.parse(format(report, messages, name, options))))
  })

  it('makes one SARIF log of all runs, and one CSV table', () => {
    const { runs } = JSON.parse(formatAll(two, 'sarif')) as { runs: object[] }
    expect(runs.length).toBe(2)
    const rows = parse(formatAll(two, 'csv'), { columns: true }) as { path: string }[]
    expect(rows.length).toBe(2 * report.statements.length)
    expect(new Set(rows.map(({ path }) => path))).toEqual(new Set(['a.txt', 'b.txt']))
  })

  it('puts texts one after the other', () => {
    expect(formatAll(two, 'ndjson').split('\n').length - 1).toBe(
      2 * (1 + report.sources.length + report.statements.length + 3),
    )
    expect(formatAll([], 'pretty')).toBe('')
  })

  it('refuses several articles for a page of one', () => {
    expect(() => formatAll(two, 'html')).toThrow(UsageError)
  })
})
