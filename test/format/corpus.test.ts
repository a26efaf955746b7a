import { parse } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import validateAnnotation from 'validate-web-annotation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.js'
import { format, parseBrat, stringifyBrat } from '../../src/format/index.js'
import type { FormatName } from '../../src/format/index.js'
import { showControls } from '../../src/format/visible.js'
import { createLinter } from '../../src/lint/index.js'
import { reportSchema } from '../../src/schema/index.js'
import type { Message, Report } from '../../src/schema/index.js'
import { bundleAnnotator, resolveSelectors } from './annotator.js'
import { findViolations } from './axe.js'
import { hasBrowser, openBrowser } from './browser.js'
import { HTML_RULES } from './html-rules.js'
import { hasShared, readShared } from './shared.js'
import {
  createNinjsValidator,
  createSarifValidator,
  createShaclValidator,
  runMultitool,
} from './validators.js'

/** The slow validators look at every tenth article, or at each with CORPUS=all: some ten minutes on two cores. */
const STEP = process.env.CORPUS === 'all' ? 1 : 10

interface Article {
  readonly text: string
  readonly path: string
  readonly report: Report
  readonly messages: readonly Message[]
}

function readArticles(): Article[] {
  const analyzer = createAnalyzer()
  const linter = createLinter('recommended')
  const lines = readShared('eval/types-dev.jsonl').trimEnd().split('\n')
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const report = analyzer(text)
    return { text, path: `${id}.txt`, report, messages: linter(report) }
  })
}

const write = ({ report, messages, text, path }: Article, name: FormatName) =>
  format(report, messages, name, { text, path })

describe.skipIf(!hasShared)('every format of every article of types-dev', () => {
  const articles: Article[] = []
  const sample = () => articles.filter((_, index) => index % STEP === 0)
  beforeAll(() => {
    articles.push(...readArticles())
  }, 120_000)

  it('is read, with something to say', () => {
    expect(articles.length).toBe(97)
    expect(articles.filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(20)
  })

  it('pretty keeps the words of the article', () => {
    for (const article of articles) {
      const words = write(article, 'pretty')
        .replace(/ \[[A-Z×?]\d+\]/gu, '')
        .replace(/\s+/gu, ' ')
      expect(words).toContain(showControls(article.text).replace(/\s+/gu, ' ').trim())
    }
  })

  it('json is the report, ndjson has a line for each part', () => {
    for (const article of articles) {
      const { messages, ...report } = JSON.parse(write(article, 'json')) as Report & { messages?: Message[] }
      expect(reportSchema.parse(report)).toEqual(article.report)
      expect(messages ?? []).toEqual(article.messages)
      const lines = write(article, 'ndjson').trimEnd().split('\n')
      expect(lines.length).toBe(
        1 + report.sources.length + report.statements.length + (messages?.length ?? 0),
      )
    }
  })

  it('csv has a row for each statement', () => {
    for (const article of articles) {
      const rows = parse(write(article, 'csv'), { columns: true }) as Record<string, string>[]
      expect(rows.map(({ id }) => id)).toEqual(article.report.statements.map(({ id }) => id))
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+@|]/u)
    }
  })

  it('markdown is headings, lists and tables to remark', () => {
    const known = new Set([
      'root',
      'heading',
      'paragraph',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'text',
    ])
    for (const article of articles) {
      const tree = unified().use(remarkParse).use(remarkGfm).parse(write(article, 'markdown'))
      const others = new Set<string>()
      visit(tree as Node, ({ type }) => {
        if (!known.has(type)) others.add(type)
      })
      expect([...others]).toEqual([])
    }
  }, 120_000)

  it('sarif is accepted by the schema and by Microsoft’s validator', async () => {
    const validate = createSarifValidator()
    for (const article of articles) expect(validate(JSON.parse(write(article, 'sarif')))).toEqual([])
    expect(await runMultitool(sample().map((article) => write(article, 'sarif')))).toEqual([])
  }, 600_000)

  it('github is a line for each finding', () => {
    for (const article of articles) {
      const lines = write(article, 'github').split('\n').slice(0, -1)
      expect(lines.length).toBe(article.messages.length)
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]+(?:,\w+=[^:,]*)+::./u)
    }
  })

  it('ninjs is accepted by the schema', () => {
    const validate = createNinjsValidator()
    for (const article of articles) expect(validate(JSON.parse(write(article, 'ninjs')))).toEqual([])
  }, 120_000)

  it('web-annotation is valid', () => {
    for (const article of articles) {
      const { items } = JSON.parse(write(article, 'web-annotation')) as { items: object[] }
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) expect(validateAnnotation(item)).toBe(true)
    }
  }, 120_000)

  it('schema-org is accepted by the shapes', async () => {
    const validate = createShaclValidator()
    for (const article of sample())
      expect(await validate(JSON.parse(write(article, 'schema-org')))).toEqual([])
  }, 1_200_000)

  it('brat reads back as it was written', () => {
    for (const article of articles) {
      const standoff = write(article, 'brat')
      expect(stringifyBrat(parseBrat(standoff))).toBe(standoff)
    }
  })

  it('html is valid', async () => {
    const validator = new HtmlValidate(HTML_RULES)
    for (const article of sample()) {
      const { results } = await validator.validateString(write(article, 'html'))
      expect(results.flatMap(({ messages }) => messages)).toEqual([])
    }
  }, 1_200_000)

  describe.skipIf(!hasBrowser)('in Chromium', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    }, 60_000)
    afterAll(() => browser?.close())

    it('html gives axe nothing to find, light and dark', async () => {
      const page = await browser.newPage({ bypassCSP: true })
      for (const article of sample()) {
        await page.setContent(write(article, 'html'))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await findViolations(page)).toEqual([])
        }
      }
    }, 3_600_000)

    it('web-annotation gives the same words by both selectors', async () => {
      const page = await browser.newPage()
      const script = await bundleAnnotator()
      for (const article of sample()) {
        const { items } = JSON.parse(write(article, 'web-annotation')) as {
          items: { target: { selector: [{ exact: string }, object] } }[]
        }
        const found = await resolveSelectors(
          page,
          script,
          article.text,
          items.map(({ target }) => target),
        )
        expect(found).toEqual(
          items.map(({ target: { selector } }) => [[selector[0].exact], [selector[0].exact]]),
        )
      }
    }, 1_200_000)
  })
})
