import { TAGS, type TokenRange, type Tokens } from '../../src/pipeline/document.js'
import { extractTagFeatures, findCase, TAG_FEATURES } from '../../src/pipeline/segment/tag-features.js'
import { WORD_TAGS } from '../../src/pipeline/segment/tag-mark.js'
import { givenTag } from '../../src/pipeline/segment/tag-tokens.js'
import { createDictionary, type Dictionary } from '../../src/pipeline/segment/weight-table.js'
import { createPerceptron, predict, quantise, update, type Perceptron } from '../perceptron.js'
import { createRandom, shuffle } from '../random.js'
import { maskWords, resetCase, type AlignedDocument } from './align.js'

/** Settings of the trainer, with what was found best on the dev articles. */
export interface TagSettings {
  readonly bits: number
  readonly epochs: number
  /** A word enters the dictionary when it occurs so often and so large a share of it has one tag. */
  readonly minCount: number
  readonly minShare: number
  /** A feature is learned when it occurs so often. */
  readonly minFeature: number
  /** Smallest weight that is kept, of 127. */
  readonly least: number
  /** Share of sentences in which half of the proper nouns are replaced by words that were never seen. */
  readonly masked: number
}

export const TAG_SETTINGS: TagSettings = {
  bits: 14,
  epochs: 6,
  minCount: 12,
  minShare: 0.99,
  minFeature: 5,
  least: 3,
  masked: 0.3,
}

const PROPER = TAGS.indexOf('NNP')

/** The dictionary as sorted lists, which is how it is stored. */
export interface TagTables {
  readonly rows: Int8Array
  readonly hashes: Uint32Array
  readonly tags: Uint8Array
}

/** Frequent words that nearly always have one tag. */
export function collectDictionary(
  documents: readonly AlignedDocument[],
  settings: TagSettings,
): Map<number, number> {
  const counts = new Map<number, Int32Array>()
  for (const { document, tags } of documents) {
    for (let at = 0; at < document.tokens.count; at++) {
      if (tags[at] < 0) continue
      const hash = document.tokens.hash[at]
      let row = counts.get(hash)
      if (row === undefined) counts.set(hash, (row = new Int32Array(TAGS.length)))
      row[tags[at]]++
    }
  }
  const dictionary = new Map<number, number>()
  for (const [hash, row] of [...counts].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))) {
    const total = row.reduce((sum, count) => sum + count, 0)
    const largest = Math.max(...row)
    if (total >= settings.minCount && largest >= total * settings.minShare)
      dictionary.set(hash, row.indexOf(largest))
  }
  return dictionary
}

/** Bits of the numbers by which features are counted; the leading ones of them number the row. */
const COUNT_BITS = 24

/** What stays the same while one tagger is trained. */
interface Training {
  readonly model: Perceptron
  readonly dictionary: Dictionary
  /** Occurrences of each feature, at most 255. */
  readonly counts: Uint8Array
  readonly settings: TagSettings
}

/** Walks through a sentence; `visit` gets each token that the tagger must decide and says its tag. */
function walkSentence(
  { document }: AlignedDocument,
  number: number,
  dictionary: Dictionary,
  visit: (at: number, places: Int32Array) => number,
): void {
  const { text, tokens, sentences } = document
  const sentence = sentences[number]
  const places = new Int32Array(TAG_FEATURES)
  const setting = findCase(tokens, sentence)
  let before = -1
  let before2 = -1
  for (let at = sentence.first; at < sentence.end; at++) {
    let tag = givenTag(text, tokens, at, dictionary)
    if (tag < 0) {
      extractTagFeatures(tokens, sentence, at, setting, before, before2, COUNT_BITS, places)
      tag = visit(at, places)
    }
    before2 = before
    before = tag
  }
}

function countFeatures(documents: readonly AlignedDocument[], dictionary: Dictionary): Uint8Array {
  const counts = new Uint8Array(2 ** COUNT_BITS)
  for (const aligned of documents) {
    aligned.document.sentences.forEach((_, number) =>
      walkSentence(aligned, number, dictionary, (at, places) => {
        for (const place of places) if (counts[place] < 255) counts[place]++
        return Math.max(0, aligned.tags[at])
      }),
    )
  }
  return counts
}

function trainSentence(
  { model, dictionary, counts, settings }: Training,
  aligned: AlignedDocument,
  number: number,
): void {
  const rows = new Int32Array(TAG_FEATURES)
  const sums = new Float64Array(model.labels)
  walkSentence(aligned, number, dictionary, (at, places) => {
    for (let feature = 0; feature < TAG_FEATURES; feature++)
      rows[feature] = places[feature] >>> (COUNT_BITS - model.bits)
    const guess = predict(model, rows, TAG_FEATURES, sums)
    const gold = aligned.tags[at]
    model.step++
    if (gold < 0 || gold >= model.labels || gold === guess) return guess
    // A feature that is too rare to be trusted only fills the table.
    for (let feature = 0; feature < TAG_FEATURES; feature++)
      if (counts[places[feature]] < settings.minFeature) rows[feature] = -1
    update(model, rows, gold, guess)
    return guess
  })
}

/** What puts back the forms and shapes of a sentence. */
function keepSentence({ hash, tail, shape }: Tokens, { first, end }: TokenRange): () => void {
  const kept = [hash.slice(first, end), tail.slice(first, end), shape.slice(first, end)] as const
  return () => {
    hash.set(kept[0], first)
    tail.set(kept[1], first)
    shape.set(kept[2], first)
  }
}

/** Changes some sentences for one round: headings are rare in the corpus, and so are names of other countries. */
function disturb(
  { document, tags }: AlignedDocument,
  sentence: TokenRange,
  { masked }: TagSettings,
  random: () => number,
): void {
  const draw = random()
  if (draw < 0.08) resetCase(document.tokens, sentence, draw < 0.04 ? 1 : draw < 0.07 ? 2 : 3)
  if (random() < masked)
    maskWords(document.tokens, sentence, (at) => tags[at] === PROPER && random() < 0.5, random)
}

/** Trains the tagger; the same documents give the same bytes. */
export function trainTags(
  documents: readonly AlignedDocument[],
  settings: TagSettings = TAG_SETTINGS,
): TagTables {
  const random = createRandom(1)
  const words = collectDictionary(documents, settings)
  const dictionary = createDictionary([...words.keys()], [...words.values()])
  const model = createPerceptron(settings.bits, WORD_TAGS)
  const training = { model, dictionary, counts: countFeatures(documents, dictionary), settings }
  const order = documents.flatMap((aligned) =>
    aligned.document.sentences.map((_, number) => ({ aligned, number })),
  )
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const { aligned, number } of order) {
      const { tokens } = aligned.document
      const sentence = aligned.document.sentences[number]
      const restore = keepSentence(tokens, sentence)
      disturb(aligned, sentence, settings, random)
      trainSentence(training, aligned, number)
      restore()
    }
  }
  const rows = quantise(model, settings.least)
  return {
    rows,
    hashes: Uint32Array.from(words.keys()),
    tags: Uint8Array.from(words.values()),
  }
}
