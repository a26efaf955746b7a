import { NAME_LABELS, type Tokens } from '../../src/pipeline/document.js'
import { walkNames } from '../../src/pipeline/segment/label-names.js'
import { NAME_FEATURES } from '../../src/pipeline/segment/name-features.js'
import { createPerceptron, predict, quantise, update } from '../perceptron.js'
import { createRandom, shuffle } from '../random.js'
import { maskWords, resetCase, type AlignedDocument } from './align.js'

/** Settings of the trainer, with what was found best on the dev articles. */
export interface NameSettings {
  readonly bits: number
  readonly epochs: number
  readonly least: number
  /** Share of sentences in which every capitalised word is replaced by one that was never seen. */
  readonly masked: number
}

export const NAME_SETTINGS: NameSettings = { bits: 15, epochs: 8, least: 2, masked: 0.4 }

/** A copy whose sentences are changed at random: some words unknown, some sentences set as headings. */
function disturb({ document, names }: AlignedDocument, masked: number, random: () => number): Tokens {
  const { tokens, sentences } = document
  const copy = {
    ...tokens,
    hash: tokens.hash.slice(),
    tail: tokens.tail.slice(),
    shape: tokens.shape.slice(),
    name: Uint8Array.from(names, (name) => Math.max(0, name)),
  }
  for (const sentence of sentences) {
    const draw = random()
    if (draw < masked) maskWords(copy, sentence, (at) => copy.name[at] > 0, random)
    const caseDraw = random()
    if (caseDraw < 0.06) resetCase(copy, sentence, caseDraw < 0.03 ? 1 : 2)
  }
  return copy
}

/** Trains the labeller on tokens whose tags are those of our own tagger; returns its rows. */
export function trainNames(
  documents: readonly AlignedDocument[],
  settings: NameSettings = NAME_SETTINGS,
): Int8Array {
  const random = createRandom(2)
  const model = createPerceptron(settings.bits, NAME_LABELS.length)
  const sums = new Float64Array(NAME_LABELS.length)
  const order = [...documents]
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const aligned of order) {
      const tokens = disturb(aligned, settings.masked, random)
      walkNames(tokens, aligned.document.sentences, settings.bits, (at, places) => {
        const guess = predict(model, places, NAME_FEATURES, sums)
        const gold = aligned.names[at]
        if (gold >= 0) update(model, places, gold, guess)
        model.step++
        return guess
      })
    }
  }
  return quantise(model, settings.least)
}
