import { HEDGE_CLASSES, HEDGES } from './hedges.js'
import { OUTLETS } from './outlets.js'
import { OPEN_PREDICATES, OPEN_QUESTION_CLASSES, OPEN_QUESTIONS } from './open-questions.js'
import { REFUSAL_CLASSES, REFUSALS } from './refusals.js'

/** Nouns that cannot be reached in vain by a reporter: “An agreement could not be reached.” */
export const UNREACHABLE = [
  'agreement',
  'deal',
  'compromise',
  'consensus',
  'decision',
  'verdict',
  'settlement',
  'accord',
  'conclusion',
  'target',
  'targets',
  'goal',
  'goals',
  'village',
  'villages',
  'area',
  'areas',
  'town',
  'summit',
  'site',
  'island',
  'quorum',
  'truce',
  'majority',
  'limit',
  'threshold',
  'level',
  'understanding',
  'ceasefire',
  'pact',
  'boat',
  'wreck',
  'valley',
] as const

/** Words of calls that no reporter made: “did not answer two radio calls”. */
export const NOT_PRESS = [
  'radio',
  'distress',
  'mayday',
  'emergency',
  'prayer',
  'prayers',
  'alarm',
  'treatment',
] as const

/** The data of the rules for refusals, open questions and hedges. */
export const CUE_LEXICON = {
  refusals: REFUSALS,
  refusalClasses: REFUSAL_CLASSES,
  unreachable: UNREACHABLE,
  notPress: NOT_PRESS,
  openQuestions: OPEN_QUESTIONS,
  openPredicates: OPEN_PREDICATES,
  openQuestionClasses: OPEN_QUESTION_CLASSES,
  hedges: HEDGES,
  hedgeClasses: HEDGE_CLASSES,
  outlets: OUTLETS,
} as const
