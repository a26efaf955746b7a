import { describe, expect, it } from 'vitest'
import { readReference, skipMarkup } from '../../../src/adapters/html/syntax.js'

describe('readReference', () => {
  it.each([
    ['&amp;', '&', 5],
    ['&ldquo;Go', '“', 7],
    ['&#8220;', '“', 7],
    ['&#x201C;', '“', 8],
    ['&#x1F600;', '😀', 9],
    // Two characters, and the longest name.
    ['&NotEqualTilde;', '≂̸', 15],
    ['&CounterClockwiseContourIntegral;', '∳', 33],
    // Old names need no semicolon.
    ['&copy 2026', '©', 5],
    ['&ampx', '&', 4],
    [`&#${'0'.repeat(200)}65;`, 'A', 205],
    [`&#x${'0'.repeat(200)}41;`, 'A', 206],
    [`&#X${'0'.repeat(200)}41;`, 'A', 206],
    ['&#65', 'A', 4],
  ])('reads %s', (source, rendered, length) => {
    expect(readReference(source, 0)).toEqual({ rendered, length })
    expect(readReference(`a & ${source}`, 4)).toEqual({ rendered, length })
  })

  it.each(['& ', '&', '&T', '&nosuchname;', '&#;', '&#x;', '&;'])(
    'leaves %j to stand for itself',
    (source) => {
      expect(readReference(source, 0)).toBeNull()
    },
  )
})

describe('skipMarkup', () => {
  it.each([
    ['<p>', ''],
    ['<p class="a > b">', ''],
    ["<p class='a > b' id=x>", ''],
    ['<p class = "a > b">', ''],
    ['<p class=\n\t"a > b">', ''],
    ['<p class=a"b>', 'c">'],
    ['<Z>', ''],
    ['<A>', ''],
    ['<z>', ''],
    ['<a>', ''],
    ['</p>', ''],
    ['</p x=">">', ''],
    ['</3>', ''],
    ['</ a="b>', '">'],
    ['<!-- a > b -->', ''],
    ['<!-- a --!>', '-->'],
    ['<!-->', '-->'],
    ['<!--->', '-->'],
    ['<!---->', '-->'],
    ['<!-- - -- -->', '-->'],
    ['<!doctype html>', ''],
    ['<?xml a=">', '">'],
    ['<!["x>', '">'],
  ])('passes over %s', (markup, rest) => {
    expect(skipMarkup(`${markup}${rest}words`, 0)).toBe(markup.length)
    expect(skipMarkup(`a <${markup}${rest}words`, 3)).toBe(3 + markup.length)
  })

  it.each(['<3 apples', '< p>', '<', '<@a>', '<[a>', '<`a>', '<{a>', '<-- x -->'])(
    'takes the “<” of %s for text',
    (source) => {
      expect(skipMarkup(source, 0)).toBe(0)
    },
  )

  it.each(['<p class="x', '<p', '<p a=', '<p a= ', '<!-- a', '</ a', '<!x', '</p a="'])(
    'goes to the end where %s is never closed',
    (source) => expect(skipMarkup(source, 0)).toBe(source.length),
  )
})
