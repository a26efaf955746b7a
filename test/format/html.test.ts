import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT } from './hostile.js'
import { HTML_RULES } from './html-rules.js'

const validator = new HtmlValidate(HTML_RULES)

async function findErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  )
}

describe('html', () => {
  const report = createHarbourReport()
  const html = format(report, createHarbourMessages(report), 'html', { text: HARBOUR_TEXT })

  it('is valid', async () => {
    expect(await findErrors(html)).toEqual([])
  })

  it('keeps every word of the article, in order', () => {
    const article = /<article[^>]*>(.*)<\/article>/su.exec(html)?.[1] ?? ''
    const words = article
      .replace(/<div class="note.*?<\/div>\n(?=<p dir|<div class="note|$)/gsu, '')
      .replace(/<a class="ref.*?<\/a>/gu, '')
      .replace(/<[^>]+>/gu, '')
    expect(words.replace(/\s+/gu, ' ').trim()).toBe(HARBOUR_TEXT.replace(/\s+/gu, ' ').trim())
  })

  it('has a note for each reference and a reference for each note', () => {
    const references = [...html.matchAll(/id="m(\d+)" href="#s(\d+)"/gu)].map(
      ([, from, to]) => `${from}-${to}`,
    )
    const notes = [...html.matchAll(/id="s(\d+)" role="note"/gu)].map(([, key]) => `${key}-${key}`)
    expect(references.sort()).toEqual(notes.sort())
    expect(references.length).toBe(report.statements.length - report.summary.statements.unattributed)
  })

  it('holds nothing that runs or loads', () => {
    expect(html).not.toMatch(/<(?:script|iframe|img|link|object|embed|form)\b|\son\w+=|url\(|@import/iu)
    expect(html).toContain("default-src 'none'")
  })

  it('is valid where a share rounds to nothing: “<1%”', async () => {
    const { headline, words } = report.summary
    const small = { ...headline, declined: { ...headline.declined, share: 0.002 } }
    const summary = { ...report.summary, headline: small, words: { ...words, official: 9999 } }
    const page = format({ ...report, summary }, [], 'html', { text: HARBOUR_TEXT })
    expect(page).toContain('&lt;1% of words')
    expect(await findErrors(page)).toEqual([])
  })

  it('stays valid and inert around hostile words', async () => {
    const hostile = createHostileReport()
    const page = format(hostile, createHostileMessages(hostile), 'html', {
      text: HOSTILE_TEXT,
      title: '</title><script>',
    })
    expect(await findErrors(page)).toEqual([])
    expect(page).not.toMatch(/<(?:script|img)\b|href="(?!#|https:\/\/)/iu)
    expect(page.match(/<\/(?:style|title|textarea)>/gu)).toEqual(['</title>', '</style>'])
  })
})
