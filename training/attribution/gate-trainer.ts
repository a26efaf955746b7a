import type { ModelTable } from '../../src/model/format.js'
import { FeatureBuffer } from '../../src/model/feature-buffer.js'
import { findCues } from '../../src/pipeline/cue/detect.js'
import { addGateFeatures, GATE_FEATURE_SET } from '../../src/pipeline/cue/gate.js'
import type { CueTagger } from '../../src/pipeline/cue/scorer.js'
import { createRandom, shuffle } from '../random.js'
import { toBytes } from '../to-bytes.js'
import type { GoldArticle } from './gold.js'

const BITS = 15
const EPOCHS = 3
const RATE = 0.05

/** Tokens with the features of the gate, and whether the tagger takes them for part of a cue. */
interface Examples {
  /** Features of all tokens after each other, as many of each. */
  readonly rows: Int32Array
  readonly each: number
  readonly isLikely: Uint8Array
}

function readExamples(articles: readonly GoldArticle[], tagger: CueTagger): Examples {
  const buffer = new FeatureBuffer(BITS)
  const rows: number[] = []
  const isLikely: number[] = []
  for (const { document } of articles) {
    const { likely } = findCues(document, tagger)
    for (const range of document.sentences)
      for (let i = range.first; i < range.end; i++) {
        buffer.clear()
        addGateFeatures(buffer, document, document.atoms, range, i)
        for (let f = 0; f < buffer.count; f++) rows.push(buffer.rows[f])
        isLikely.push(likely[i] > 0 ? 1 : 0)
      }
  }
  return { rows: Int32Array.from(rows), each: buffer.count, isLikely: Uint8Array.from(isLikely) }
}

/** Logistic regression by AdaGrad on what the tagger says, in signed bytes. The same data give the same weights. */
export function trainGate(articles: readonly GoldArticle[], tagger: CueTagger): Record<string, ModelTable> {
  const { rows, each, isLikely } = readExamples(articles, tagger)
  const weights = new Float64Array(1 << BITS)
  const squares = new Float64Array(1 << BITS).fill(1e-3)
  const order = Array.from(isLikely, (_, k) => k)
  const random = createRandom(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      let logit = 0
      for (let f = k * each; f < (k + 1) * each; f++) logit += weights[rows[f]]
      const error = isLikely[k] - 1 / (1 + Math.exp(-logit))
      if (Math.abs(error) < 1e-4) continue
      for (let f = k * each; f < (k + 1) * each; f++) {
        squares[rows[f]] += error * error
        weights[rows[f]] += (RATE * error) / Math.sqrt(squares[rows[f]])
      }
    }
  }
  return { 'gate.weights': { ...toBytes(weights), featureSet: GATE_FEATURE_SET, labels: [] } }
}
