import type { Attribution } from '../document.js'
import { isWord, type Reading } from './reading.js'

function countWords(reading: Reading, first: number, end: number): number {
  let words = 0
  for (let i = first; i < end; i++) if (isWord(reading, i)) words++
  return words
}

/**
 * Numbers of the sentences that an attribution marks: the one that holds its cue, and each of which its content
 * covers at least half the words.
 */
export function sentencesOf(reading: Reading, { cue, content }: Attribution): number[] {
  const { sentenceOf } = reading
  const { sentences } = reading.document
  const marked: number[] = []
  const anchor = sentenceOf[cue.first]
  if (anchor >= 0) marked.push(anchor)
  for (const range of content) {
    for (let at = range.first; at < range.end;) {
      const number = sentenceOf[at]
      const sentence = sentences[number]
      at = number < 0 ? at + 1 : sentence.end
      if (number < 0 || marked.includes(number)) continue
      let covered = 0
      for (const { first, end } of content)
        covered += countWords(reading, Math.max(first, sentence.first), Math.min(end, sentence.end))
      const words = countWords(reading, sentence.first, sentence.end)
      if (covered > 0 && covered * 2 >= words) marked.push(number)
    }
  }
  return marked
}
