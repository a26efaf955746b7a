import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/adapters/html.js'
import { page } from './generate.js'

const RUNS = 250

describe('the map of a page', () => {
  it('leads each character to the characters that render it', () => {
    fc.assert(
      fc.property(page, ({ html, shown }) => {
        const { text, toSource } = readHtml(html)
        let at = 0
        for (const { rendered, start, end } of shown) {
          at = text.indexOf(rendered, at)
          expect(at).toBeGreaterThanOrEqual(0)
          const found = toSource({ start: at, end: at + rendered.length })
          expect(found).toEqual([{ start, end, text: html.slice(start, end) }])
          at += rendered.length
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('shows what was written, and nothing else', () => {
    fc.assert(
      fc.property(page, ({ html, shown }) => {
        const expected = shown.map(({ rendered }) => rendered).join('')
        const { text } = readHtml(html)
        expect(text.replaceAll(/[ \n]+|Next\./g, '')).toBe(expected.replaceAll(/[ \n]+/g, ''))
      }),
      { numRuns: RUNS },
    )
  })

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), ({ html }, a, b) => {
        const { text, toSource, fromSource } = readHtml(html)
        const start = a % (text.length + 1)
        const end = Math.min(text.length, start + (b % 40))
        const words = text.slice(start, end).trim()
        fc.pre(words.length > 0)
        const inner = text.indexOf(words, start)
        const span = { start: inner, end: inner + words.length }
        for (const found of toSource(span)) {
          const back = fromSource(found)
          expect(back.length).toBeGreaterThan(0)
          // A reference of two units, as of an astral character, is one whole: half of it leads to all of it.
          for (const { start: from, end: to } of back) {
            expect(from).toBeGreaterThanOrEqual(span.start - 1)
            expect(to).toBeLessThanOrEqual(span.end + 1)
          }
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('takes any string without an error', () => {
    const scraps = [
      '< > & &# &#x ; <!-- --> " \' = / a p \0 \ud800 \udc00 &shy',
      '<table> <td> </p> <b> <select> <svg> <template> <a\thref= <article> <h1> <math><mi>',
      '<script> </script> <plaintext> <frameset> <title>',
    ]
    const scrap = fc.constantFrom(' ', '\r', '\n', ...scraps.join(' ').split(' '))
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => {
        const html = parts.join('')
        const { text, toSource } = readHtml(html)
        for (const span of toSource({ start: 0, end: text.length }))
          expect(html.slice(span.start, span.end)).toBe(span.text)
      }),
      { numRuns: 1000 },
    )
  })
})
