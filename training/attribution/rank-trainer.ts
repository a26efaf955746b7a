import type { Chain } from '../../src/model/chain.js'
import type { Trees } from '../../src/model/trees.js'
import {
  buildCandidates,
  RANK_WIDTH,
  RoleReader,
  type Candidates,
} from '../../src/pipeline/attribute/index.js'
import { scoreCandidates } from '../../src/pipeline/attribute/rank.js'
import { selectOutermost } from '../../src/pipeline/attribute/select.js'
import { findCues } from '../../src/pipeline/cue/detect.js'
import { scoreWholePath } from './whole-path.js'
import type { CuedArticle, GoldArticle } from './gold.js'
import { partsOf, qualityOf } from './quality.js'
import { Score } from './score.js'
import { growTrees } from './trees.js'

const FOLDS = 5
const TREES = { trees: 150, depth: 5, rate: 0.1, minLeaf: 40, l2: 5 }
const THRESHOLDS = [0.2, 0.24, 0.28, 0.32, 0.36]

type TrainCues = (articles: readonly GoldArticle[]) => Chain
type TrainRoles = (articles: readonly CuedArticle[]) => Chain

/** Candidates of an article with what they are worth. */
export interface Judged {
  readonly article: GoldArticle
  readonly candidates: Candidates
  readonly quality: Float32Array
}

export function judge(article: CuedArticle, role: Chain): Judged {
  const { document } = article
  const candidates = buildCandidates(document, document.cues, new RoleReader(document, role))
  const gold = article.attributions.map((one) => partsOf(article, one))
  const quality = Float32Array.from(candidates.list, (one) => qualityOf(partsOf(article, one), gold))
  return { article, candidates, quality }
}

/** What is learnt without each fold in turn: entry `k % FOLDS` has not seen item `k`. */
function trainFolds<Item, Learnt>(
  items: readonly Item[],
  train: (some: readonly Item[]) => Learnt,
): Learnt[] {
  return Array.from({ length: FOLDS }, (_, fold) => train(items.filter((_one, k) => k % FOLDS !== fold)))
}

/** The articles with the cues that a tagger finds which was trained on the other folds. */
export function crossFitCues(articles: readonly GoldArticle[], train: TrainCues): CuedArticle[] {
  const chains = trainFolds(articles, train)
  return articles.map((article, k) => ({
    ...article,
    document: findCues(article.document, { chain: chains[k % FOLDS] }),
    cueChain: chains[k % FOLDS],
  }))
}

export function growRanker(judged: readonly Judged[]): Trees {
  const count = judged.reduce((sum, { quality }) => sum + quality.length, 0)
  const rows = new Float32Array(count * RANK_WIDTH)
  const target = new Float32Array(count)
  let at = 0
  for (const { candidates, quality } of judged) {
    rows.set(candidates.rows, at * RANK_WIDTH)
    target.set(quality, at)
    at += quality.length
  }
  return growTrees(rows, RANK_WIDTH, target, new Float32Array(count).fill(1), TREES)
}

/** Scores of the choice at several thresholds, a line each. */
export function scoreAt(judged: readonly Judged[], treesOf: (k: number) => Trees): string {
  return THRESHOLDS.map((threshold) => {
    const score = new Score()
    judged.forEach(({ article, candidates }, k) => {
      const logits = scoreCandidates(candidates, treesOf(k))
      const chosen = selectOutermost(candidates.list, logits, Math.log(threshold / (1 - threshold)))
      score.add(
        article,
        chosen.map(({ candidate, content }) => ({ ...candidates.list[candidate], content })),
      )
    })
    return `${threshold}: ${score.toString()}`
  }).join('\n')
}

/**
 * Cross-fits the role tagger over the articles and grows the ranker on what it says of articles that it has not seen.
 * The report gives scores by cross-validation, ranker included.
 */
export function trainRanker(
  articles: readonly CuedArticle[],
  trainRoles: TrainRoles,
): { trees: Trees; report: string } {
  const chains = trainFolds(articles, trainRoles)
  const judged = articles.map((article, k) => judge(article, chains[k % FOLDS]))
  const folds = trainFolds(judged, growRanker)
  const weightsOf = (k: number) => ({ role: chains[k % FOLDS], trees: folds[k % FOLDS] })
  const learned = scoreAt(judged, (k) => folds[k % FOLDS])
  const report = `${learned}\nwhole path: ${scoreWholePath(articles, weightsOf).toString()}`
  return { trees: growRanker(judged), report }
}
