import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../../src/pipeline/attribute/choice.js'
import { addRelayed } from '../../../../src/pipeline/attribute/credits/relayed.js'
import type { CuedDocument, TokenRange } from '../../../../src/pipeline/document.js'
import { hashWord } from '../../../../src/span/hash.js'
import { tagged, wordsOf } from '../../cue/tagged.js'
import { rangeOf } from '../../classify/resolved.js'

interface Parts {
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
}

/** Source, cue and content of each choice, as words, after those of second sources have been added to one. */
function relay(source: string, said: Parts): (string | null)[][] {
  const segmented = tagged(source)
  const { count, start, end: ends, hash } = segmented.tokens
  for (let i = 0; i < count; i++) hash[i] = hashWord(segmented.text, start[i], ends[i])
  const quote = new Uint8Array(count)
  for (const { first, end } of segmented.quotations) {
    quote.fill(1, first, end)
    quote[first] = 2
    quote[end - 1] = 3
  }
  const document = {
    ...segmented,
    atoms: { quote, sentence: new Int32Array(count) },
  } as unknown as CuedDocument
  const choice: Choice = {
    cue: { ...rangeOf(segmented, said.cue), kind: 'attribution', score: 0.9 },
    source: [rangeOf(segmented, said.source)],
    content: said.content.map((words) => rangeOf(segmented, words)),
    score: 1,
  }
  const words = (ranges: readonly TokenRange[]): string => wordsOf(segmented, ranges)
  return addRelayed(document, [choice]).map((one) => [
    words(one.source),
    words([one.cue]),
    words(one.content),
  ])
}

describe('what one quotes of another', () => {
  it('is credited to a source that a participle describes', () => {
    const text =
      'The/DT agency/NN quoted/VBD an/DT informed/VBN source/NN as/IN saying/VBG that/IN rates/NNS rose/VBD ./.'
    const content = ['an informed source as saying that rates rose']
    expect(relay(text, { source: 'The agency', cue: 'quoted', content })[1]).toEqual([
      'an informed source',
      'as saying',
      'that rates rose',
    ])
  })

  it('is a statement of both', () => {
    const text = 'The/DT agency/NN quoted/VBD a/DT trader/NN as/IN saying/VBG that/IN rates/NNS rose/VBD ./.'
    const content = ['a trader as saying that rates rose']
    expect(relay(text, { source: 'The agency', cue: 'quoted', content })).toEqual([
      ['The agency', 'quoted', 'a trader as saying that rates rose'],
      ['a trader', 'as saying', 'that rates rose'],
    ])
  })

  it('takes the second source out of the cue', () => {
    const text = 'The/DT agency/NN quoted/VBD traders/NNS as/IN saying/VBG rates/NNS rose/VBD ./.'
    const parts = { source: 'The agency', cue: 'quoted traders as saying', content: ['rates rose'] }
    expect(relay(text, parts)).toEqual([
      ['The agency', 'quoted', 'traders as saying rates rose'],
      ['traders', 'as saying', 'rates rose'],
    ])
  })

  it('finds the outlet after “by”', () => {
    const text = 'He/PRP was/VBD quoted/VBN by/IN the/DT agency/NN as/IN saying/VBG rates/NNS rose/VBD ./.'
    const parts = { source: 'He', cue: 'was quoted by', content: ['rates rose'] }
    expect(relay(text, parts)).toEqual([
      ['He', 'was quoted', 'rates rose'],
      ['the agency', 'by', 'rates rose'],
    ])
  })

  it('leaves alone who is quoted by nobody in particular, and other uses of “cited”', () => {
    const quoted = 'He/PRP was/VBD quoted/VBN as/IN saying/VBG rates/NNS rose/VBD ./.'
    expect(relay(quoted, { source: 'He', cue: 'was quoted', content: ['rates rose'] })).toHaveLength(1)
    const cited = 'She/PRP cited/VBD the/DT report/NN as/IN proof/NN ./.'
    expect(relay(cited, { source: 'She', cue: 'cited', content: ['the report as proof'] })).toHaveLength(1)
  })
})
