import type { CalibratedDocument } from '../../src/pipeline/document.js'
import type { SourceType } from '../../src/schema/index.js'
import type { GoldArticle } from './examples.js'

/** What is said of each gold sentence: its types with the largest confidence of each. */
export type Said = readonly ReadonlyMap<SourceType, number>[]

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Where the words of each gold sentence start. */
function wordStarts({ text, sentences }: GoldArticle): number[][] {
  return sentences.map(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index),
  )
}

/**
 * Types of the gold sentences by our statements; `unattributed` where there is no other. A statement marks the
 * sentence of its cue and each of which its content covers half the words, as the scorer of the issue counts it.
 */
export function sayTypes(gold: GoldArticle, document: CalibratedDocument): Said {
  const { start, end } = document.tokens
  const words = wordStarts(gold)
  const all = gold.sentences.map(() => new Map<SourceType, number>())
  document.judgements.forEach(({ attribution }, i) => {
    const type = document.types[i]
    if (attribution < 0 || type === 'unattributed') return
    const { cue, content } = document.attributions[attribution]
    const spans = content.map((range) => [start[range.first], end[range.end - 1]])
    const word = document.text.slice(start[cue.first], end[cue.end - 1]).search(/[\p{L}\p{N}]/u)
    const anchor = word < 0 ? -1 : start[cue.first] + word
    const confidence = document.probabilities[i][type]
    gold.sentences.forEach((sentence, at) => {
      const covered = words[at].filter((word) => spans.some(([from, to]) => from <= word && word < to)).length
      const isMarked =
        (sentence.start <= anchor && anchor < sentence.end) ||
        (covered > 0 && covered * 2 >= words[at].length)
      if (isMarked) all[at].set(type, Math.max(confidence, all[at].get(type) ?? 0))
    })
  })
  for (const types of all) if (types.size === 0) types.set('unattributed', 1)
  return all
}
