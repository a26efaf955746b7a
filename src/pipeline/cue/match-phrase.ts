import type { Phrase, PhraseIndex, Step } from './phrase.js'
import { TAGS, type SegmentedDocument } from '../document.js'
import { lowerWords } from '../../span/lower-words.js'

/** What the rules read: the document, its words in lower case and the tags' names. */
export interface Reading {
  readonly document: SegmentedDocument
  readonly words: readonly string[]
  /** 1 for each token whose word can be the second one of a phrase: most tokens need not be compared with any. */
  readonly seconds: Uint8Array
}

/** Where a phrase stands: tokens `[first, end)`, its content beginning at `cut` (or at `end`). */
export interface PhraseMatch<Kind extends string> {
  readonly kind: Kind
  readonly first: number
  readonly cut: number
  readonly end: number
}

/** The words of a document, made once for all rules. @param seconds hashes of the words that can come second */
export function readDocument(document: SegmentedDocument, seconds: ReadonlySet<number>): Reading {
  const { hash, count } = document.tokens
  const marked = new Uint8Array(count)
  for (let i = 0; i < count; i++) if (seconds.has(hash[i])) marked[i] = 1
  return { document, words: lowerWords(document.text, document.tokens), seconds: marked }
}

/** Penn Treebank tag of a token. */
export function tagOf(reading: Reading, token: number): string {
  return TAGS[reading.document.tokens.tag[token]]
}

const FILLERS = new Set(
  'on again either even all at first so far far immediately publicly yet once twice when asked'.split(' '),
)
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' '),
)
const LEFT = new Set(['left', 'sent', 'made', 'placed', 'seeking'])
const STOPS = new Set(['.', ',', ';', ':', '?', '!', '"', '“', '”', "''", '``', '(', ')'])

function isFiller(reading: Reading, token: number): boolean {
  const word = reading.words[token]
  return FILLERS.has(word) || DAYS.has(word) || tagOf(reading, token).startsWith('RB')
}

/** After the parenthesis or phrase that may stand at `at`: “declined, through a spokesman, to comment”; at most 14 words. */
function afterParenthesis(
  reading: Reading,
  at: number,
  limit: number,
  rest: (from: number) => PhraseEnd,
): PhraseEnd {
  const opening = reading.words[at]
  if (opening !== ',' && opening !== '(' && opening !== 'through' && opening !== 'via') return null
  const closing = opening === '(' ? ')' : ','
  for (let end = at + 1; end < limit && end - at < 14; end++) {
    if (opening === 'through' || opening === 'via') {
      const found = rest(end + 1)
      if (found) return found
    } else if (reading.words[end] === closing) return rest(end + 1)
  }
  return null
}

/** Tries `rest` after no filler, one, … five, and after a parenthesis behind them. */
function afterAdverbs(
  reading: Reading,
  from: number,
  limit: number,
  rest: (from: number) => PhraseEnd,
): PhraseEnd {
  let at = from
  for (; ; at++) {
    const found = rest(at)
    if (found) return found
    if (at >= limit || at - from >= 5 || !isFiller(reading, at) || isNot(reading.words[at])) break
  }
  return at < limit ? afterParenthesis(reading, at, limit, rest) : null
}

/** Whether a word negates its verb. */
export function isNot(word: string): boolean {
  return word === 'not' || word === "n't" || word === 'never'
}

/** Tries `rest` after none to seven words of a noun phrase. */
function afterNominal(
  reading: Reading,
  from: number,
  limit: number,
  rest: (from: number) => PhraseEnd,
): PhraseEnd {
  for (let at = from; ; at++) {
    const found = rest(at)
    if (found) return found
    if (at >= limit || at - from >= 7 || STOPS.has(reading.words[at])) return null
    const tag = tagOf(reading, at)
    // “Messages left for the lawyer were not returned”.
    const isVerb = tag === 'VBD' || tag === 'VBZ' || tag === 'MD'
    if (isVerb && !LEFT.has(reading.words[at])) return null
  }
}

type PhraseEnd = { readonly cut: number; readonly end: number } | null

/** End of the match of `steps` from `step` on, or null; `cut` is set on the way back. */
function matchSteps(
  reading: Reading,
  steps: readonly Step[],
  step: number,
  at: number,
  limit: number,
): PhraseEnd {
  if (step === steps.length) return { cut: -1, end: at }
  const part = steps[step]
  if (part.type === 'cut') {
    const rest = matchSteps(reading, steps, step + 1, at, limit)
    return rest && { cut: at, end: rest.end }
  }
  if (part.type === 'word') {
    if (at < limit && part.words.has(reading.words[at])) {
      const rest = matchSteps(reading, steps, step + 1, at + 1, limit)
      if (rest) return rest
    }
    return part.isOptional ? matchSteps(reading, steps, step + 1, at, limit) : null
  }
  const rest = (from: number) => matchSteps(reading, steps, step + 1, from, limit)
  return part.type === 'adverbs'
    ? afterAdverbs(reading, at, limit, rest)
    : afterNominal(reading, at, limit, rest)
}

/** Whether the second word of the phrase stands near enough behind `at`; saves most attempts. */
function isNear(reading: Reading, phrase: Phrase<string>, at: number, limit: number): boolean {
  if (!phrase.second) return true
  const { hash } = reading.document.tokens
  const last = Math.min(limit, at + 24)
  for (let i = at + 1; i < last; i++) if (reading.seconds[i] === 1 && phrase.second.has(hash[i])) return true
  return false
}

/** The first phrase of the index that stands at token `at` and ends before `limit`. */
export function matchPhrase<Kind extends string>(
  reading: Reading,
  index: PhraseIndex<Kind>,
  at: number,
  limit: number,
): PhraseMatch<Kind> | null {
  const phrases = index.get(reading.document.tokens.hash[at])
  if (phrases === undefined) return null
  for (const phrase of phrases) {
    const { kind, steps } = phrase
    if (!isNear(reading, phrase, at, limit)) continue
    const found = matchSteps(reading, steps, 0, at, limit)
    if (found) return { kind, first: at, cut: found.cut < 0 ? found.end : found.cut, end: found.end }
  }
  return null
}
