import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { FeatureBuffer } from '../../../src/model/feature-buffer.js'
import { loadModel } from '../../../src/model/load.js'
import { proposeCues } from '../../../src/pipeline/cue/detect.js'
import { readCueTagger } from '../../../src/pipeline/cue/scorer.js'
import { addGateFeatures, readGate, sumGate } from '../../../src/pipeline/cue/gate.js'
import type { WordedDocument } from '../../../src/pipeline/document.js'
import { createSegmentModel, segment } from '../../../src/pipeline/segment/index.js'
import { lookUpWords, readWordTable } from '../../../src/pipeline/words/index.js'

const model = loadModel()
const segmentModel = createSegmentModel(model, ABBREVIATIONS)
const table = readWordTable(model)
const read = (text: string): WordedDocument => lookUpWords(segment(text, segmentModel), table)
const article = read(
  readFileSync(new URL('../../../examples/articles/ceasefire.txt', import.meta.url), 'utf8'),
)

/** Log-odds of every token. */
function glance(document: WordedDocument): number[] {
  const gate = readGate(model)
  const buffer = new FeatureBuffer(gate.bits)
  return document.sentences.flatMap((range) =>
    Array.from({ length: range.end - range.first }, (_, k) => {
      buffer.clear()
      addGateFeatures(buffer, document, document.atoms, range, range.first + k)
      return sumGate(gate, buffer) * gate.scale
    }),
  )
}

describe('the gate before the cue tagger', () => {
  it('thinks a reporting verb likelier than the name, the article and the noun around it', () => {
    const [the, mayor, said, , bridge] = glance(read('The mayor said the bridge was safe.'))
    for (const other of [the, mayor, bridge]) expect(said).toBeGreaterThan(other + 3)
  })
  it('lets a colon after a name pass', () => {
    const logits = glance(read('Mayor: “The bridge is safe.”'))
    expect(logits[1]).toBeGreaterThan(-3)
  })
  it('keeps most tokens of an article from the tagger', () => {
    const logits = glance(article)
    expect(logits.filter((logit) => logit < -3.5).length).toBeGreaterThan(logits.length * 0.6)
  })
  it('lets the tagger find the cues that it finds without it', () => {
    const tagger = readCueTagger(model)
    const sure = (gated: boolean): string[] =>
      proposeCues(article, article.sentences, gated ? tagger : { chain: tagger.chain })
        .filter(({ score }) => score > 0.5)
        .map(({ first, end }) => `${first}–${end}`)
    expect(sure(true)).toEqual(sure(false))
    expect(sure(true).length).toBeGreaterThan(10)
  })
})
