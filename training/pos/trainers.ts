import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { getTable } from '../../src/model/decode.js'
import { NAME_LABELS, TAGS } from '../../src/pipeline/document.js'
import { createAbbreviationTable, createDictionary, packRows } from '../../src/pipeline/segment/index.js'
import { NAME_FEATURE_SET, TAG_FEATURE_SET, WORD_TAGS } from '../../src/pipeline/segment/index.js'
import { tagTokens, type TagWeights } from '../../src/pipeline/segment/tag-tokens.js'
import { readTokenArticles } from '../data.js'
import type { Trained, Trainer, TrainingContext } from '../trainer.js'
import { alignArticle, type AlignedDocument } from './align.js'
import { trainNames } from './train-names.js'
import { TAG_SETTINGS, trainTags } from './train-tags.js'

const INPUTS = ['polnear-train.jsonl', 'polnear-train-tokens.jsonl']
const WORDS = TAGS.slice(0, WORD_TAGS)

function readAligned(folder: string): AlignedDocument[] {
  const model = { abbreviations: createAbbreviationTable(ABBREVIATIONS), tagger: null, names: null }
  return readTokenArticles(folder, 'train').map((article) => alignArticle(article, model))
}

function trainPos({ data }: TrainingContext): Trained {
  const { rows, hashes, tags } = trainTags(readAligned(data))
  const common = { scale: 1, featureSet: TAG_FEATURE_SET }
  return {
    tables: {
      'pos.rows': { ...common, data: rows, labels: WORDS },
      'pos.words': { ...common, data: hashes, labels: [] },
      'pos.tags': { ...common, data: Int8Array.from(tags), labels: WORDS },
    },
  }
}

function readTagger({ model }: TrainingContext): TagWeights {
  const rows = getTable(model, 'pos.rows', 'int8', TAG_FEATURE_SET, WORDS).data
  const words = getTable(model, 'pos.words', 'uint32', TAG_FEATURE_SET).data
  const tags = getTable(model, 'pos.tags', 'int8', TAG_FEATURE_SET, WORDS).data
  return { table: packRows(rows, TAG_SETTINGS.bits, WORD_TAGS), dictionary: createDictionary(words, tags) }
}

function trainNameRows(context: TrainingContext): Trained {
  const documents = readAligned(context.data)
  const tagger = readTagger(context)
  for (const { document } of documents) tagTokens(document.text, document.tokens, document.sentences, tagger)
  const data = trainNames(documents)
  return { tables: { 'names.rows': { data, scale: 1, featureSet: NAME_FEATURE_SET, labels: NAME_LABELS } } }
}

/** Parts of speech, tables `pos.*`. */
export const POS_TRAINER: Trainer = { name: 'pos', inputs: INPUTS, train: trainPos }

/** Names, tables `names.*`; stands on the tags of `pos`. */
export const NAMES_TRAINER: Trainer = { name: 'names', inputs: INPUTS, train: trainNameRows }
