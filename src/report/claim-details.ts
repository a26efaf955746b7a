import type { Span } from '../schema/index.js'
import { findWords } from '../span/words.js'
import type { PlacedWord } from './article-words.js'

/** What tells claims apart that share words. */
export interface ClaimDetails {
  /** Stems of names in their order. */
  readonly names: readonly string[]
  readonly numbers: ReadonlySet<string>
  /** “more than 40”, “at least 40” */
  readonly isAtLeast: boolean
  /** “only 40”, “fewer than 40” */
  readonly isAtMost: boolean
  readonly isQuestion: boolean
  /** “does more to hurt than to help”: words of both sides are in it. */
  readonly isComparison: boolean
  /** Words of each quotation in it, lower-cased. */
  readonly quotations: readonly string[]
}

/** “by Friday” comes and goes between two wordings of one claim. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** Whether the capital of a word makes a name of it: not where it only begins a sentence or a quotation. */
function isName({ facts, start }: PlacedWord, spans: readonly Span[]): boolean {
  const word = facts.text
  if (facts.isNumber || !/^\p{Lu}/u.test(word) || WEEKDAY.test(word)) return false
  const span = spans.find((one) => one.start <= start && start < one.end) as Span
  const at = start - span.start
  return (
    /[\p{L}\p{N},;]['’”"]?\s+$/u.test(span.text.slice(Math.max(0, at - 4), at)) || /^\p{Lu}{2,}/u.test(word)
  )
}

const HAS_MARK = /["“”«‘']/
const AT_LEAST = /\b(?:more than|over|above|at least) [$£€]?\d/i
const AT_MOST = /\b(?:only|just|less than|fewer than|under|below|at most|up to) [$£€]?\d/i
/** “to hurt it than to help it”, “help rather than harm” */
const WEIGHS = /\b(?:than to|rather than|instead of)\b/i

const OPENS = /["“”«]|''|\B['‘](?=\w)/gu
const CLOSES = /["“”»]|''|['’]\B/g

function listQuotations(text: string): string[] {
  if (!HAS_MARK.test(text)) return []
  const ends = [...text.matchAll(CLOSES)].map(({ index }) => index)
  let next = 0
  return [...text.matchAll(OPENS)].map((mark) => {
    const start = mark.index + mark[0].length
    while (next < ends.length && ends[next] < start) next++
    return lowerWords(text.slice(start, ends[next]))
  })
}

function lowerWords(text: string): string {
  const { count, starts, ends } = findWords(text)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]).toLowerCase()).join(' ')
}

/**
 * Reads what tells a claim from another.
 * @param words telling words of the spans
 */
export function readDetails(spans: readonly Span[], words: readonly PlacedWord[]): ClaimDetails {
  return {
    names: words.filter((word) => isName(word, spans)).map(({ facts }) => facts.stem),
    numbers: new Set(words.filter(({ facts }) => facts.isNumber).map(({ facts }) => facts.stem)),
    isAtLeast: spans.some(({ text }) => AT_LEAST.test(text)),
    isAtMost: spans.some(({ text }) => AT_MOST.test(text)),
    isQuestion: spans.some(({ text }) => text.includes('?')),
    isComparison: spans.some(({ text }) => WEIGHS.test(text)),
    quotations: spans.flatMap(({ text }) => listQuotations(text)),
  }
}
