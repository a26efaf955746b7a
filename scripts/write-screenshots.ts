/**
 * Writes the pictures of the HTML report in docs/: `npm run docs:screenshots [article]`, by Debian's Chromium.
 * They are for people, so no check compares them.
 */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createAnalyzer } from '../src/analyze.js'
import { format } from '../src/format/index.js'
import { createLinter } from '../src/lint/index.js'
import { openBrowser } from '../test/format/browser.js'

const path = process.argv[2] ?? 'examples/articles/ceasefire.txt'
const text = readFileSync(path, 'utf8')
const report = createAnalyzer()(text)
const html = format(report, createLinter('recommended')(report), 'html', { text, path })

async function shoot(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.setContent(html)
  await prepare(page)
  await page.screenshot({ path: `docs/report-${name}.png` })
  await context.close()
}

/** The words of the first anonymous statement, pointed at. */
async function pointAtAnonymous(page: Page): Promise<void> {
  await page.evaluate(
    'scrollTo({ top: document.querySelector("#desk").offsetTop - 24, behavior: "instant" })',
  )
  await page.locator('article .t-anonymous[data-n]').first().hover()
}

const browser = await openBrowser()
const wide = { viewport: { width: 1280, height: 860 } }
const narrow = { viewport: { width: 390, height: 844 } }
try {
  await shoot(browser, 'wide', wide)
  await shoot(browser, 'article', wide, pointAtAnonymous)
  await shoot(browser, 'dark', { ...wide, colorScheme: 'dark' }, pointAtAnonymous)
  await shoot(browser, 'narrow', narrow, (page) => page.locator('.ref.t-anonymous').first().click())
  await shoot(browser, 'print', { viewport: { width: 794, height: 1123 } }, (page) =>
    page.emulateMedia({ media: 'print' }),
  )
} finally {
  await browser.close()
}
