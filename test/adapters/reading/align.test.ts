import { describe, expect, it } from 'vitest'
import { HTML_SYNTAX } from '../../../src/adapters/html/align.js'
import { MARKDOWN_SYNTAX } from '../../../src/adapters/markdown/align.js'
import { type Syntax, writeAligned } from '../../../src/adapters/reading/align.js'
import { createWriter } from '../../../src/adapters/reading/writer.js'

/** The text, and for each piece its words and what renders them; how far the walk came at the end. */
function align(value: string, source: string, syntax: Syntax, start = 0, end = source.length) {
  const writer = createWriter()
  const at = writeAligned(writer, value, source, { start, end }, syntax)
  const { text, pieces } = writer.finish()
  const pairs = pieces.map((piece) => [
    text.slice(piece.textStart, piece.textEnd),
    source.slice(piece.sourceStart, piece.sourceEnd),
  ])
  return { text, pairs, at }
}

describe('text of a page', () => {
  const html = (value: string, source: string) => align(value, source, HTML_SYNTAX).pairs

  it('is led to the file unit by unit where both are the same', () => {
    expect(html('The bridge', 'The bridge')).toEqual([['The bridge', 'The bridge']])
  })

  it('takes a reference as one whole', () => {
    expect(html('a“b', 'a&ldquo;b')).toEqual([
      ['a', 'a'],
      ['“', '&ldquo;'],
      ['b', 'b'],
    ])
    expect(html('a“b', 'a&#8220;b')[1]).toEqual(['“', '&#8220;'])
    expect(html('a“b', 'a&#x00201C;b')[1]).toEqual(['“', '&#x00201C;'])
  })

  it('leaves an ampersand that stands for itself', () => {
    expect(html('AT&T & Co', 'AT&T & Co')).toEqual([['AT&T & Co', 'AT&T & Co']])
  })

  it('passes over tags that the parser dropped, comments and null characters', () => {
    expect(html('ab', 'a</i>b')).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    expect(html('ab', 'a<!-- x -->b')).toHaveLength(2)
    expect(html('ab', 'a\0b')).toHaveLength(2)
  })

  it('keeps a “<” that opens nothing', () => {
    expect(html('a < b', 'a < b')).toEqual([['a < b', 'a < b']])
    expect(html('a <3', 'a <3')).toEqual([['a <3', 'a <3']])
  })

  it('reads a carriage return as the line feed that the parser made of it', () => {
    expect(html('a\nb', 'a\r\nb')).toEqual([
      ['a', 'a'],
      [' ', '\r\n'],
      ['b', 'b'],
    ])
    expect(html('a\nb', 'a\rb')).toEqual([['a b', 'a\rb']])
    expect(html('ab', 'a\r\nb')).toHaveLength(2)
  })

  it.each([' ', '\t', '\n', '\f', '   ', ' \n '])('reads white space that was collapsed: %j', (space) => {
    const pairs = html('a b', `a${space}b`)
    expect(pairs[0][0][0]).toBe('a')
    expect(pairs.at(-1)?.[1].at(-1)).toBe('b')
    expect(html('ab', `a${space}b`).map(([words]) => words)).toEqual(['a', 'b'])
  })

  it('reads escapes of Markdown, whose positions remark-rehype keeps', () => {
    expect(html('a*b', 'a\\*b')).toEqual([
      ['a', 'a'],
      ['*', '\\*'],
      ['b', 'b'],
    ])
  })
})

describe('text of a Markdown file', () => {
  const markdown = (value: string, source: string) => align(value, source, MARKDOWN_SYNTAX).pairs

  it('takes an escape as one whole, and leaves a backslash that escapes nothing', () => {
    expect(markdown('a*b', 'a\\*b')).toEqual([
      ['a', 'a'],
      ['*', '\\*'],
      ['b', 'b'],
    ])
    expect(markdown('a\\b', 'a\\\\b')[1]).toEqual(['\\', '\\\\'])
    expect(markdown('C:\\temp', 'C:\\temp')).toEqual([['C:\\temp', 'C:\\temp']])
  })

  it('takes a reference with its semicolon alone', () => {
    expect(markdown('a&b', 'a&amp;b')[1]).toEqual(['&', '&amp;'])
    expect(markdown('a&copy b', 'a&copy b')).toEqual([['a&copy b', 'a&copy b']])
    expect(markdown('AT&T', 'AT&T')).toEqual([['AT&T', 'AT&T']])
  })

  it('shows a null character as U+FFFD', () => {
    expect(markdown('a\ufffdb', 'a\0b')).toEqual([['a\ufffdb', 'a\0b']])
  })

  it.each(['\n', '\r'])('goes on after the line end %j and the marks before the next line', (end) => {
    expect(markdown(`one${end}two`, `one${end}two`)).toEqual([['one two', `one${end}two`]])
    for (const mark of ['> ', '  ', '\t', '> > ', '>']) {
      expect(markdown(`one${end}two`, `one${end}${mark}two`)).toEqual([
        ['one ', `one${end}`],
        ['two', 'two'],
      ])
    }
  })

  it('takes a line end of two units as one whole', () => {
    expect(markdown('one\r\ntwo', 'one\r\n> two')).toEqual([
      ['one', 'one'],
      [' ', '\r\n'],
      ['two', 'two'],
    ])
  })

  it('does not show white space at the end of a line', () => {
    expect(markdown('one\ntwo', 'one \t\ntwo')).toEqual([
      ['one', 'one'],
      [' two', '\ntwo'],
    ])
  })

  it('keeps a “>” that is shown at the start of a line', () => {
    expect(markdown('one\n> two', 'one\n> > two')).toEqual([
      ['one ', 'one\n'],
      ['> two', '> two'],
    ])
    expect(markdown('one\n>two', 'one\n> \\>two')).toEqual([
      ['one ', 'one\n'],
      ['>', '\\>'],
      ['two', 'two'],
    ])
  })
})

describe('writeAligned', () => {
  it('finds again what another plugin has taken words out of', () => {
    expect(align('The bridge is shut now', 'The bridge was old and is shut now', HTML_SYNTAX).pairs).toEqual([
      ['The bridge ', 'The bridge '],
      ['is shut now', 'is shut now'],
    ])
  })

  it('finds again what another plugin has taken words away before', () => {
    const { pairs } = align('The bridge is shut.', 'Old words. The bridge is shut.', HTML_SYNTAX)
    expect(pairs).toEqual([['The bridge is shut.', 'The bridge is shut.']])
  })

  it('writes without a place what is not to be found', () => {
    const { text, pairs, at } = align('Elsewhere', 'The bridge', HTML_SYNTAX)
    expect({ text, pairs, at }).toEqual({ text: 'Elsewhere', pairs: [], at: 0 })
  })

  it('reads no further than its end, and says how far it came', () => {
    const { text, pairs, at } = align('The bridge', 'The bridge', HTML_SYNTAX, 0, 3)
    expect(text).toBe('The bridge')
    expect(pairs).toEqual([['The', 'The']])
    expect(at).toBe(3)
    expect(align('bridge', 'The bridge is', HTML_SYNTAX, 4).at).toBe(10)
  })
})
