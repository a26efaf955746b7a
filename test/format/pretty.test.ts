import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { createHarbourReport, HARBOUR_TEXT } from './harbour.js'

const report = createHarbourReport()
const write = (options: object = {}) => format(report, [], 'pretty', { text: HARBOUR_TEXT, ...options })
// eslint-disable-next-line no-control-regex
const strip = (text: string) => text.replace(/\u001b\[[\d;]*m/gu, '')

describe('pretty', () => {
  it('says in colour what it says without', () => {
    expect(write({ color: true })).toContain('\u001b[31m')
    expect(strip(write({ color: true }))).toBe(write())
  })

  it('keeps every word of the article, in order', () => {
    const words = write({ columns: 60 })
      .replace(/ \[[A-Z×?]\d+\]/gu, '')
      .replace(/\s+/gu, ' ')
    expect(words).toContain(HARBOUR_TEXT.replace(/\s+/gu, ' ').trim())
  })

  it('keeps the article within the width', () => {
    const article = write({ columns: 60 }).split('Who stands behind it')[0].split('\n').slice(1)
    for (const line of article) expect([...line].length).toBeLessThanOrEqual(60)
  })

  it('puts the mark behind the punctuation of the statement', () => {
    expect(write()).toContain('lives.” [O2]')
    expect(write()).toContain('admitted. [A3] [O4]')
  })
})
