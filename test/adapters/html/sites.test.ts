import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/adapters/html.js'

/** Pages of the shape of news sites, and beside each what a reader would call the article. All of it is invented. */
const FOLDER = join(import.meta.dirname, 'sites')
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
const readPage = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

/** One line a paragraph: its part, then its words; " / " stands for a line break. */
function show(html: string): string[] {
  const { text, paragraphs } = readHtml(html)
  return paragraphs.map(
    ({ start, end, part }) =>
      `[${part}] ${text.slice(start, end).replaceAll('\n', ' / ').replaceAll('\u00a0', ' ').replaceAll(/ {2,}/g, ' ')}`,
  )
}

describe('a page of a news site', () => {
  it('comes in ten shapes', () => {
    expect(pages).toHaveLength(10)
  })

  it.each(pages)('gives the article alone: %s', (file) => {
    const expected = readPage(file.replace('.html', '.txt')).trimEnd().split('\n')
    expect(show(readPage(file))).toEqual(expected)
  })

  it.each<[string, string | null, string | null, string | null]>([
    [
      '01-article-element',
      'Harbour bridge shut after cracks found',
      'Ana Ruiz, Transport Editor',
      '2026-03-02T08:15:00Z',
    ],
    ['02-weblog-theme', 'Market vendors sue over new stall fees', 'Lena Ortiz', '2026-02-11'],
    ['04-linked-data', 'Clinic to close its night ward', 'Tomas Lind, Ada Eze', '2026-04-07'],
    ['05-paywall', 'Bank raises rates for the third time', 'Jonas Reyes', '2026-05-20T06:00:00+02:00'],
    ['06-table-layout', 'Dam levels fall to half', 'PETER NDLOVU', null],
    ['07-cookie-notice', 'Librarians vote to strike', 'Niamh Daly', null],
    ['10-teasers-around', 'Court frees editor', null, 'Wednesday, 3 June 2026'],
  ])('tells headline, by-line and date: %s', (file, headline, byline, published) => {
    expect(readHtml(readPage(`${file}.html`))).toMatchObject({ headline, byline, published })
  })

  it('reads the element that a selector names', () => {
    const html = '<main><p>One.</p></main><div id="x"><p>Two.</p></div>'
    expect(readHtml(html, { selector: '#x' }).text).toBe('Two.')
    expect(readHtml(html, { selector: '#none' }).text).toContain('One.')
    expect(() => readHtml(html, { selector: 'p[' })).toThrow(/Unexpected selector "p\["/)
  })
})
