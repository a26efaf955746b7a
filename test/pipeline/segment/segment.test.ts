import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import type { SegmentedDocument, TokenRange } from '../../../src/pipeline/document.js'
import { createAbbreviationTable, segment } from '../../../src/pipeline/segment/index.js'
import { hashWord } from '../../../src/span/hash.js'

const model = { abbreviations: createAbbreviationTable(ABBREVIATIONS), tagger: null, names: null }
const read = (text: string): SegmentedDocument => segment(text, model)
const words = (text: string): string[] => {
  const { tokens } = read(text)
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]))
}
const slice = ({ text, tokens }: SegmentedDocument, { first, end }: TokenRange): string =>
  text.slice(tokens.start[first], tokens.end[end - 1])
const sentences = (text: string): string[] => {
  const document = read(text)
  return document.sentences.map((range) => slice(document, range))
}
const paragraphs = (text: string): string[] => {
  const document = read(text)
  return document.paragraphs.map((range) => slice(document, range))
}
const quotations = (text: string): (readonly [string, number, number, boolean])[] => {
  const document = read(text)
  return document.quotations.map((q) => [slice(document, q), q.depth, q.continues, q.isBalanced] as const)
}

describe('tokens', () => {
  it.each([
    ["Okoye’s men don't know; they’ll cannot.", "Okoye|’s|men|do|n't|know|;|they|’ll|can|not|."],
    ['Mr. Vos (D-Ohio) paid $1,200.5, or 5% of it.', 'Mr.|Vos|(|D-Ohio|)|paid|$|1,200.5|,|or|5|%|of|it|.'],
    ['At 11:30 a.m. the U.S. team--all of it—left…', 'At|11:30|a.m.|the|U.S.|team|--|all|of|it|—|left|…'],
    ['O’Malley’s well-known AT&T deal of the ’80s', 'O’Malley|’s|well-known|AT&T|deal|of|the|’80s'],
    [
      'See https://example.org/a?b=c, or ask @ana_r #vote.',
      'See|https://example.org/a?b=c|,|or|ask|@ana_r|#vote|.',
    ],
    ['No. 10 said no. It was over.The end', 'No.|10|said|no|.|It|was|over|.|The|end'],
    ['Łódź, Škoda 東京 😀 𝒜b \ud800x', 'Łódź|,|Škoda|東京|😀|𝒜b|\ud800|x'],
    ['“the players’ union”', '“|the|players|’|union|”'],
  ])('cuts %j', (text, expected) => {
    expect(words(text).join('|')).toBe(expected)
  })

  it('gives forms that differ in case, apostrophe or hidden hyphen the same hash', () => {
    const { tokens } = read("Don’t don't gov\u00adernment GOVERNMENT")
    expect(tokens.hash[1]).toBe(hashWord("N'T"))
    expect(tokens.hash[1]).toBe(tokens.hash[3])
    expect(tokens.hash[4]).toBe(tokens.hash[5])
  })

  it('reads only the stretches that it is given', () => {
    const text = 'Read more. The vote failed. Share this.'
    const document = segment(text, model, { paragraphs: [{ start: 11, end: 27 }] })
    expect(document.sentences.map((range) => slice(document, range))).toEqual(['The vote failed.'])
  })
})

describe('sentences', () => {
  it.each([
    ['“Really?” she asked. “Yes.” He left.', ['“Really?” she asked.', '“Yes.”', 'He left.']],
    [
      'Sen. J. R. Vos of the U.S. Senate spoke at 3 p.m. Friday. He won.',
      ['Sen. J. R. Vos of the U.S. Senate spoke at 3 p.m. Friday.', 'He won.'],
    ],
    ['He moved to the U.S. The move failed.', ['He moved to the U.S.', 'The move failed.']],
    ['She said so on X. Trains will run again.', ['She said so on X.', 'Trains will run again.']],
    ['The case of Malcolm X. Haas is closed.', ['The case of Malcolm X. Haas is closed.']],
    ['They met Lt.-Gen. Haas and Coun. Roth there.', ['They met Lt.-Gen. Haas and Coun. Roth there.']],
    ['GENEVA, March 3 — The talks failed.', ['GENEVA, March 3 —', 'The talks failed.']],
    ['MANCHESTER, N.H. (AP) — It rained.', ['MANCHESTER, N.H. (AP) —', 'It rained.']],
    [
      'Talks fail\n\nNobody won. (It rained.) So be it.',
      ['Talks fail', 'Nobody won.', '(It rained.)', 'So be it.'],
    ],
    ['He said "it is over." "Not yet," she said.', ['He said "it is over."', '"Not yet," she said.']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('paragraphs', () => {
  it('takes one line as one paragraph when lines end sentences', () => {
    expect(paragraphs('Talks fail\nThe talks failed.\r\nNobody won.')).toEqual([
      'Talks fail',
      'The talks failed.',
      'Nobody won.',
    ])
  })

  it('joins the lines of a hard-wrapped text', () => {
    const text =
      'The minister of the\ninterior spoke on Monday.\nShe said that the\nbridge was safe.\n\nNobody won.'
    expect(paragraphs(text)).toHaveLength(2)
  })
})

describe('quotations', () => {
  it.each([
    [
      '“We go,” she said, “now.”',
      [
        ['“We go,”', 0, -1, true],
        ['“now.”', 0, -1, true],
      ],
    ],
    [
      '"He said \'no way\' to me," she said.',
      [
        ['"He said \'no way\' to me,"', 0, -1, true],
        ["'no way'", 1, -1, true],
      ],
    ],
    ["'It's the players' union,' he said.", [["'It's the players' union,'", 0, -1, true]]],
    [
      "«Oui», „so“, »nein«, ``yes''",
      [
        ['«Oui»', 0, -1, true],
        ['„so“', 0, -1, true],
        ['»nein«', 0, -1, true],
        ["``yes''", 0, -1, true],
      ],
    ],
    [
      '“One.\n\n“Two.”',
      [
        ['“One.', 0, -1, true],
        ['“Two.”', 0, 0, true],
      ],
    ],
    ['“One, he said.\n\nIt rained.', [['“One, he said.', 0, -1, false]]],
    ['We will appeal,” she said.', [['We will appeal,”', 0, -1, false]]],
    ["The players' union is 5'10\" tall.", []],
  ])('finds those of %j', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'aB1 .\'’"“”‘«»\n-$%@<>/\ud83d\ude00\u00ad'), maxLength: 200 }),
)

describe('any text', () => {
  it('is covered by tokens in order, without overlap, up to white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = read(text)
        let rest = ''
        let last = 0
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.start[at]).toBeGreaterThanOrEqual(last)
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at])
          rest += text.slice(last, tokens.start[at])
          last = tokens.end[at]
        }
        rest += text.slice(last)
        expect(last).toBeLessThanOrEqual(text.length)
        expect(rest.trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('has paragraphs and sentences that touch and quotations within one paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text)
        for (const ranges of [document.paragraphs, document.sentences]) {
          let last = 0
          for (const { first, end } of ranges) {
            expect(first).toBe(last)
            expect(end).toBeGreaterThan(first)
            last = end
          }
          expect(last).toBe(document.tokens.count)
        }
        for (const { first, end, continues } of document.quotations) {
          expect(end).toBeGreaterThan(first)
          expect(document.paragraphs.some((range) => range.first <= first && end <= range.end)).toBe(true)
          expect(continues).toBeLessThan(document.quotations.length)
        }
      }),
      { numRuns: 500 },
    )
  })
})
