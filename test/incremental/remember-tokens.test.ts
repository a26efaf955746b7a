import { describe, expect, it } from 'vitest'
import { compareTexts, type Edges } from '../../src/incremental/alignment.js'
import { rememberTokens } from '../../src/incremental/remember-tokens.js'
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import {
  createAbbreviationTable,
  tokenize,
  type Stretch,
  type TokenBuffer,
} from '../../src/pipeline/segment/index.js'
import { createRandom, editAtRandom } from './random-edits.js'

const TABLE = createAbbreviationTable(ABBREVIATIONS)
const TEXT =
  'The harbour is shut.\n\nMr. Vos said:\n“No ship leaves.”\n\n\nIt was flight No.\n10,\r\nhe added.'

const wholeOf = (text: string): Stretch[] => [{ start: 0, end: text.length }]
const tellAll = ({ count, start, end, hash, tail, shape, gap }: TokenBuffer): number[][] =>
  [start, end, hash, tail, shape, gap].map((numbers) => [...numbers.subarray(0, count)])

/** Each text cut as the next version of the one before. */
function cutVersions(texts: readonly string[], stretchesOf = wholeOf): void {
  let last = ''
  let edges: Edges = compareTexts(last, last)
  const remember = rememberTokens(() => edges)
  for (const text of texts) {
    edges = compareTexts(last, text)
    const stretches = stretchesOf(text)
    expect([text, tellAll(remember(text, stretches, TABLE))]).toEqual([
      text,
      tellAll(tokenize(text, stretches, TABLE)),
    ])
    last = text
  }
}

describe('the tokens of a text that is edited', () => {
  it('are those of a text that is cut afresh, after each of 500 random edits', () => {
    const random = createRandom(5)
    const texts = [TEXT]
    for (let edit = 0; edit < 500; edit++) texts.push(editAtRandom(texts[edit], random))
    cutVersions(texts)
  })

  it('tell the blank lines before them where an edit above has made or filled one', () => {
    cutVersions(['One.\n\nTwo.\nThree.', 'One.\nx\nTwo.\nThree.', 'One.\n\nTwo.\nThree.', '\nTwo.\nThree.'])
  })

  it('heed where a stretch ends that the same lines stand in', () => {
    let cut = 6
    cutVersions(['One.\n\nNo.\n10', 'One.\n\nNo.\n10', 'Ones.\n\nNo.\n10'], (text) => {
      cut += 1
      return [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ]
    })
  })
})
