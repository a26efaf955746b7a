import {
  CLAIM_NOUNS,
  CLAIM_WORDS,
  IRREGULAR_FORMS,
  MODALS,
  NEGATIONS,
  NUMBER_FIGURES,
} from '../lexicon/claim-words.js'
import { STOP_WORDS } from '../lexicon/stop-words.js'
import { isStopWord, stemWord, straighten } from './stem.js'
import { buildLater } from './word-list.js'

/** What the report makes of a word, wherever it stands. */
export interface WordFacts {
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly lower: string
  /** What the word is compared by; empty where it says nothing about what a claim is about. */
  readonly stem: string
  readonly isNumber: boolean
  /** “the claim that the doors were locked”: words for a claim are not what it claims. */
  readonly isReferring: boolean
  readonly isNegation: boolean
  readonly isModal: boolean
}

type Entries = readonly { readonly words: string }[]

const wordsOf = (entries: Entries): string[] => entries.flatMap(({ words }) => words.split(' '))
const REFERRING = new Set(wordsOf(CLAIM_NOUNS))
const NEGATED = new Set(wordsOf(NEGATIONS))
const MODAL = new Set(wordsOf(MODALS))
const FIGURES = new Map(Object.entries(NUMBER_FIGURES))

/** “forty”, “40”: figures by which a number is compared, or null. */
function readNumber(lower: string): string | null {
  const first = lower.charCodeAt(0)
  return first >= 48 && first <= 57 ? lower : (FIGURES.get(lower) ?? null)
}

function readFacts(text: string, lower: string): WordFacts {
  const isReferring = REFERRING.has(lower)
  const isTelling = !isReferring && !isStopWord(lower)
  const number = isTelling ? readNumber(lower) : null
  return {
    text,
    lower,
    stem: isTelling ? (number ?? stemWord(lower)) : '',
    isNumber: number !== null,
    isReferring,
    isNegation: NEGATED.has(lower) || lower.endsWith("n't"),
    isModal: MODAL.has(lower),
  }
}

/** Facts of the words that lists hold. */
const listed = buildLater(() => {
  const lists = [CLAIM_NOUNS, NEGATIONS, MODALS, STOP_WORDS, CLAIM_WORDS, IRREGULAR_FORMS].flatMap(wordsOf)
  return new Map([...lists, ...FIGURES.keys()].map((word) => [word, readFacts(word, word)]))
})

/** A word without digits, apostrophes and the like is in the lists as it stands, or not at all. */
const PLAIN = /^[a-z]+$/

/** Tells all of a word that the report asks for. */
export function tellFacts(text: string): WordFacts {
  const lower = straighten(text)
  const known = listed().get(lower)
  if (known) return lower === text ? known : { ...known, text }
  if (!PLAIN.test(lower)) return readFacts(text, lower)
  const stem = stemWord(lower)
  return { text, lower, stem, isNumber: false, isReferring: false, isNegation: false, isModal: false }
}

/** Whether a stem is one of a negation: “false”, “denied”. */
export const isNegated = (stem: string): boolean => NEGATED.has(stem)
