import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { reportSchema } from '../../src/schema/index.js'
import { createHarbourMessages, createHarbourReport } from './harbour.js'
import { createHostileReport } from './hostile.js'

describe('json', () => {
  it('is the report, and nothing else where nothing was found', () => {
    const report = createHarbourReport()
    expect(JSON.parse(format(report, [], 'json'))).toEqual(report)
  })

  it('puts the findings beside the report', () => {
    const report = createHarbourReport()
    const messages = createHarbourMessages(report)
    expect(JSON.parse(format(report, messages, 'json'))).toEqual({ ...report, messages })
  })

  it('gives hostile words back unchanged', () => {
    const report = createHostileReport()
    expect(reportSchema.parse(JSON.parse(format(report, [], 'json')))).toEqual(report)
  })
})

describe('ndjson', () => {
  it('holds every part of the report, one a line', () => {
    const report = createHarbourReport()
    const messages = createHarbourMessages(report)
    const lines = format(report, messages, 'ndjson', { path: 'a.txt' }).trimEnd().split('\n')
    const records = lines.map((line) => JSON.parse(line) as { record: string; path: string })
    const counts = (name: string) => records.filter(({ record }) => record === name).length
    expect(records[0]).toMatchObject({ record: 'report', summary: report.summary })
    expect([counts('source'), counts('statement'), counts('message')]).toEqual([
      report.sources.length,
      report.statements.length,
      messages.length,
    ])
    expect(records.every(({ path }) => path === 'a.txt')).toBe(true)
  })
})
