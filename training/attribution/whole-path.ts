import { CUE_LEXICON } from '../../src/lexicon/cues.js'
import type { Chain } from '../../src/model/chain.js'
import type { Trees } from '../../src/model/trees.js'
import { attribute, THRESHOLDS } from '../../src/pipeline/attribute/index.js'
import { attributeByRule } from '../../src/pipeline/cue/by-rule.js'
import { proposeCues } from '../../src/pipeline/cue/detect.js'
import { prepareCueLexicon } from '../../src/pipeline/cue/prepare.js'
import type { CuedArticle } from './gold.js'
import { Score } from './score.js'

/** Scores the articles as `analyze` attributes, rules and all, by weights that have not seen the k-th article. */
export function scoreWholePath(
  articles: readonly CuedArticle[],
  weightsOf: (k: number) => { role: Chain; trees: Trees },
): Score {
  const lexicon = prepareCueLexicon(CUE_LEXICON)
  const score = new Score()
  articles.forEach((article, k) => {
    const { document, cueChain } = article
    const ruled = attributeByRule(document, lexicon)
    const { attributions } = attribute(
      document,
      { ...weightsOf(k), ...THRESHOLDS },
      ruled,
      (inner, stretches) => proposeCues(inner, stretches, { chain: cueChain }),
    )
    score.add(
      article,
      attributions.filter(({ within }) => within < 0),
    )
  })
  return score
}
