import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate, softmax } from '../../../src/pipeline/calibrate/calibrate.js'
import type { ClassifiedDocument, Judgement } from '../../../src/pipeline/document.js'
import { SOURCE_TYPES } from '../../../src/schema/index.js'
import { tagged } from '../cue/tagged.js'
import { resolved } from '../classify/resolved.js'

const constants = { weights: { bias: 0.2, margin: 2, 'type=unclear': -3 }, writer: 0.9 }
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

  it('gives a sentence that nothing marks the share of such sentences that are rightly so', () => {
    expect(calibrate(judged(only('unattributed', 4), -1), constants).probabilities[0].unattributed).toBe(0.9)
  })
})

describe('softmax', () => {
  it('stays finite for scores of any size', () => {
    expect(softmax([1000, 0, -1000])).toEqual([1, 0, 0])
  })
})
