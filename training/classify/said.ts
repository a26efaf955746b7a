import { sentencesOf } from '../../src/pipeline/classify/mark-sentences.js'
import { readDocument } from '../../src/pipeline/classify/reading.js'
import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import type { CalibratedDocument } from '../../src/pipeline/document.js'
import type { SourceType } from '../../src/schema/index.js'
import type { GoldArticle } from './examples.js'

/** What is said of each gold sentence: its types with the largest confidence of each. */
export type Said = readonly ReadonlyMap<SourceType, number>[]

/** Types of the gold sentences by our statements; `unattributed` where there is no other. */
export function sayTypes(gold: GoldArticle, document: CalibratedDocument, lexicon: ClassifyLexicon): Said {
  const reading = readDocument(document, lexicon)
  const { start } = document.tokens
  const all = gold.sentences.map(() => new Map<SourceType, number>())
  document.judgements.forEach(({ attribution, sentence }, i) => {
    const type = document.types[i]
    const places = sentence
      ? [sentence.first]
      : [...sentencesOf(reading, document.attributions[attribution])].map((k) => document.sentences[k].first)
    for (const token of places) {
      const at = gold.sentences.findIndex(({ end }) => start[token] < end)
      const confidence = document.probabilities[i][type]
      if (at >= 0) all[at].set(type, Math.max(confidence, all[at].get(type) ?? 0))
    }
  })
  for (const types of all) if (types.size > 1) types.delete('unattributed')
  return all
}
