import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, readMarkdownSource, readMarkdownTree } from '../../../src/adapters/markdown/read.js'

/** One line a paragraph: its part, then its words. */
function show(source: string): string[] {
  const { text, paragraphs } = readMarkdownSource(source)
  return paragraphs.map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`)
}
const headOf = (source: string) => {
  const { headline, byline, published } = readMarkdownSource(source)
  return { headline, byline, published }
}
const quotationsOf = (source: string): string[] => {
  const { text, quotations } = readMarkdownSource(source)
  return quotations.map(({ start, end }) => text.slice(start, end))
}
/** Words of the text, and what the file has for them. */
function sourceOf(source: string, words: string): string[] {
  const { text, toSource } = readMarkdownSource(source)
  const start = text.indexOf(words)
  return toSource({ start, end: start + words.length }).map((span) => span.text)
}
const NOTHING = { headline: null, byline: null, published: null }

describe('a Markdown file', () => {
  it('gives its first heading of the first rank as headline', () => {
    expect(show('# Bridge *shut*\n\nOne.\n\n# Two\n\n## Three')).toEqual([
      'headline: Bridge shut',
      'body: One.',
      'body: Two',
      'body: Three',
    ])
    expect(headOf('# Bridge *shut* `now`').headline).toBe('Bridge shut now')
    expect(show('# One\n\n# Two')).toEqual(['headline: One', 'body: Two'])
    expect(show('## One\n\n# Two')).toEqual(['body: One', 'headline: Two'])
    expect(show('One.\n\n# Two')).toEqual(['body: One.', 'body: Two'])
    expect(headOf('One.\n\n# Two')).toEqual(NOTHING)
  })

  it('keeps by-line and date out of the text', () => {
    const source = '# Bridge shut\n\nBy Ana Ruiz\n\n2 March 2026\n\nOne.\n\nBy Piet Vos\n\n3 March 2026'
    expect(show(source)).toEqual(['headline: Bridge shut', 'body: One.'])
    expect(headOf(source)).toEqual({ headline: 'Bridge shut', byline: 'Ana Ruiz', published: '2 March 2026' })
  })

  it('takes emphasis below the headline, before all prose, for a standfirst', () => {
    expect(show('# One\n\n*Two.*\n\n**Three.**\n\nFour.\n\n*Five.*')).toEqual([
      'headline: One',
      'standfirst: Two.',
      'standfirst: Three.',
      'body: Four.',
      'body: Five.',
    ])
    expect(show('# One\n\n*Two* three.')).toEqual(['headline: One', 'body: Two three.'])
    expect(show('*Two.*')).toEqual(['body: Two.'])
    expect(show('# One\n\n*Two* *three*')).toEqual(['headline: One', 'body: Two three'])
    expect(show('# One\n\n`Two`')).toEqual(['headline: One', 'body: Two'])
  })

  it('takes emphasis beneath a picture for a caption', () => {
    expect(show('One.\n\n![bridge](a.png)\n\n*The bridge.*\n\n*Two.*')).toEqual([
      'body: One.',
      'caption: The bridge.',
      'body: Two.',
    ])
    expect(show('One.\n\n![bridge](a.png)\n*The bridge.*')).toEqual(['body: One.', 'caption: The bridge.'])
    expect(show('One.\n\n![bridge][a]\n\n**The bridge.**\n\n[a]: a.png')).toEqual([
      'body: One.',
      'caption: The bridge.',
    ])
    expect(show('One.\n\n![bridge](a.png)\n\nThe bridge.\n\n*Two.*')).toEqual([
      'body: One.',
      'body: The bridge.',
      'body: Two.',
    ])
    expect(show('One ![bridge](a.png)\n\n*Two.*')).toEqual(['body: One', 'body: Two.'])
  })

  it('reads lists, tables and notes, and leaves out code, pictures and what was struck out', () => {
    expect(
      show('* One\n* two\n\n      code\n\n```\ncode\n```\n\nthree ~~four~~ `five`[^1]\n\n[^1]: six'),
    ).toEqual(['body: One', 'body: two', 'body: three five', 'body: six'])
    expect(show('| a | b |\n|---|---|\n| c | d |')).toEqual(['body: a', 'body: b', 'body: c', 'body: d'])
  })

  it('has lines where the file breaks them', () => {
    expect(show('One  \ntwo\\\nthree<br>four <b>five</b> <BR/>six\nseven')).toEqual([
      'body: One\ntwo\nthree\nfour five\nsix seven',
    ])
  })

  it('quotes what a block quotation holds, without the line that names its author', () => {
    expect(quotationsOf('> One.\n>\n> * two\n>\n> — Ana Ruiz\n\nThree.')).toEqual(['One.', 'two'])
    expect(quotationsOf('> One.\n>\n> -- Ana Ruiz')).toEqual(['One.'])
    expect(quotationsOf('One.')).toEqual([])
    expect(quotationsOf('> # One\n>\n> two')).toEqual(['two'])
  })

  it('reads HTML between paragraphs as in a page', () => {
    expect(show('One.\n\n<div><p>Two &amp; <b>three</b>.</p></div>\n\nFour.')).toEqual([
      'body: One.',
      'body: Two & three.',
      'body: Four.',
    ])
    expect(sourceOf('One.\n\n<p>Two &amp; three.</p>', 'Two & three.')).toEqual(['Two &amp; three.'])
    expect(sourceOf('> <p>Two\n> three.</p>', 'Two three.').join('|')).toBe('Two\n|three.')
    expect(show('> <p>Two\n> three.</p>')).toEqual(['body: Two three.'])
  })

  it('leads each word to the file, through marks, escapes and code', () => {
    const source = '# A\n\nOne \\*two\\* [three](x) `four`  \n> five &ldquo;six&rdquo;'
    expect(sourceOf(source, 'One *two* three four')).toEqual(['One \\*two\\* ', 'three', ' ', 'four'])
    expect(sourceOf(source, 'five “six”')).toEqual(['five &ldquo;six&rdquo;'])
  })

  it('counts a byte order mark', () => {
    const { text, toSource } = readMarkdownSource('\ufeff# One')
    expect(text).toBe('One')
    expect(toSource({ start: 0, end: 3 })).toEqual([{ start: 3, end: 6, text: 'One' }])
    expect(readMarkdownSource('# One').toSource({ start: 0, end: 3 })[0].start).toBe(2)
  })

  it('is read as plain text where it is nested past all use', () => {
    const deep = `${'> '.repeat(50)}# One\n\nTwo.`
    expect(show(deep)).toEqual([`body: ${'> '.repeat(50)}# One`, 'body: Two.'])
    expect(headOf(deep)).toEqual(NOTHING)
    expect(parseMarkdown(deep)).toEqual({ type: 'root', children: [] })
    expect(show(`${'> '.repeat(49)}One.`)).toEqual(['body: One.'])
    expect(show(`${'1. '.repeat(50)}One.`)[0]).toContain('1. 1.')
    expect(show(`Two.\n${' '.repeat(200)}One.`)).toEqual(['body: Two.\nOne.'])
    expect(parseMarkdown('# One').children).toHaveLength(1)
  })
})

describe('the front matter of a Markdown file', () => {
  const head = (...lines: string[]) => headOf(['---', ...lines, '---', '', 'One.'].join('\n'))

  it.each([
    ['title: Bridge shut', { ...NOTHING, headline: 'Bridge shut' }],
    ['Headline:  "Bridge: shut" ', { ...NOTHING, headline: 'Bridge: shut' }],
    ["author: 'Ana Ruiz'", { ...NOTHING, byline: 'Ana Ruiz' }],
    ['authors: [Ana Ruiz, "Piet Vos"]', { ...NOTHING, byline: 'Ana Ruiz, Piet Vos' }],
    ['byline: Ana Ruiz', { ...NOTHING, byline: 'Ana Ruiz' }],
    ['date : 2026-03-02', { ...NOTHING, published: '2026-03-02' }],
    ['published: 2026-03-02', { ...NOTHING, published: '2026-03-02' }],
    ['  title: Inner', NOTHING],
    ['layout: post', NOTHING],
    ['title:', NOTHING],
    [`title: "Bridge' shut`, { ...NOTHING, headline: `"Bridge' shut` }],
  ])('gives %s', (line, expected) => {
    expect(head(line)).toEqual(expected)
  })

  it('takes the first of two lines, and goes before what the text says', () => {
    expect(head('title: One', 'headline: Two')).toEqual({ ...NOTHING, headline: 'One' })
    const source =
      '---\ntitle: Front\nauthor: Ana Ruiz\ndate: 2026\n---\n\n# Shown\n\nBy Piet Vos\n\n2 March 2026\n\nOne.'
    expect(headOf(source)).toEqual({ headline: 'Front', byline: 'Ana Ruiz', published: '2026' })
    expect(show(source)).toEqual(['headline: Shown', 'body: One.'])
  })

  it('stands at the top alone', () => {
    expect(headOf('One.\n\n---\n\ntitle: Two\n\n---')).toEqual(NOTHING)
    expect(headOf('')).toEqual(NOTHING)
  })
})

describe('a tree that another plugin has changed', () => {
  const read = (children: unknown[], source = '') =>
    readMarkdownTree({ type: 'root', children } as Root, source)

  it('is read, and has no place in the file', () => {
    const reading = read([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'One ' },
          { type: 'inlineCode', value: 'two' },
        ],
      },
      { type: 'html', value: '<p>Three</p>' },
    ])
    expect(reading.text).toBe('One two')
    expect(reading.toSource({ start: 0, end: 7 })).toEqual([])
  })

  it('takes the place of the parent for text without one', () => {
    const at = (start: number, end: number) => ({ start: { offset: start }, end: { offset: end } })
    const reading = read(
      [{ type: 'paragraph', position: at(2, 5), children: [{ type: 'text', value: 'One' }] }],
      '# One',
    )
    expect(reading.toSource({ start: 0, end: 3 })).toEqual([{ start: 2, end: 5, text: 'One' }])
  })

  it('writes code without a place where the file has other words', () => {
    const at = { start: { offset: 0 }, end: { offset: 5 } }
    const reading = read(
      [{ type: 'paragraph', children: [{ type: 'inlineCode', value: 'two', position: at }] }],
      '`one`',
    )
    expect(reading.text).toBe('two')
    expect(reading.toSource({ start: 0, end: 3 })).toEqual([])
  })
})
