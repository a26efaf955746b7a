import { NUMBER_WORDS } from '../lexicon/claim-words.js'
import type { Extent } from '../span/relate.js'
import { findWords, firstWordAfter, type Words } from '../span/words.js'
import { isStopWord, stemWord, straighten } from './stem.js'
import { MARK, markWord } from './word-marks.js'

/** What the report makes of a word, wherever it stands. */
export interface WordFacts {
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly lower: string
  /** What the word is compared by; empty where it says nothing about what a claim is about. */
  readonly stem: string
  readonly isNumber: boolean
  /** See `MARK`. */
  readonly marks: number
}

/** The words of the article, each read once for all that looks at them. */
export interface ArticleWords {
  readonly text: string
  readonly places: Words
  /** Facts of each word. */
  readonly facts: readonly WordFacts[]
  /** Facts of a word that may stand elsewhere: in a name that was put together, or as part of a longer word. */
  tell(word: string): WordFacts
}

const FIGURES = new Map(Object.entries(NUMBER_WORDS))

/** “forty”, “40”: figures by which a number is compared, or null. */
function readNumber(lower: string): string | null {
  const first = lower.charCodeAt(0)
  return first >= 48 && first <= 57 ? lower : (FIGURES.get(lower) ?? null)
}

function tellFacts(text: string): WordFacts {
  const lower = straighten(text)
  const marks = markWord(lower)
  if (isStopWord(lower) || marks & MARK.referring) return { text, lower, stem: '', isNumber: false, marks }
  const number = readNumber(lower)
  return { text, lower, stem: number ?? stemWord(lower), isNumber: number !== null, marks }
}

/** Finds the words of the article, and what is to know of each. Linear in its length. */
export function readArticleWords(text: string): ArticleWords {
  const places = findWords(text)
  const known = new Map<string, WordFacts>()
  const tell = (word: string): WordFacts => {
    let facts = known.get(word)
    if (!facts) known.set(word, (facts = tellFacts(word)))
    return facts
  }
  const facts: WordFacts[] = []
  for (let i = 0; i < places.count; i++) facts.push(tell(text.slice(places.starts[i], places.ends[i])))
  return { text, places, facts, tell }
}

/** A word of an extent, with its offset in the article. */
export interface PlacedWord {
  readonly facts: WordFacts
  readonly start: number
}

/** The words of an extent in their order; of one that it cuts (“do|n’t”) the part inside. */
export function wordsIn(article: ArticleWords, { start, end }: Extent): PlacedWord[] {
  const { places, facts } = article
  const found: PlacedWord[] = []
  for (let i = firstWordAfter(places, start); i < places.count && places.starts[i] < end; i++) {
    const [from, to] = [places.starts[i], places.ends[i]]
    if (from >= start && to <= end) found.push({ facts: facts[i], start: from })
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

/** All marks of the words that an extent touches. */
export function marksIn({ places, facts }: ArticleWords, { start, end }: Extent): number {
  let marks = 0
  for (let i = firstWordAfter(places, start); i < places.count && places.starts[i] < end; i++)
    marks |= facts[i].marks
  return marks
}
