import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { loadModel } from '../../../src/model/load.js'
import { NAME_LABELS, TAGS } from '../../../src/pipeline/document.js'
import {
  createAbbreviationTable,
  createDictionary,
  createSegmentModel,
  packRows,
  segment,
  WORD_TAGS,
} from '../../../src/pipeline/segment/index.js'
import { bestLabel, lookUp } from '../../../src/pipeline/segment/weight-table.js'
import { hashWord } from '../../../src/span/hash.js'

const shipped = createSegmentModel(loadModel(), ABBREVIATIONS)
const tags = (text: string, model = shipped): string =>
  Array.from(segment(text, model).tokens.tag, (tag) => TAGS[tag]).join(' ')
const names = (text: string): string[] => {
  const { tokens } = segment(text, shipped)
  return Array.from(tokens.name, (name, at) => [name, text.slice(tokens.start[at], tokens.end[at])] as const)
    .filter(([name]) => name > 0)
    .map(([name, word]) => `${word}/${NAME_LABELS[name].slice(0, 3)}`)
}

describe('rows of weights', () => {
  it('give the label with the largest sum, the lowest of equals', () => {
    const table = packRows(Int8Array.of(1, -128, 5, 5, -3, 0, 127, 0, 0, 2), 1, 5)
    expect(bestLabel(table, Int32Array.of(0), 1)).toBe(2)
    expect(bestLabel(table, Int32Array.of(0, 1), 2)).toBe(1 + 1)
    expect(bestLabel(table, Int32Array.of(1, 1, 1), 3)).toBe(1)
  })

  it('never give a label beyond the last', () => {
    const table = packRows(Int8Array.of(-128, -128, -128, -128, -127), 0, 5)
    expect(bestLabel(table, Int32Array.of(0, 0), 2)).toBe(4)
  })
})

describe('a dictionary', () => {
  it('knows its words and no others', () => {
    const hashes = ['the', 'a', 'of', 'said'].map((word) => hashWord(word))
    const dictionary = createDictionary(hashes, [3, 4, 5, 6])
    expect(hashes.map((hash) => lookUp(dictionary, hash))).toEqual([3, 4, 5, 6])
    expect(lookUp(dictionary, hashWord('bridge'))).toBe(-1)
  })
})

describe('parts of speech', () => {
  it.each([
    ['Western diplomats believe he will go.', 'JJ NNS VBP'],
    ['Satellite images show smoke.', 'NNP NNS VBP'],
    ['He wants is clear.', 'PRP VBZ VBZ'],
    ['Minister B Shankar said so.', 'NNP NNP NNP'],
    ['I said so.', 'PRP VBD RB'],
  ])('are told by the words around them: %s', (text, expected) => {
    expect(tags(text).split(' ').slice(0, 3).join(' ')).toBe(expected)
  })

  it('come from the dictionary and the table of marks where no weights are needed', () => {
    const number = (tag: (typeof TAGS)[number]): number => TAGS.indexOf(tag)
    const model = {
      abbreviations: createAbbreviationTable([]),
      tagger: {
        table: packRows(new Int8Array(2 * WORD_TAGS), 1, WORD_TAGS),
        dictionary: createDictionary([hashWord('bridges')], [number('NNS')]),
      },
      names: null,
    }
    expect(tags("“bridges' (bridges) — $%...", model)).toBe('`` NNS POS -LRB- NNS -RRB- : $ NN :')
  })

  it('are read by the shipped weights, also where one word is verb and noun', () => {
    expect(tags('The ministry said it would report the claims.')).toBe('DT NN VBD PRP MD VB DT NNS .')
    expect(tags('She claims the report is false.')).toBe('PRP VBZ DT NN VBZ JJ .')
  })
})

describe('names', () => {
  it('are found by the shipped weights though they were never seen', () => {
    expect(names('Adaeze Okwuosa, a spokeswoman for the Lagos Water Board, said so in Ibadan.')).toEqual([
      'Adaeze/PER',
      'Okwuosa/PER',
      'Lagos/ORG',
      'Water/ORG',
      'Board/ORG',
      'Ibadan/LOC',
    ])
  })
})
