import { describe, expect, it } from 'vitest'
import { createSourceMap } from '../../../src/adapters/reading/source-map.js'
import { createWriter } from '../../../src/adapters/reading/writer.js'

describe('the writer of a text', () => {
  it('collapses white space and parts paragraphs', () => {
    const writer = createWriter()
    writer.write('  One \n two ', 0, 12)
    writer.endParagraph()
    writer.write('three', 20, 25)
    expect(writer.finish()).toMatchObject({
      text: 'One two\n\nthree',
      paragraphs: [
        { start: 0, end: 7, part: 'body' },
        { start: 9, end: 14, part: 'body' },
      ],
    })
  })

  it('makes a line of one break, and a paragraph of two', () => {
    const writer = createWriter()
    for (const word of ['one', 'two']) {
      writer.write(word, -1, -1)
      writer.breakLine()
    }
    writer.breakLine()
    writer.write('three', -1, -1)
    expect(writer.finish().text).toBe('one\ntwo\n\nthree')
  })

  it('starts a quotation at its first word', () => {
    const writer = createWriter()
    writer.write('He wrote:', 0, 9)
    writer.endParagraph()
    writer.openQuotation()
    writer.write(' Go.', 10, 14)
    writer.closeQuotation()
    writer.openQuotation()
    writer.closeQuotation()
    expect(writer.finish().quotations).toEqual([{ start: 11, end: 14 }])
  })
})

describe('the map of a text', () => {
  const source = 'a&shy;b <i>c</i>&amp;d'
  const writer = createWriter()
  writer.write('a', 0, 1)
  writer.write('\u00ad', 1, 6)
  writer.write('b ', 6, 8)
  writer.write('c', 11, 12)
  writer.write('&', 16, 21)
  writer.write('d', 21, 22)
  const { text, pieces } = writer.finish()
  const map = createSourceMap(text, source, pieces)
  const wordsOf = (spans: readonly { text: string }[]): string[] => spans.map((span) => span.text)

  it('joins neighbours, over what is written and not shown', () => {
    expect(text).toBe('ab c&d')
    expect(wordsOf(map.toSource({ start: 0, end: 6 }))).toEqual(['a&shy;b ', 'c', '&amp;d'])
    expect(wordsOf(map.toSource({ start: 0, end: 1 }))).toEqual(['a'])
  })

  it('takes a reference as one whole, both ways', () => {
    expect(wordsOf(map.toSource({ start: 4, end: 5 }))).toEqual(['&amp;'])
    expect(wordsOf(map.fromSource({ start: 18, end: 19 }))).toEqual(['&'])
  })

  it('finds no words for markup, and joins words on both sides of it', () => {
    expect(map.fromSource({ start: 8, end: 11 })).toEqual([])
    expect(wordsOf(map.fromSource({ start: 6, end: 22 }))).toEqual(['b c&d'])
  })
})
