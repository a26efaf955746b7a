import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileReport } from './hostile.js'

const read = (csv: string) =>
  parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]

describe('csv', () => {
  it('gives one row a statement, whose offsets give its words', () => {
    const report = createHarbourReport()
    const rows = read(format(report, [], 'csv'))
    expect(rows.map(({ id }) => id)).toEqual(report.statements.map(({ id }) => id))
    for (const { start, end, words } of rows) {
      expect(HARBOUR_TEXT.slice(Number(start), Number(end)).replace(/\s+/gu, ' ')).toBe(words)
    }
  })

  it('lets no cell begin as a formula', () => {
    const rows = read(format(createHostileReport(), [], 'csv'))
    expect(rows.some(({ source }) => source.startsWith("'=HYPERLINK"))).toBe(true)
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+@|-]/u)
  })
})
