import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { findViolations } from './axe.js'
import { hasBrowser, openBrowser } from './browser.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT } from './hostile.js'

const report = createHarbourReport()
const html = format(report, createHarbourMessages(report), 'html', { text: HARBOUR_TEXT })
const hostile = createHostileReport()
const hostileHtml = format(hostile, createHostileMessages(hostile), 'html', { text: HOSTILE_TEXT })

describe.skipIf(!hasBrowser)('html in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  async function open(content: string, colorScheme: 'light' | 'dark', width = 1280): Promise<Page> {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    })
    const page = await context.newPage()
    await page.setContent(content)
    return page
  }

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'gives axe nothing to find, %s and %i pixels wide',
    async (scheme, width) => {
      const page = await open(html, scheme, width)
      expect(await findViolations(page)).toEqual([])
      await page.focus('#m5')
      expect(await findViolations(page)).toEqual([])
    },
    60_000,
  )

  it('shows the note of the words that are pointed at, the inner one of two', async () => {
    const page = await open(html, 'light')
    expect(await page.locator('.note:visible').count()).toBe(0)
    await page.getByText('believed', { exact: true }).first().hover()
    expect(await page.locator('.note:visible').count()).toBe(1)
    expect(await page.locator('.note:visible').innerText()).toContain('Official')
  })

  it('shows source, evidence, probabilities and findings to the keyboard', async () => {
    const page = await open(html, 'light')
    await page.focus('#m5')
    const note = await page.locator('#s5').innerText()
    expect(note).toContain('Sources')
    expect(note).toContain('84%')
    expect(note).toContain('Unexpected bare “Sources”')
    await page.keyboard.press('Enter')
    await page.evaluate('document.activeElement.blur()')
    expect(await page.locator('#s5').isVisible()).toBe(true)
  })

  it('shows only the types that are ticked', async () => {
    const page = await open(html, 'light')
    await page.check('#f-anonymous')
    expect(await page.locator('.ref:visible').allInnerTexts()).toEqual(['A3', 'A5'])
    expect(await page.locator('#statements tbody tr:visible').count()).toBe(2)
    await page.uncheck('#f-anonymous')
    expect(await page.locator('.ref:visible').count()).toBe(14)
  })

  it('prints every note, and never scrolls sideways', async () => {
    const page = await open(html, 'dark')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.note:visible').count()).toBe(14)
    for (const width of [320, 390, 768, 1280]) {
      const narrow = await open(html, 'light', width)
      expect(
        await narrow.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0)
    }
  })

  it('asks the browser for nothing and runs nothing of hostile words', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => asked.push(dialog.message()))
    await page.setContent(hostileHtml)
    expect(asked).toEqual([])
    expect(await page.locator('script, img, iframe').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  })
})
