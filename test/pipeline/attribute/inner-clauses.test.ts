import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/pipeline/attribute/choice.js'
import { findInnerClauses } from '../../../src/pipeline/attribute/inner-clauses.js'
import type { CuedDocument } from '../../../src/pipeline/document.js'
import { hashWord } from '../../../src/span/hash.js'
import { rangeOf } from '../classify/resolved.js'
import { tagged, wordsOf } from '../cue/tagged.js'

/** Source, cue and content found at the head of the content `outer`, where `nested` were found before. */
function find(source: string, outer: string, ...nested: string[]): string[][] {
  const segmented = tagged(source)
  const { count, start, end, hash } = segmented.tokens
  const quote = new Uint8Array(count)
  const quotation = new Int32Array(count).fill(-1)
  for (let i = 0; i < count; i++) hash[i] = hashWord(segmented.text, start[i], end[i])
  const marks = [...segmented.text.matchAll(/[“”]/g)].map(({ index }) =>
    segmented.tokens.start.indexOf(index),
  )
  if (marks.length === 2) {
    quote.fill(1, marks[0], marks[1] + 1)
    quotation.fill(0, marks[0], marks[1] + 1)
  }
  const quotations = marks.length === 2 ? [{ first: marks[0], end: marks[1] + 1 }] : []
  const document = { ...segmented, quotations, atoms: { quote, quotation } } as unknown as CuedDocument
  const choose = (cue: string, content: readonly string[]): Choice => ({
    cue: { ...rangeOf(segmented, cue), kind: 'attribution', score: 1 },
    source: [],
    content: content.map((words) => rangeOf(segmented, words)),
    score: 1,
  })
  const before = nested.map((cue) => choose(cue, []))
  return findInnerClauses(document, [choose('According to', [outer])], before).map((one) => [
    wordsOf(segmented, one.source),
    wordsOf(segmented, [one.cue]),
    wordsOf(segmented, one.content),
  ])
}

const OPENING = 'According/VBG to/TO the/DT Herald/NNP ,/,'

describe('findInnerClauses', () => {
  it('finds who speaks in a content of which a part is quoted', () => {
    const text = `${OPENING} Mr/NNP Okoye/NNP has/VBZ said/VBN “/\`\` no/DT road/NN leads/VBZ there/RB ”/'' ./.`
    const outer = 'Mr Okoye has said “no road leads there”'
    expect(find(text, outer)).toEqual([['Mr Okoye', 'has said', '“no road leads there”']])
    expect(find(text, outer, 'has said')).toEqual([])
  })

  it('gives a quotation to whom it is followed by', () => {
    const text = `“/\`\` No/DT road/NN leads/VBZ there/RB ,/, ”/'' she/PRP said/VBD of/IN it/PRP ,/, According/VBG to/TO him/PRP ./.`
    expect(find(text, '“No road leads there,” she said of it')).toEqual([
      ['she', 'said', '“No road leads there,”'],
    ])
  })

  it('skips the hearer of “told”', () => {
    const text = `${OPENING} she/PRP told/VBD the/DT council/NN that/IN no/DT road/NN led/VBD there/RB ./.`
    expect(find(text, 'she told the council that no road led there')).toEqual([
      ['she', 'told', 'that no road led there'],
    ])
  })

  it.each([
    ['no/DT road/NN leads/VBZ there/RB now/RB', 'no road leads there now'],
    ['she/PRP said/VBD nothing/NN of/IN the/DT road/NN', 'she said nothing of the road'],
    [
      'she/PRP left/VBD and/CC said/VBD no/DT road/NN leads/VBZ there/RB',
      'she left and said no road leads there',
    ],
  ])('finds nobody in %s', (words, outer) => {
    expect(find(`${OPENING} ${words} ./.`, outer)).toEqual([])
  })
})
