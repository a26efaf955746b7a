import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/adapters/markdown.js'
import { prepareIncrementalAnalyzers } from '../../src/incremental/create-incremental-analyzer.js'
import { createAnalyzer, UsageError } from '../../src/index.js'
import { createRandom, editAtRandom } from './random-edits.js'

const ARTICLES = resolve(import.meta.dirname, '../../examples/articles')
const TEXT = ['harbour-rumours.txt', 'council.txt']
  .map((name) => readFileSync(join(ARTICLES, name), 'utf8'))
  .join('\n\n')

/** A fresh analysis now and then shows where the two part, rather than only that they do. */
describe('an incremental analyzer', () => {
  const createIncremental = prepareIncrementalAnalyzers()
  const analyzer = createAnalyzer()

  it('gives after each of 1,000 random edits the report that a fresh analysis gives', () => {
    const incremental = createIncremental()
    const random = createRandom(8)
    let text = TEXT
    for (let edit = 1; edit <= 1000; edit++) {
      text = editAtRandom(text, random)
      const report = incremental(text)
      if (edit % 50 === 0) expect(report, `after edit ${edit}`).toEqual(analyzer(text))
    }
    expect(text.length).toBeGreaterThan(TEXT.length / 4)
    expect(incremental(text)).toEqual(analyzer(text))
  }, 600_000)

  it('heeds the layout of a document: paragraphs, and quotations without marks', () => {
    const incremental = createIncremental()
    const random = createRandom(9)
    let source = `# Bridge shut\n\n> We will rebuild it before the winter, whatever it costs.\n\n${TEXT}`
    for (let edit = 1; edit <= 60; edit++) {
      source = editAtRandom(source, random)
      const reading = readMarkdown(source)
      const report = incremental(reading.text, reading)
      if (edit % 10 === 0) expect(report, `after edit ${edit}`).toEqual(analyzer(reading.text, reading))
    }
  }, 60_000)

  it('reads texts that have nothing to do with each other, one after the other', () => {
    const incremental = createIncremental()
    const texts = [
      '',
      'The bridge is safe, Mr Okoye said.',
      'x'.repeat(70_000),
      TEXT,
      '',
      ' '.repeat(20_000) + TEXT,
    ]
    for (const text of texts) expect(incremental(text)).toEqual(analyzer(text))
  })

  it('keeps the memories of two texts apart', () => {
    const [one, other] = [createIncremental(), createIncremental()]
    one(TEXT)
    other('Delta Works declined to comment.')
    expect(one(`${TEXT} Delta Works declined to comment.`)).toEqual(
      analyzer(`${TEXT} Delta Works declined to comment.`),
    )
  })

  it('judges again what an edit in another paragraph says of the source', () => {
    const incremental = createIncremental()
    const middle = 'The harbour stays shut. Ships wait outside.\n\n'.repeat(4)
    const edits = [
      'Ana Ruiz opened the hearing.',
      'Ana Ruiz, the foreign minister, opened the hearing.',
      'On Monday Ana Ruiz, the foreign minister, opened the hearing.',
      'Two aides opened the hearing.',
    ]
    for (const opening of edits) {
      const text = `${opening}\n\n${middle}Ruiz said the bridge was safe, and officials declined to comment.`
      expect(incremental(text), `after “${opening}”`).toEqual(analyzer(text))
    }
  })

  it('reads the turns of a transcript again when a label far from them comes or goes', () => {
    const incremental = createIncremental()
    const middle = 'We said the bridge was safe.\n\nNobody told us that it was not, she said.'
    const transcript = (label: string) =>
      `The talk is below.\n\nOKONJO: When?\n\nVASKO: In May.\n\n${middle}\n\n${label} And why?\n\nIt went on.`
    for (const label of ['OKONJO', 'OKONJO:', 'VASKO:', '“OKONJO:', 'Okonjo:', 'OKONJO:'])
      expect(incremental(transcript(label)), `after “${label}”`).toEqual(analyzer(transcript(label)))
  })

  it('points at the role where it stands now, which an edit above has moved and the statement not', () => {
    const incremental = createIncremental()
    const said = 'Ruiz said the bridge was safe, and two aides to Ruiz agreed.'
    const role = 'On Monday Ana Ruiz, the foreign minister, opened the hearing.'
    for (const between of ['Ships wait.', 'Ships wait outside.', 'No ship waits outside the harbour.']) {
      const text = [said, 'It rained.', between, 'It rained.', 'It rained.', role].join('\n\n')
      const report = incremental(text)
      expect(report, `after “${between}”`).toEqual(analyzer(text))
      expect(report.sources[0].role?.start).toBe(text.indexOf('foreign minister'))
    }
  })

  it('reads a list again when what introduces it, or an item far from that, changes', () => {
    const incremental = createIncremental()
    const list = (lead: string, item: string) =>
      `${lead}\n\n• The kitchen was dirty.\n\n• Nobody had signed.\n\n• ${item}\n\nThe report is out.`
    const edits = [
      ['The inspectors wrote:', 'The doors were locked.'],
      ['The inspectors wrote.', 'The doors were locked.'],
      ['The inspectors wrote:', 'The doors were locked, said Mr Okoye.'],
      ['The inspectors wrote:', 'The doors were locked.'],
    ] as const
    for (const [lead, item] of edits)
      expect(incremental(list(lead, item)), `${lead} ${item}`).toEqual(analyzer(list(lead, item)))
  })

  it('settles options as createAnalyzer does', () => {
    const options = { minConfidence: 0.9, positions: true }
    expect(prepareIncrementalAnalyzers(options)()(TEXT)).toEqual(createAnalyzer(options)(TEXT))
    expect(() => prepareIncrementalAnalyzers({ minConfidence: 2 })).toThrow(UsageError)
  })
})
