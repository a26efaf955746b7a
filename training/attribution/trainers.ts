import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { readChain, type Chain } from '../../src/model/chain.js'
import type { ModelTable } from '../../src/model/format.js'
import type { Trees } from '../../src/model/trees.js'
import {
  ROLE_FEATURE_SET,
  ROLE_LABELS,
  RANK_FEATURES,
  RANK_FEATURE_SET,
} from '../../src/pipeline/attribute/index.js'
import { CUE_FEATURE_SET, CUE_LABELS } from '../../src/pipeline/cue/scorer.js'
import { createSegmentModel, segment } from '../../src/pipeline/segment/index.js'
import { lookUpWords, readWordTable } from '../../src/pipeline/words/index.js'
import type { Trained, Trainer, TrainingContext } from '../trainer.js'
import { trainChain } from './chain-trainer.js'
import { trainGate } from './gate-trainer.js'
import { readGold, type CuedArticle, type GoldArticle } from './gold.js'
import { crossFitCues, trainRanker } from './rank-trainer.js'
import { allowedCues, allowedRoles, cueSequences, roleSequence } from './sequences.js'

const INPUTS = ['polnear-train.jsonl']
const COMMON = { rate: 0.07, dropout: 0.35, epochs: 6, bits: 19, least: 4.5, runs: 2 }
export const CUE_OPTIONS = {
  ...COMMON,
  labels: CUE_LABELS.length,
  allowed: allowedCues(),
  given: -1,
}
export const ROLE_OPTIONS = {
  ...COMMON,
  // more of both: with the cue given a reading of the content is right in 65.0 instead of 64.2 % (training/README.md)
  epochs: 10,
  dropout: 0.5,
  runs: 3,
  labels: ROLE_LABELS.length,
  allowed: allowedRoles(),
  given: 1,
}

/** The training articles as the tables of `model` read them. */
export function readArticles({ data, model }: TrainingContext, part: 'train' | 'dev'): GoldArticle[] {
  const segmentModel = createSegmentModel(model, ABBREVIATIONS)
  const table = readWordTable(model)
  return readGold(data, part, (text) => lookUpWords(segment(text, segmentModel), table))
}

export function trainCues(articles: readonly GoldArticle[]): Chain {
  return trainChain(
    articles.flatMap((article) => cueSequences(article, CUE_OPTIONS.bits)),
    CUE_OPTIONS,
  )
}

export function trainRoles(articles: readonly CuedArticle[]): Chain {
  const sequences = articles.flatMap((article) =>
    article.attributions.map((gold) => roleSequence(article, gold, ROLE_OPTIONS.bits)),
  )
  return trainChain(sequences, ROLE_OPTIONS)
}

function chainTables(
  name: string,
  chain: Chain,
  featureSet: number,
  labels: readonly string[],
): Record<string, ModelTable> {
  return {
    [`${name}.rows`]: { data: chain.weights as Int8Array, scale: chain.scale, featureSet, labels },
    [`${name}.transitions`]: { data: chain.transitions, scale: 1, featureSet, labels },
  }
}

function treeTables(name: string, { base, roots, feature, value, left }: Trees): Record<string, ModelTable> {
  const common = { scale: 1, featureSet: RANK_FEATURE_SET, labels: [] }
  return {
    [`${name}.base`]: { ...common, data: Float32Array.of(base) },
    [`${name}.roots`]: { ...common, data: Uint32Array.from(roots) },
    [`${name}.feature`]: { ...common, data: Int8Array.from(feature), labels: RANK_FEATURES },
    [`${name}.value`]: { ...common, data: value },
    [`${name}.left`]: { ...common, data: Uint32Array.from(left) },
  }
}

const crossFitted = new Map<string, CuedArticle[]>()

/** The training articles with cues by taggers that have not seen them; made once for the trainers of one run. */
function readCuedArticles(context: TrainingContext): CuedArticle[] {
  const known = crossFitted.get(context.data)
  if (known) return known
  const articles = crossFitCues(readArticles(context, 'train'), trainCues)
  crossFitted.set(context.data, articles)
  return articles
}

/** Tagger of cues, tables `cue.*`; stands on `pos`, `names` and `words`. */
export const CUE_TRAINER: Trainer = {
  name: 'cue',
  inputs: INPUTS,
  train: (context): Trained => ({
    tables: chainTables('cue', trainCues(readArticles(context, 'train')), CUE_FEATURE_SET, CUE_LABELS),
  }),
}

/** Gate before the tagger of cues, table `gate.weights`; stands on `cue`. */
export const GATE_TRAINER: Trainer = {
  name: 'gate',
  inputs: INPUTS,
  train: (context): Trained => {
    const chain = readChain(context.model, 'cue', CUE_FEATURE_SET, CUE_LABELS)
    return { tables: trainGate(readArticles(context, 'train'), { chain }) }
  },
}

/** Tagger of source and content around a cue, tables `role.*`. */
export const ROLE_TRAINER: Trainer = {
  name: 'role',
  inputs: INPUTS,
  train: (context): Trained => ({
    tables: chainTables('role', trainRoles(readCuedArticles(context)), ROLE_FEATURE_SET, ROLE_LABELS),
  }),
}

/** Ranker of candidates, tables `rank.*`; trained on what taggers say of articles that they have not seen. */
export const RANK_TRAINER: Trainer = {
  name: 'rank',
  inputs: INPUTS,
  train: (context): Trained => {
    const { trees, report } = trainRanker(readCuedArticles(context), trainRoles)
    process.stdout.write(`${report}\n`)
    return { tables: treeTables('rank', trees) }
  },
}
