import { findWords } from '../span/words.js'

/** Words of a text with their counts, lower-cased. */
export interface Bag {
  readonly size: number
  readonly counts: ReadonlyMap<string, number>
}

/** Counts the words of texts. */
export function countBag(texts: readonly string[]): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const text of texts) {
    const words = findWords(text)
    size += words.count
    for (let i = 0; i < words.count; i++) {
      const word = text.slice(words.starts[i], words.ends[i]).toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return { size, counts }
}

/** Share of words that two bags have in common, 0–1 (Dice's coefficient). */
export function overlapOfBags(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}
