import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { reportSchema } from '../../src/schema/index.js'

describe('analyze', () => {
  it.each([
    ['an empty text', ''],
    ['white space', ' \r\n\t\n '],
    ['a text that credits nobody', 'The bridge opened on Monday. It is long.'],
    [
      'a text that is not English',
      'Der Minister sagte am Dienstag, dass die Brücke im Juni wieder geöffnet werde.',
    ],
    ['lone surrogates', 'He said \ud800 “yes \udc00.” \ud83d'],
    ['nothing but quotation marks', '“”“"\'‘’»«'],
  ])('gives a valid report of %s', (_name, text) => {
    const report = analyze(text)
    expect(reportSchema.parse(report)).toEqual(report)
  })

  it('reports no statement where there are no words', () => {
    expect(analyze('').statements).toEqual([])
    expect(analyze(' \n').statements).toEqual([])
  })

  it('gives the same report twice', () => {
    const text = '“The bridge is safe,” Mr Okoye said.'
    expect(analyze(text)).toEqual(analyze(text))
  })

  it('repeats the words of the text in every span', () => {
    const text = '\ufeffThe mayor said it was late.\r\n\r\n  “We waited,” she added. 👩‍🚒 The end.'
    const spans: { start: number; end: number; text: string }[] = []
    JSON.stringify(analyze(text), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'text' in value) spans.push(value as never)
      return value
    })
    expect(spans.length).toBeGreaterThan(0)
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('adds points with line and column when positions are asked for', () => {
    const text = 'The bridge opened.\r\nIt is long.'
    const [, second] = analyze(text, { positions: true }).statements
    expect(second.range.position).toEqual({
      start: { line: 2, column: 1, offset: 20 },
      end: { line: 2, column: 12, offset: 31 },
    })
    expect(analyze(text).statements[1].range).not.toHaveProperty('position')
  })
})
