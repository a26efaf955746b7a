import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate, softmax } from '../../../src/pipeline/calibrate/calibrate.js'
import type { ClassifiedDocument, Judgement } from '../../../src/pipeline/document.js'
import { SOURCE_TYPES } from '../../../src/schema/index.js'
import { tagged } from '../cue/tagged.js'
import { resolved } from '../classify/resolved.js'

const constants = {
  weights: { bias: 0.2, margin: 2, 'type=unclear': -3 },
  writer: { writer: 2, 'likely=2': -1 },
}
const document = resolved(tagged('Police/NNS said/VBD it/PRP was/VBD safe/JJ ./. Rain/NN fell/VBD ./.'), [
  { source: 'Police', cue: 'said', content: 'it was safe' },
])

function judged(scores: readonly number[], attribution = 0): ClassifiedDocument {
  const rest = {
    sentence: null,
    form: null,
    stance: null,
    evidence: [],
    anonymity: null,
    refusal: null,
    doubt: null,
  }
  const judgement: Judgement = { attribution, scores, ...rest }
  return { ...document, judgements: [judgement] }
}

const only = (type: string, score: number) => SOURCE_TYPES.map((other) => (other === type ? score : 0))

describe('calibrate', () => {
  it('gives probabilities that sum to 1 and are largest for the type with the best score', () => {
    const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(scores, (values) => {
        const { probabilities, types } = calibrate(judged(values), constants)
        const shares = SOURCE_TYPES.map((type) => probabilities[0][type])
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...shares)).toBe(probabilities[0][types[0]])
        expect(types[0]).toBe(SOURCE_TYPES[values.indexOf(Math.max(...values))])
      }),
    )
  })

  it('is surer where the margin is larger', () => {
    const sureness = (score: number) =>
      calibrate(judged(only('official', score)), constants).probabilities[0].official
    expect(sureness(4)).toBeGreaterThan(sureness(1))
  })

  it('is less sure of a type that the constants distrust', () => {
    const { probabilities } = calibrate(judged(only('unclear', 2)), constants)
    expect(probabilities[0].unclear).toBeLessThan(0.5)
  })

  it('is less sure that a sentence is the writer’s own where a word of it is likely a cue', () => {
    const sureness = (level: number) => {
      const { judgements, ...one } = judged(only('unattributed', 4), -1)
      const likely = one.likely.map((_, token) => (token === 1 ? level : 0))
      const judgement = { ...judgements[0], sentence: one.sentences[0] }
      return calibrate({ ...one, likely, judgements: [judgement] }, constants).probabilities[0].unattributed
    }
    expect(sureness(0)).toBeCloseTo(1 / (1 + Math.exp(-2)))
    expect(sureness(2)).toBeCloseTo(1 / (1 + Math.exp(-1)))
  })
})

describe('softmax', () => {
  it('stays finite for scores of any size', () => {
    expect(softmax([1000, 0, -1000])).toEqual([1, 0, 0])
  })
})
