import { describe, expect, it } from 'vitest'
import { createSourceMap } from '../../../src/adapters/reading/source-map.js'
import { createWriter, shiftWriter, type TextWriter } from '../../../src/adapters/reading/writer.js'
import { showWritten } from './show-written.js'

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

describe('the pieces of a text', () => {
  const pieces = (act: (writer: TextWriter) => void) => {
    const writer = createWriter()
    act(writer)
    return showWritten(writer.finish())
  }

  // Each writing is “characters|start|end”.
  it.each<[string, string[], string, string[]]>([
    [
      'grow while both run on unit by unit, and no longer',
      ['ab|0|2', 'cd|2|4', 'ef|5|7'],
      'abcdef',
      ['0 4 0 4', '4 6 5 7'],
    ],
    [
      'leave a reference alone on both sides',
      ['a|0|1', '&|1|6', 'b|6|7'],
      'a&b',
      ['0 1 0 1', '1 2 1 6', '2 3 6 7'],
    ],
    [
      'have all white space in a row for one space, where it runs on',
      ['a |0|2', ' |2|7', ' b|9|11'],
      'a b',
      ['0 1 0 1', '1 2 1 7', '2 3 10 11'],
    ],
    [
      'have none for words and white space without a place',
      ['a|0|1', ' b |-1|-1', 'c|4|5'],
      'a b c',
      ['0 1 0 1', '4 5 4 5'],
    ],
  ])('%s', (_, writings, text, expected) => {
    const written = pieces((writer) => {
      for (const [words, start, end] of writings.map((writing) => writing.split('|')))
        writer.write(words, Number(start), Number(end))
    })
    expect(written).toMatchObject({ text, pieces: expected })
  })

  it('have a soft hyphen inside a word alone', () => {
    const hyphen = '\u00ad'
    expect(pieces((writer) => writer.write(`${hyphen}a${hyphen}b ${hyphen}c`, 0, 7))).toMatchObject({
      text: 'ab c',
      pieces: ['0 1 1 2', '1 1 2 3', '1 3 3 5', '3 4 6 7'],
    })
    expect(pieces((writer) => writer.write(`a${hyphen}b`, -1, -1)).pieces).toEqual([])
  })

  it('end at the end of a paragraph, with its white space', () => {
    expect(
      pieces((writer) => {
        writer.write('a ', 0, 2)
        writer.endParagraph()
        writer.endParagraph()
        writer.write(' b', 2, 4)
        writer.breakLine()
        writer.write(' c', 4, 6)
      }),
    ).toMatchObject({ text: 'a\n\nb\nc', pieces: ['0 1 0 1', '3 4 3 4', '5 6 5 6'] })
  })

  it('know of no line break before the first word, nor of white space before a break', () => {
    expect(
      pieces((writer) => {
        writer.breakLine()
        writer.breakLine()
        writer.write('a ', 2, 4)
        writer.breakLine()
        writer.write('b', 5, 6)
        writer.breakLine()
        writer.write('c', 7, 8)
      }),
    ).toMatchObject({ text: 'a\nb\nc', pieces: ['0 1 2 3', '2 3 5 6', '4 5 7 8'] })
  })

  it('keep a no-break space, and take other white space of Unicode for characters', () => {
    expect(pieces((writer) => writer.write('a\u00a0b\u2003c', 0, 5)).text).toBe('a\u00a0b\u2003c')
  })

  it('come with quotations inside each other, outer ones first', () => {
    expect(
      pieces((writer) => {
        writer.openQuotation()
        writer.write('a', 0, 1)
        writer.openQuotation()
        writer.write('b', 1, 2)
        writer.closeQuotation()
        writer.closeQuotation()
        writer.write('c', 2, 3)
        writer.openQuotation()
        writer.openQuotation()
        writer.write('d', 3, 4)
        writer.closeQuotation()
        writer.write('e', 4, 5)
        writer.closeQuotation()
        writer.closeQuotation()
      }).quotations,
    ).toEqual(['ab', 'b', 'de', 'd'])
  })
})

describe('shiftWriter', () => {
  it('counts places from elsewhere on, and passes all else on', () => {
    const inner = createWriter()
    const writer = shiftWriter(inner, 10)
    writer.setPart('headline')
    writer.openQuotation()
    writer.write('a', 0, 1)
    writer.closeQuotation()
    writer.breakLine()
    writer.write('b', -1, -1)
    writer.endParagraph()
    writer.setPart('body')
    writer.write('c', 2, 3)
    expect(showWritten(writer.finish())).toEqual({
      text: 'a\nb\n\nc',
      pieces: ['0 1 10 11', '5 6 12 13'],
      paragraphs: ['headline: a\nb', 'body: c'],
      quotations: ['a'],
    })
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

  it('cuts what belongs together unit by unit', () => {
    expect(map.toSource({ start: 1, end: 2 })).toEqual([{ start: 6, end: 7, text: 'b' }])
    expect(map.toSource({ start: 2, end: 4 }).map(({ start, end }) => [start, end])).toEqual([
      [7, 8],
      [11, 12],
    ])
    expect(map.fromSource({ start: 7, end: 12 })).toEqual([{ start: 2, end: 4, text: ' c' }])
    expect(map.fromSource({ start: 0, end: 1 })).toEqual([{ start: 0, end: 1, text: 'a' }])
  })

  it('has nothing beyond the ends, nor for what is not shown', () => {
    expect(map.toSource({ start: 6, end: 9 })).toEqual([])
    expect(map.fromSource({ start: 30, end: 40 })).toEqual([])
    expect(map.fromSource({ start: 1, end: 6 })).toEqual([])
  })

  it('parts words that other words of the text stand between', () => {
    // The file has the paragraphs the other way round.
    const reversed = createWriter()
    reversed.write('one', 10, 13)
    reversed.write('two', 0, 3)
    reversed.write('three', 20, 25)
    const written = reversed.finish()
    const back = createSourceMap(written.text, 'two.......one.......three', written.pieces)
    expect(wordsOf(back.toSource({ start: 0, end: 11 }))).toEqual(['one', 'two', 'three'])
    expect(wordsOf(back.fromSource({ start: 5, end: 25 }))).toEqual(['one', 'three'])
    expect(wordsOf(back.fromSource({ start: 0, end: 25 }))).toEqual(['onetwothree'])
  })
})
