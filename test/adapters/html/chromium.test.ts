import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyzeHtml } from '../../../src/adapters/html.js'
import type { Extent } from '../../../src/index.js'
import { hasBrowser, openBrowser } from '../../format/browser.js'
import { AWKWARD } from './awkward.js'

const HEADS = [
  '<!doctype html><title>x</title>',
  '\ufeff<!DOCTYPE html>\r\n<html lang=en>\r\n<head><meta charset=utf-8></head><body>\r\n',
  '<html><body class="has-sidebar">',
]
/** Shown above each body, so that the page has an article worth reading. */
const OPENING =
  '<h1>Harbour &amp; bridge</h1><p>Officials said on Monday that the bridge would stay shut.</p>\r\n'

const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, '')

/** The page with `<mark>` around each stretch. */
function mark(html: string, stretches: readonly Extent[]): string {
  return stretches
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}<mark class="onrecord">${marked.slice(start, end)}</mark>${marked.slice(end)}`,
      html,
    )
}

describe.skipIf(!hasBrowser)('the map of a page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  it('is tried on fifty pages', () => {
    expect(AWKWARD).toHaveLength(50)
  })

  it('leads each statement to the characters that the browser shows for it', async () => {
    const trials = AWKWARD.flatMap((body, number) => {
      const html = `${HEADS[number % HEADS.length]}<article>${OPENING}${body}</article>`
      const { report, toSource } = analyzeHtml(html)
      return report.statements.map(({ range }) => ({
        body,
        marked: mark(html, toSource(range)),
        expected: squeeze(range.text),
      }))
    })
    expect(trials.length).toBeGreaterThan(150)
    const page = await browser.newPage()
    const shown = await page.evaluate(
      (pages) =>
        pages.map((html) => {
          const tree = new DOMParser().parseFromString(html, 'text/html')
          return [...tree.querySelectorAll('mark.onrecord')].map(({ textContent }) => textContent).join('')
        }),
      trials.map(({ marked }) => marked),
    )
    const found = trials.map(({ body }, i) => ({ body, words: squeeze(shown[i]) }))
    expect(found).toEqual(trials.map(({ body, expected }) => ({ body, words: expected })))
  }, 120_000)
})
