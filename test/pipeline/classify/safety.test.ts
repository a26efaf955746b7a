import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { CLASSIFY_LEXICON } from '../../../src/lexicon/classify.js'
import { CUE_LEXICON } from '../../../src/lexicon/cues.js'
import { calibrate } from '../../../src/pipeline/calibrate/calibrate.js'
import { classify } from '../../../src/pipeline/classify/classify.js'
import { prepareClassifyLexicon } from '../../../src/pipeline/classify/lexicon.js'
import { prepareTypeModel } from '../../../src/pipeline/classify/weights.js'
import { attributeByRule } from '../../../src/pipeline/cue/by-rule.js'
import { prepareCueLexicon } from '../../../src/pipeline/cue/prepare.js'
import type { Attribution } from '../../../src/pipeline/document.js'
import { createAbbreviationTable, segment } from '../../../src/pipeline/segment/index.js'

const abbreviations = createAbbreviationTable(ABBREVIATIONS)
const cues = prepareCueLexicon(CUE_LEXICON)
const lexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
const model = prepareTypeModel({ features: ['bias'], values: [1, 0, 0, 0, 0, 0, 0, 0] })

// Words that the rules look for, marks, and anything else.
const word = fc.constantFrom(
  'He',
  'declined',
  'to',
  'comment',
  'it',
  'is',
  'unclear',
  'whether',
  'reportedly',
  'not',
  'was',
  'could',
  'be',
  'reached',
  'for',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  '"',
  'through',
  'calls',
  'were',
  'said',
  'no',
  'one',
  'amid',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

/** All stages from the rules on, with one more attribution over the whole text. */
function read(source: string) {
  const document = segment(source, { abbreviations, tagger: null, names: null })
  const { count } = document.tokens
  const whole = { first: 0, end: count }
  const extra: Attribution[] =
    count > 0
      ? [
          {
            cue: { ...whole, kind: 'attribution', score: 0 },
            source: [whole],
            content: [whole],
            score: 0,
            within: -1,
          },
        ]
      : []
  const attributions = [...attributeByRule(document, cues), ...extra]
  const attributionEntities = attributions.map(() => [])
  const resolved = {
    ...document,
    cues: attributions.map(({ cue }) => cue),
    likely: new Uint8Array(document.tokens.count),
    attributions,
    entities: [],
    attributionEntities,
  }
  return calibrate(classify(resolved, lexicon, model), { weights: {}, writer: { writer: 2 } })
}

describe('rules, judgements and probabilities', () => {
  it('read any text without an error, with spans inside the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { attributions, judgements, types, tokens } = read(source)
        for (const { cue, source: by, content } of attributions) {
          for (const { first, end } of [cue, ...by, ...content]) {
            expect(first).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(first)
            expect(end).toBeLessThanOrEqual(tokens.count)
          }
        }
        expect(types).toHaveLength(judgements.length)
      }),
    )
  })
})
