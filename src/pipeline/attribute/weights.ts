import { readChain, type Chain } from '../../model/chain.js'
import type { Model } from '../../model/format.js'
import { readTrees, type Trees } from '../../model/trees.js'
import { ROLE_FEATURE_SET, ROLE_LABELS } from './features.js'
import { RANK_FEATURES, RANK_FEATURE_SET } from './rank-features.js'

/** What this stage has learned. */
export interface AttributeWeights {
  /** Tagger of source and content around a cue, tables `role.*`. */
  readonly role: Chain
  /** Ranker of candidates, tables `rank.*`. */
  readonly trees: Trees
  /** Least log-odds of an attribution, and of one inside the content of another. */
  readonly threshold: number
  readonly nestedThreshold: number
}

/** Found on the cross-validated training articles: training/README.md. */
export const THRESHOLDS = { threshold: Math.log(0.27 / 0.73), nestedThreshold: Math.log(0.4 / 0.6) }

/** The weights of this stage. @throws ModelError when a table is absent or of another feature set */
export function readAttributeWeights(model: Model): AttributeWeights {
  return {
    role: readChain(model, 'role', ROLE_FEATURE_SET, ROLE_LABELS),
    trees: readTrees(model, 'rank', RANK_FEATURE_SET, RANK_FEATURES),
    ...THRESHOLDS,
  }
}
