import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { analyzeNinjs, enrichNinjs, type NinjsItem } from '../../../src/adapters/ninjs.js'

const ITEM: NinjsItem = {
  uri: 'urn:example:harbour-1',
  type: 'text',
  by: 'Ana Ruiz',
  headlines: [
    { role: 'short', value: 'Bridge shut' },
    { role: 'main', value: 'Bridge “unsafe”, city says' },
  ],
  bodies: [
    { contentType: 'text/plain', value: 'The bridge is shut.' },
    {
      contentType: 'text/html',
      value:
        '<p>The bridge is\n<b>shut</b>.</p>\n<p>&ldquo;Unsafe&rdquo;, Mr Okoye said.</p><p>The city declined to comment.</p>',
    },
  ],
}

/** The item as files have it that escape all but ASCII. */
const FILE = JSON.stringify(ITEM, null, 2).replaceAll(
  /[^\x20-\x7e\n]|&/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
)

describe('a ninjs item', () => {
  const { reading, report } = analyzeNinjs(FILE)

  it('is read by its main headline and the body that marks its paragraphs', () => {
    expect(reading?.text).toBe(
      'Bridge “unsafe”, city says\n\nThe bridge is shut.\n\n“Unsafe”, Mr Okoye said.\n\nThe city declined to comment.',
    )
    expect(reading?.paragraphs.map(({ part }) => part)).toEqual(['headline', 'body', 'body', 'body'])
    expect(reading?.byline).toBe('Ana Ruiz')
  })

  it('is mapped through markup, references and the escapes of JSON', () => {
    const at = (words: string): string[] => {
      const start = reading?.text.indexOf(words) ?? -1
      return reading?.toSource({ start, end: start + words.length }).map(({ text }) => text) ?? []
    }
    expect(at('“unsafe”')).toEqual(['\\u201cunsafe\\u201d'])
    expect(at('bridge is shut')).toEqual(['bridge is\\n', 'shut'])
    expect(at('“Unsafe”')).toEqual(['\\u0026ldquo;Unsafe\\u0026rdquo;'])
  })

  it('tells the part of each statement', () => {
    expect(report?.statements.map(({ part }) => part)).toContain('headline')
    expect(report?.statements.find(({ type }) => type === 'declined')?.part).toBe('body')
  })

  it('takes its sources and its report with it', () => {
    const { item, note } = enrichNinjs(ITEM)
    expect(note).toBeNull()
    expect(item).toMatchObject(ITEM)
    const [{ bodies }] = item['associations'] as [{ bodies: { value: string }[] }]
    expect(bodies[0].value).toBe(reading?.text)
    expect(JSON.parse(bodies[1].value)).toEqual(report)
  })

  it.each(['en', 'en-GB', 'en_US', 'EN'])('in %s is read', (language) => {
    expect(enrichNinjs({ ...ITEM, language }).note).toBeNull()
  })

  it('is the same when it is enriched twice', () => {
    const once = enrichNinjs(ITEM).item
    expect(enrichNinjs(once).item).toEqual(once)
  })

  it.each<[string, Partial<NinjsItem>]>([
    ['of another type', { type: 'picture' }],
    ['in another language', { language: 'nb-NO' }],
    ['in a language whose name begins alike', { language: 'enm' }],
    ['without a body', { bodies: [] }],
    ['with a field of another kind', { uri: 5 } as unknown as NinjsItem],
    [
      'whose text is in another language',
      { bodies: [{ value: 'Die Brücke bleibt gesperrt, sagte der Minister am Montag in Berlin.' }] },
    ],
  ])('%s comes back as it was, with a note', (_, change) => {
    const item = { ...ITEM, ...change }
    const copy = structuredClone(item)
    const result = enrichNinjs(item)
    expect(result.item).toEqual(copy)
    expect(result.report).toBeNull()
    expect(result.note).toMatch(/^Not analysed: /)
  })

  it.each(['{', '', 'nonsense'])('that is no JSON is refused: %j', (file) => {
    expect(() => analyzeNinjs(file)).toThrow(/Unexpected ninjs file, expected JSON/)
  })

  it.each(['null', '[]', '1', '"x"', '{"bodies":1}', '{"bodies":[null]}', '{"headlines":[{}]}'])(
    'that is no item gives a note: %s',
    (file) => {
      expect(analyzeNinjs(file).note).toMatch(/^Not analysed: /)
    },
  )
})

const SCHEMAS = resolve(import.meta.dirname, '../../../../shared/schemas')
const EXAMPLES = join(SCHEMAS, 'ninjs-examples')
const hasExamples = existsSync(EXAMPLES)
if (!hasExamples) {
  if (process.env['CI'] === 'true') throw new Error(`Expected the examples of IPTC at ${EXAMPLES}`)
  process.stderr.write(`Skipped the examples of IPTC: no folder ${EXAMPLES}\n`)
}

describe.skipIf(!hasExamples)('the examples of IPTC', () => {
  const files = hasExamples ? readdirSync(EXAMPLES) : []
  const ENGLISH_TEXTS = [
    '001_simple_example.json',
    '004_simple_text_article.json',
    '005_complex_text_article.json',
  ]
  const readExample = (file: string): NinjsItem =>
    JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as NinjsItem

  it.each(files.filter((file) => ENGLISH_TEXTS.includes(file)))('%s comes out enriched and valid', (file) => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    // The schema of a place's shape lies elsewhere; no example has one.
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json#' })
    const schema = JSON.parse(readFileSync(join(SCHEMAS, 'ninjs-3.1.schema.json'), 'utf8')) as object
    const isValid = ajv.compile(schema)
    const before = readExample(file)
    expect(isValid(before)).toBe(true)
    const { item, report, note } = enrichNinjs(before)
    expect(isValid(item)).toBe(true)
    expect(note).toBeNull()
    expect(report?.statements.length).toBeGreaterThan(3)
    expect(item).toMatchObject(before)
  })

  it.each(files.filter((file) => !ENGLISH_TEXTS.includes(file)))('%s comes out as it was', (file) => {
    const { item, note } = enrichNinjs(readExample(file))
    expect(item).toEqual(readExample(file))
    expect(note).toMatch(/^Not analysed: /)
  })
})
