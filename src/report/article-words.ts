import type { Extent } from '../span/relate.js'
import { findWords, firstWordAfter, type Words } from '../span/words.js'
import { makeAnew, type Recall } from './recall.js'
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

/** Finds the words of the article; those of a line that is the same elsewhere are recalled. Linear in its length. */
export function readArticleWords(text: string, recall: Recall = makeAnew): ArticleWords {
  const { places, marks } = recall === makeAnew ? readLine(text) : joinLines(text, recall)
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

type Line = Pick<ArticleWords, 'places' | 'marks'>

const readLine = (text: string): Line => ({ places: findWords(text), marks: findMarks(text) })

/** Words and marks of the lines, one after the other: none crosses a line break. */
function joinLines(text: string, recall: Recall): Line {
  const texts = text.split('\n')
  const lines = texts.map((line) =>
    recall(
      'line',
      () => line,
      () => readLine(line),
    ),
  )
  const count = lines.reduce((sum, { places }) => sum + places.count, 0)
  const places = { count, starts: new Int32Array(count), ends: new Int32Array(count) }
  const marks: { starts: number[]; marks: number[] } = { starts: [], marks: [] }
  let [first, offset] = [0, 0]
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number]
    moveInto(places.starts, line.places.starts, first, offset)
    moveInto(places.ends, line.places.ends, first, offset)
    for (let i = 0; i < line.marks.starts.length; i++) {
      marks.starts.push(line.marks.starts[i] + offset)
      marks.marks.push(line.marks.marks[i])
    }
    first += line.places.count
    offset += texts[number].length + 1
  }
  return { places, marks }
}

/** Puts offsets, `by` further on, into others from number `first` on. */
function moveInto(all: Int32Array, own: Int32Array, first: number, by: number): void {
  for (let i = 0; i < own.length; i++) all[first + i] = own[i] + by
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
