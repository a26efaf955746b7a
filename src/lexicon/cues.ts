import { HEDGE_CLASSES, HEDGES } from './hedges.js'
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

/** The data of the rules for refusals, open questions and hedges. */
export const CUE_LEXICON = {
  refusals: REFUSALS,
  refusalClasses: REFUSAL_CLASSES,
  unreachable: UNREACHABLE,
  openQuestions: OPEN_QUESTIONS,
  openPredicates: OPEN_PREDICATES,
  openQuestionClasses: OPEN_QUESTION_CLASSES,
  hedges: HEDGES,
  hedgeClasses: HEDGE_CLASSES,
} as const
