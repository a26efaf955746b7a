import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { createAbbreviationTable, segment } from '../../../src/pipeline/segment/index.js'

const model = { abbreviations: createAbbreviationTable(ABBREVIATIONS), tagger: null, names: null }

/** The words of each quotation of `text`, with `extents` set as quotations by the document. */
function quotationsOf(text: string, extents: readonly [number, number][]): string[] {
  const { tokens, quotations } = segment(text, model, {
    quotations: extents.map(([start, end]) => ({ start, end })),
  })
  return quotations.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]))
}

describe('quotations without marks', () => {
  it('count as quotations', () => {
    const text = 'Ms Adeyemi wrote:\n\nWe will appeal.\n\nThe court opens in May.'
    expect(quotationsOf(text, [[19, 34]])).toEqual(['We will appeal.'])
  })

  it('are one for each paragraph', () => {
    const text = 'We will appeal.\n\nWe will win.\n\nThe court opens in May.'
    expect(quotationsOf(text, [[0, 29]])).toEqual(['We will appeal.', 'We will win.'])
  })

  it('give way to quotations with marks on the same words', () => {
    const text = '“We will appeal,” she said.\n\nShe left.'
    expect(quotationsOf(text, [[0, 27]])).toEqual(['“We will appeal,”'])
  })

  it('keep the joins of quotations that run over paragraphs', () => {
    const text = 'No delay.\n\n“We will appeal.\n\n“We will win,” she said.'
    const { quotations } = segment(text, model, { quotations: [{ start: 0, end: 9 }] })
    expect(quotations.map(({ continues }) => continues)).toEqual([-1, -1, 1])
  })

  it('beyond the text are no quotations', () => {
    expect(quotationsOf('She left.', [[9, 40]])).toEqual([])
  })
})
