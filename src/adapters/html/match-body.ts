import { plainText } from './elements.js'
import type { Block } from './blocks.js'

/** Words in a row that two texts must share to be taken for one. */
const GRAM = 4
/** Share of its runs of words that a paragraph must have in common with the body. */
const COMMON = 0.6

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Runs of `GRAM` words; a shorter text is one run. */
function gramsOf(text: string): string[] {
  const words = wordsOf(text)
  if (words.length <= GRAM) return words.length > 0 ? [words.join(' ')] : []
  return words.slice(GRAM - 1).map((_, i) => words.slice(i, i + GRAM).join(' '))
}

/** Tells whether a paragraph of the page is one of `body`, however both are punctuated; linear in both. */
export function createMatcher(body: string): (block: Block) => boolean {
  const known = new Set(gramsOf(body))
  return ({ nodes }) => {
    const grams = gramsOf(plainText(nodes))
    const common = grams.filter((gram) => known.has(gram)).length
    return grams.length > 0 && common >= grams.length * COMMON
  }
}
