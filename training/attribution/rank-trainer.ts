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
import type { GoldArticle } from './gold.js'
import { partsOf, qualityOf } from './quality.js'
import { Score } from './score.js'
import { growTrees } from './trees.js'

const FOLDS = 5
const TREES = { trees: 200, depth: 5, rate: 0.08, minLeaf: 40, l2: 5 }
const THRESHOLDS = [0.2, 0.24, 0.28, 0.32, 0.36]

type Train = (articles: readonly GoldArticle[]) => Chain

/** Candidates of an article with what they are worth. */
export interface Judged {
  readonly article: GoldArticle
  readonly candidates: Candidates
  readonly quality: Float32Array
}

export function judge(article: GoldArticle, cue: Chain, role: Chain): Judged {
  const document = findCues(article.document, cue)
  const candidates = buildCandidates(document, document.cues, new RoleReader(document, role))
  const gold = article.attributions.map((one) => partsOf(article, one))
  const quality = Float32Array.from(candidates.list, (one) => qualityOf(partsOf(article, one), gold))
  return { article, candidates, quality }
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
        chosen.map((c) => candidates.list[c]),
      )
    })
    return `${threshold}: ${score.toString()}`
  }).join('\n')
}

/**
 * Cross-fits the taggers over the articles and grows the ranker on what they say of articles that they have not seen.
 * The report gives scores by cross-validation, ranker included.
 */
export function trainRanker(
  articles: readonly GoldArticle[],
  trainCues: Train,
  trainRoles: Train,
): { trees: Trees; report: string } {
  const judged: Judged[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = articles.filter((_, k) => k % FOLDS !== fold)
    const cue = trainCues(seen)
    const role = trainRoles(seen)
    articles.forEach((article, k) => {
      if (k % FOLDS === fold) judged[k] = judge(article, cue, role)
    })
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    growRanker(judged.filter((_one, k) => k % FOLDS !== fold)),
  )
  return { trees: growRanker(judged), report: scoreAt(judged, (k) => folds[k % FOLDS]) }
}
