import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import validateAnnotation from 'validate-web-annotation'
import { format } from '../../src/format/index.js'
import type { FormatName } from '../../src/format/index.js'
import { bundleAnnotator, resolveSelectors } from './annotator.js'
import { hasBrowser, openBrowser } from './browser.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT } from './hostile.js'
import { hasShared } from './shared.js'
import {
  createNinjsValidator,
  createSarifValidator,
  createShaclValidator,
  readTriples,
  runMultitool,
} from './validators.js'

const harbour = createHarbourReport()
const hostile = createHostileReport()
const write = (name: FormatName, options: object = {}) =>
  format(harbour, createHarbourMessages(harbour), name, {
    text: HARBOUR_TEXT,
    path: 'news/harbour bridge.txt',
    ...options,
  })
const writeHostile = (name: FormatName) =>
  format(hostile, createHostileMessages(hostile), name, {
    text: HOSTILE_TEXT,
    path: '<a>\u202E.txt',
    title: '</script>',
  })

interface Page {
  readonly items: { target: { selector: [{ exact: string }, { start: number; end: number }] } }[]
}

describe.skipIf(!hasShared)('standards', () => {
  it.each([
    ['an article', write],
    ['hostile words', writeHostile],
  ])(
    'accept the SARIF log of %s, and so does Microsoft’s validator',
    async (_, log) => {
      const sarif = log('sarif')
      expect(createSarifValidator()(JSON.parse(sarif))).toEqual([])
      expect(await runMultitool([sarif])).toEqual([])
    },
    60_000,
  )

  it('refuse a SARIF log that is none', async () => {
    const broken = write('sarif').replace('"level": "error"', '"level": "fatal"')
    expect(createSarifValidator()(JSON.parse(broken))).not.toEqual([])
  })

  it('accept the ninjs item of an article and of hostile words', () => {
    const validate = createNinjsValidator()
    expect(
      validate(JSON.parse(write('ninjs', { title: 'Harbour bridge', url: 'https://example.org/harbour' }))),
    ).toEqual([])
    expect(validate(JSON.parse(writeHostile('ninjs')))).toEqual([])
    expect(validate({ ...JSON.parse(write('ninjs')), statements: [] })).not.toEqual([])
  })

  it('accept schema.org claims of an article and of hostile words', async () => {
    const validate = createShaclValidator()
    expect(await validate(JSON.parse(write('schema-org')))).toEqual([])
    expect(await validate(JSON.parse(writeHostile('schema-org')))).toEqual([])
    const wrong = { '@context': 'https://schema.org', '@type': 'Quotation', spokenByCharacter: 'Lena Ortiz' }
    expect(await validate(wrong)).not.toEqual([])
  }, 60_000)
})

describe('web-annotation', () => {
  it.each([
    ['an article', write],
    ['hostile words', writeHostile],
  ])('gives valid annotations of %s', (_, page) => {
    const { items } = JSON.parse(page('web-annotation')) as Page
    expect(items.length).toBeGreaterThan(8)
    for (const item of items) expect(validateAnnotation(item)).toBe(true)
    expect(validateAnnotation({ ...items[0], target: {} })).toBe(false)
  })

  it('counts positions in code points', () => {
    const characters = [...HARBOUR_TEXT]
    const { items } = JSON.parse(write('web-annotation')) as Page
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector
      expect(characters.slice(start, end).join('')).toBe(exact)
    }
  })
})

describe('schema-org', () => {
  it('is triples of which each claim has its words and its author', async () => {
    const triples = await readTriples(JSON.parse(write('schema-org')))
    const has = (predicate: string) =>
      triples.filter(({ predicate: { value } }) => value === `http://schema.org/${predicate}`).length
    expect(has('text')).toBe(13)
    expect(has('spokenByCharacter')).toBe(2)
    expect(has('author')).toBeGreaterThanOrEqual(5)
    expect(has('citation')).toBe(4)
  })
})

describe.skipIf(!hasBrowser)('web-annotation in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  it('lets Apache Annotator find the same words by both selectors', async () => {
    const page = await browser.newPage()
    const script = await bundleAnnotator()
    const { items } = JSON.parse(write('web-annotation')) as Page
    const found = await resolveSelectors(
      page,
      script,
      HARBOUR_TEXT,
      items.map(({ target }) => target),
    )
    expect(found).toEqual(items.map(({ target: { selector } }) => [[selector[0].exact], [selector[0].exact]]))
  }, 30_000)
})
