import type { Rule } from '../define-rule.js'
import { maxAnonymousShare } from './max-anonymous-share.js'
import { minConfidence } from './min-confidence.js'
import { noAnonymousAndDeclined } from './no-anonymous-and-declined.js'
import { noAnonymousOpinion } from './no-anonymous-opinion.js'
import { noLoadedCue } from './no-loaded-cue.js'
import { noPluralForOneSource } from './no-plural-for-one-source.js'
import { noSingleSourceStory } from './no-single-source-story.js'
import { noSoleAnonymousSource } from './no-sole-anonymous-source.js'
import { noStackedHedges } from './no-stacked-hedges.js'
import { noUnattributedQuotation } from './no-unattributed-quotation.js'
import { noUncorroboratedAccusation } from './no-uncorroborated-accusation.js'
import { noVagueAttribution } from './no-vague-attribution.js'
import { requireAnonymityReason } from './require-anonymity-reason.js'
import { requireAnonymousDescription } from './require-anonymous-description.js'
import { requireAnonymousNearness } from './require-anonymous-nearness.js'
import { requireFirstReference } from './require-first-reference.js'
import { requireResponse } from './require-response.js'

/** Every rule of onrecord, by id. */
export const RULES: readonly Rule[] = [
  maxAnonymousShare,
  minConfidence,
  noAnonymousAndDeclined,
  noAnonymousOpinion,
  noLoadedCue,
  noPluralForOneSource,
  noSingleSourceStory,
  noSoleAnonymousSource,
  noStackedHedges,
  noUnattributedQuotation,
  noUncorroboratedAccusation,
  noVagueAttribution,
  requireAnonymityReason,
  requireAnonymousDescription,
  requireAnonymousNearness,
  requireFirstReference,
  requireResponse,
]
