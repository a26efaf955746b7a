import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { format, FORMAT_NAMES, FORMATS, isFormatName } from '../../src/format/index.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT } from './hostile.js'

const report = createHarbourReport()

describe('format', () => {
  it.each(FORMAT_NAMES)('writes %s as it was agreed', async (name) => {
    const written = format(report, createHarbourMessages(report), name, {
      text: HARBOUR_TEXT,
      path: 'news/harbour.txt',
    })
    await expect(written).toMatchFileSnapshot(`snapshots/harbour-${name}.${FORMATS[name].extension}`)
  })

  it.each(FORMAT_NAMES)('ends %s in one line feed and writes the same twice', (name) => {
    const options = { text: HARBOUR_TEXT, path: 'harbour.txt' }
    const messages = createHarbourMessages(report)
    const written = format(report, messages, name, options)
    expect(written).toMatch(/\S\r?\n$/u)
    expect(format(report, messages, name, options)).toBe(written)
  })

  it.each(FORMAT_NAMES)('leaves no character in %s that a terminal would obey', (name) => {
    const hostile = createHostileReport()
    const written = format(hostile, createHostileMessages(hostile), name, {
      text: HOSTILE_TEXT,
      path: 'a\u001b[2J.txt',
      title: 'x\u202Ey',
    })
    expect(written).not.toMatch(/(?![\t\r\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u)
  })

  it.each(FORMAT_NAMES)('writes a %s of an empty article', (name) => {
    const empty = {
      ...report,
      statements: [],
      sources: [],
      summary: { ...report.summary, review: [], corroboration: [], rightOfReply: [] },
    }
    const written = format(empty, [], name, { text: '', path: 'empty.txt' })
    // One line a finding or a statement: without either there is none.
    expect(written === '').toBe(['github', 'brat'].includes(name))
  })

  it('refuses an unknown format and names those that there are', () => {
    expect(() => format(report, [], 'docx' as never)).toThrow(UsageError)
    expect(() => format(report, [], 'toString' as never)).toThrow('expected one of: pretty, json')
  })

  it('refuses an unknown or ill-typed option', () => {
    expect(() => format(report, [], 'json', { colour: true } as never)).toThrow(
      'Unexpected format option "colour"',
    )
    expect(() => format(report, [], 'json', { columns: '80' } as never)).toThrow(
      'Unexpected format option "columns"',
    )
    expect(() => format(report, [], 'json', null as never)).toThrow(UsageError)
  })

  it('asks for the text where a format needs it', () => {
    expect(() => format(report, [], 'pretty')).toThrow('expected the option "text"')
    expect(format(report, [], 'json')).toContain('"statements"')
  })

  it('refuses a text that is not the analysed one', () => {
    expect(() => format(report, [], 'pretty', { text: `x${HARBOUR_TEXT}` })).toThrow('differ from the report')
  })

  it('knows the names of its table only', () => {
    expect(isFormatName('pretty')).toBe(true)
    expect(isFormatName('constructor')).toBe(false)
  })
})
