import type { Extent } from '../span/relate.js'
import { findWords, firstWordAfter, type Words } from '../span/words.js'
import { findMarks, type Marks } from './word-marks.js'
import { tellFacts, type WordFacts } from './word-facts.js'

/** The words of the article, each read once for all that looks at them. */
export interface ArticleWords {
  readonly text: string
  readonly places: Words
  /** Words that patterns of accusations look for. */
  readonly marks: Marks
  /** Facts of a word: of all that are the same, the same. */
  tell(word: string): WordFacts
  /** Facts of the words that were asked for, by their numbers. */
  readonly facts: (WordFacts | undefined)[]
}

/** Where words stand. */
export type FoundWords = Pick<ArticleWords, 'places' | 'marks'>

/** Finds the words of a text. Linear in its length. */
export const findArticleWords = (text: string): FoundWords => ({
  places: findWords(text),
  marks: findMarks(text),
})

/** Makes ready to read the words of the article, each when it is first asked for. */
export function readArticleWords(
  text: string,
  { places, marks }: FoundWords = findArticleWords(text),
): ArticleWords {
  const known = new Map<string, WordFacts>()
  const tell = (word: string): WordFacts => {
    let facts = known.get(word)
    if (!facts) known.set(word, (facts = tellFacts(word)))
    return facts
  }
  const facts: (WordFacts | undefined)[] = []
  facts.length = places.count
  return { text, places, marks, tell, facts }
}

/** A word of an extent, with its offset in the article. */
export interface PlacedWord {
  readonly facts: WordFacts
  readonly start: number
}

/** The words of an extent in their order; of one that it cuts (“do|n’t”) the part inside. */
export function wordsIn(article: ArticleWords, { start, end }: Extent): PlacedWord[] {
  const { text, places, facts, tell } = article
  const found: PlacedWord[] = []
  for (let i = firstWordAfter(places, start); i < places.count && places.starts[i] < end; i++) {
    const [from, to] = [places.starts[i], places.ends[i]]
    if (from >= start && to <= end)
      found.push({ facts: (facts[i] ??= tell(text.slice(from, to))), start: from })
    else found.push(...cutWord(article, Math.max(from, start), Math.min(to, end)))
  }
  return found
}

/** What a cut leaves of a word: none where it is only a mark, as of “north|-|east”. */
function cutWord({ text, tell }: ArticleWords, from: number, to: number): PlacedWord[] {
  const piece = text.slice(from, to)
  const { count, starts, ends } = findWords(piece)
  return count === 0 ? [] : [{ facts: tell(piece.slice(starts[0], ends[0])), start: from + starts[0] }]
}
