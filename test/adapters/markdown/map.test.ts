import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/adapters/markdown.js'
import { file } from './generate.js'

const RUNS = 200

describe('the map of a Markdown file', () => {
  it('leads each character to the characters that render it, and shows nothing else', () => {
    fc.assert(
      fc.property(file, ({ markdown, shown }) => {
        const { text, toSource } = readMarkdown(markdown)
        let at = 0
        for (const { rendered, start, end } of shown) {
          while (text[at] === ' ' || text[at] === '\n') at++
          const span = { start: at, end: at + rendered.length }
          expect(text.slice(span.start, span.end)).toBe(rendered)
          expect(toSource(span)).toEqual([{ start, end, text: markdown.slice(start, end) }])
          at = span.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: RUNS },
    )
  })

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(file, fc.nat(), ({ markdown, shown }, number) => {
        const { start, end, rendered } = shown[number % shown.length]
        const { fromSource } = readMarkdown(markdown)
        expect(fromSource({ start, end }).map(({ text }) => text)).toEqual([rendered])
      }),
      { numRuns: RUNS },
    )
  })

  it('takes any string without an error', () => {
    const scraps =
      '* _ ` ~~ [ ] ( ) ! < > <b> </b> <!-- # - + 1. | : & &amp; \\ a \0 \ud800 --- ``` [^1] [^1]: www.a.b'
    const scrap = fc.constantFrom(' ', '\t', '\r', '\n', '\n\n', ...scraps.split(' '))
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (parts) => {
        const markdown = parts.join('')
        const { text, toSource } = readMarkdown(markdown)
        for (const span of toSource({ start: 0, end: text.length }))
          expect(markdown.slice(span.start, span.end)).toBe(span.text)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['block quotations', '> '],
    ['lists', '- '],
    ['block quotations without spaces', '>'],
  ])('reads %s nested past all use as plain text', (_, mark) => {
    expect(readMarkdown(`${mark.repeat(20_000)}We will appeal.`).text).toContain('We will appeal.')
  })
})
