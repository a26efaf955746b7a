import type { Doubt, Refusal } from '../../schema/index.js'
import { HashSet } from '../../span/hash.js'
import type { CueLexicon } from './by-rule.js'
import type { HedgeKind } from './hedge.js'
import { indexPhrases, type PhraseEntry, type PhraseIndex, type WordClasses } from './phrase.js'

type OpenEntry = PhraseEntry<Extract<Doubt['kind'], 'open-question' | 'not-verified'>>

/** The word lists behind the rules, as `lexicon/cues.ts` has them. */
export interface CueLexiconData {
  readonly refusals: readonly PhraseEntry<Refusal['kind']>[]
  readonly refusalClasses: WordClasses
  readonly unreachable: readonly string[]
  readonly notPress: readonly string[]
  readonly openQuestions: readonly OpenEntry[]
  readonly openPredicates: readonly OpenEntry[]
  readonly openQuestionClasses: WordClasses
  readonly hedges: readonly PhraseEntry<HedgeKind>[]
  readonly hedgeClasses: WordClasses
  /** Words parted by ", ". */
  readonly outlets: readonly { readonly words: string }[]
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/** The sets of next words of all phrases, each once: patterns share them. */
function secondsOf(indexes: readonly PhraseIndex<string>[]): Set<ReadonlySet<number>> {
  const sets = new Set<ReadonlySet<number>>()
  for (const index of indexes)
    for (const phrases of index.values()) for (const { second } of phrases) if (second) sets.add(second)
  return sets
}

/**
 * Compiles the lexicon of refusals, open questions and hedges, once for all texts.
 * @throws RangeError when a pattern is malformed
 */
export function prepareCueLexicon(data: CueLexiconData): CueLexicon {
  const { ask, press } = data.refusalClasses
  const refusals = indexPhrases(data.refusals, data.refusalClasses)
  const openQuestions = {
    phrases: indexPhrases(data.openQuestions, data.openQuestionClasses),
    predicates: indexPhrases(data.openPredicates, data.openQuestionClasses),
  }
  const hedges = {
    phrases: indexPhrases(data.hedges, data.hedgeClasses),
    vague: new Set(data.hedgeClasses.vague),
    outlets: new Set(data.outlets.flatMap(({ words }) => words.toLowerCase().split(', ').map(lastWord))),
  }
  const indexes = [refusals, openQuestions.phrases, openQuestions.predicates, hedges.phrases]
  return {
    refusals: {
      phrases: refusals,
      unreachable: new Set(data.unreachable),
      notPress: new Set(data.notPress),
      press: new Set([...ask, ...press, 'comment']),
    },
    openQuestions,
    hedges,
    starts: new HashSet(indexes.flatMap((index) => [...index.keys()])),
    seconds: new HashSet([...secondsOf(indexes)].flatMap((hashes) => [...hashes])),
  }
}
