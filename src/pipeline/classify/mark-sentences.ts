import type { Attribution, TokenRange } from '../document.js'
import { isWord, type Reading } from './reading.js'

/** Words of the content by sentence. */
function markContent(reading: Reading, content: readonly TokenRange[], covered: Map<number, number>): void {
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const sentence = reading.sentenceOf[i]
      if (sentence >= 0 && isWord(reading, i)) covered.set(sentence, (covered.get(sentence) ?? 0) + 1)
    }
  }
}

/**
 * Numbers of the sentences that an attribution marks: the one that holds its cue, and each of which its content
 * covers at least half the words.
 */
export function sentencesOf(reading: Reading, attribution: Attribution): Set<number> {
  const marked = new Set<number>()
  const anchor = reading.sentenceOf[attribution.cue.first]
  if (anchor >= 0) marked.add(anchor)
  const covered = new Map<number, number>()
  markContent(reading, attribution.content, covered)
  for (const [sentence, count] of covered) {
    const { first, end } = reading.document.sentences[sentence]
    let words = 0
    for (let i = first; i < end; i++) if (isWord(reading, i)) words++
    if (words > 0 && count * 2 >= words) marked.add(sentence)
  }
  return marked
}
