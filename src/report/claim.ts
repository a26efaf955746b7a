import {
  CLAIM_NOUNS,
  CLAIM_WORDS,
  IRREGULAR_FORMS,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  type ClaimWordEntry,
} from '../lexicon/claim-words.js'
import { STOP_WORDS } from '../lexicon/stop-words.js'
import type { Span } from '../schema/index.js'
import { findWords } from '../span/words.js'
import { keyOfSpans, makeAnew, moveSpan, type Recall } from './recall.js'
import { remember } from './remember.js'

/** One telling word of a claim. */
export interface ClaimWord {
  /** What the word is compared by: its stem, or the stem of the word that stands for it. */
  readonly stem: string
  readonly isName: boolean
  readonly isNumber: boolean
  readonly span: Span
}

/** What a statement's content says, as far as words tell. */
export interface Claim {
  readonly words: readonly ClaimWord[]
  readonly stems: ReadonlySet<string>
  /** Stems of names in their order. */
  readonly names: readonly string[]
  readonly numbers: ReadonlySet<string>
  /** “more than 40”, “at least 40” */
  readonly isAtLeast: boolean
  /** “only 40”, “fewer than 40” */
  readonly isAtMost: boolean
  /** An odd number of negations. */
  readonly isNegated: boolean
  /** “may”, “if”, “should”: it is about what could or ought to be. */
  readonly isModal: boolean
  readonly isQuestion: boolean
  /** “does more to hurt than to help”: words of both sides are in it. */
  readonly isComparison: boolean
  /** Words of each quotation in it, lower-cased. */
  readonly quotations: readonly string[]
  /** “the claim”, “reports”: it names itself a claim. */
  readonly isPointing: boolean
  /** First word, lower-cased, a leading “that” left out. */
  readonly opening: string
}

const wordsOf = (entries: readonly { words: string }[]): string[] =>
  entries.flatMap(({ words }) => words.split(' '))
const STOPPED = new Set(wordsOf(STOP_WORDS))
const NEGATED = new Set(wordsOf(NEGATIONS))
const MODAL = new Set(wordsOf(MODALS))
/** “the claim that the doors were locked”: words for a claim are not what it claims. */
const REFERRING = new Set(wordsOf(CLAIM_NOUNS))
const BASES = new Map([...CLAIM_WORDS, ...IRREGULAR_FORMS].flatMap(listBases))

function listBases({ words }: ClaimWordEntry): [string, string][] {
  const [base, ...others] = words.split(' ')
  return [base, ...others].flatMap((word): [string, string][] => [
    [word, base],
    [cutEnding(word), base],
  ])
}

/** Cuts the commonest endings: “ministries” → “ministry”, “planned” → “plan”, “closing” → “clos”. */
function cutEnding(word: string): string {
  let stem = word
  if (/[^aeiou]ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:s|x|z|ch|sh)es$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2)
  else if (/[^s]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1)
  const cut = stem.replace(/(?:ed|ing)$/, '')
  if (cut !== stem && cut.length >= 3) stem = cut.replace(/([^aeiouls])\1$/, '$1')
  if (/at(?:ion|e)$/.test(stem) && stem.length > 7) return stem.replace(/at(?:ion|e)$/, '')
  return stem.length > 4 ? stem.replace(/e$/, '') : stem
}

/** What a word is compared by. */
export const stemWord = remember((word): string => {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('’', "'")
  const stem = cutEnding(lower)
  return BASES.get(lower) ?? BASES.get(stem) ?? stem
})

/** Whether a word says nothing about what a claim is about. */
export const isStopWord = remember((word): boolean => {
  const lower = word.toLowerCase()
  return (
    STOPPED.has(lower) || (/['’]/.test(lower) && STOPPED.has(lower.replaceAll('’', "'").replace(/'s?$/, '')))
  )
})

const isNegation = (lower: string): boolean => NEGATED.has(lower) || lower.endsWith("n't")

/** “by Friday” comes and goes between two wordings of one claim. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** Whether the capital of a word makes a name of it: not where it only begins a sentence or a quotation. */
function isNameAt(text: string, start: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word) || WEEKDAY.test(word)) return false
  return (
    /[\p{L}\p{N},;]['’”"]?\s+$/u.test(text.slice(Math.max(0, start - 4), start)) || /^\p{Lu}{2,}/u.test(word)
  )
}

const HAS_MARK = /["“”«‘']/
const AT_LEAST = /\b(?:more than|over|above|at least) [$£€]?\d/i
const AT_MOST = /\b(?:only|just|less than|fewer than|under|below|at most|up to) [$£€]?\d/i
/** “to hurt it than to help it”, “help rather than harm” */
const WEIGHS = /\b(?:than to|rather than|instead of)\b/i

function listQuotations(text: string): string[] {
  if (!HAS_MARK.test(text)) return []
  return [...text.matchAll(/["“”«]|''|\B['‘](?=\w)/gu)].map((mark) => {
    const rest = text.slice(mark.index + mark[0].length)
    const { count, starts, ends } = findWords(rest.split(/["“”»]|''|['’]\B/)[0])
    return Array.from({ length: count }, (_, i) => rest.slice(starts[i], ends[i]).toLowerCase()).join(' ')
  })
}

/** Reads the claim in content spans; what the same words said at another place of the text is recalled. */
export function readClaim(spans: readonly Span[], recall: Recall = makeAnew): Claim {
  const base = spans[0]?.start ?? 0
  const known = recall(
    'claim',
    () => keyOfSpans(spans, base),
    () => ({ base, claim: readWords(spans) }),
  )
  const by = base - known.base
  if (by === 0) return known.claim
  const words = known.claim.words.map((word) => ({ ...word, span: moveSpan(word.span, by) }))
  return { ...known.claim, words }
}

/** “KHARMA (Agency) — ”: where it was written is no word of the claim. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,'’-]*(?:, [\p{L}. ]+\d*)?(?:\([^)]{1,30}\) ?)?\s?[-–—]+ /u

function readWords(spans: readonly Span[]): Claim {
  const words: ClaimWord[] = []
  const all: string[] = []
  for (const span of spans) {
    const { count, starts, ends } = findWords(span.text)
    const dateline = DATELINE.exec(span.text.slice(0, 120))?.[0].length ?? 0
    for (let i = 0; i < count; i++) {
      if (starts[i] < dateline) continue
      const word = span.text.slice(starts[i], ends[i])
      const lower = word.toLowerCase().replaceAll('’', "'")
      all.push(lower)
      if (isStopWord(word) || REFERRING.has(lower)) continue
      const number = NUMBER_WORDS[lower] ?? (/^\d/.test(lower) ? lower.replaceAll(',', '') : null)
      words.push({
        stem: number ?? stemWord(word),
        isName: number === null && isNameAt(span.text, starts[i], word),
        isNumber: number !== null,
        span: { start: span.start + starts[i], end: span.start + ends[i], text: word },
      })
    }
  }
  const said = all[0] === 'that' && all.length > 1 ? all.slice(1) : all
  return {
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    names: words.filter(({ isName }) => isName).map(({ stem }) => stem),
    numbers: new Set(words.filter(({ isNumber }) => isNumber).map(({ stem }) => stem)),
    isAtLeast: spans.some((span) => AT_LEAST.test(span.text)),
    isAtMost: spans.some((span) => AT_MOST.test(span.text)),
    isNegated: all.filter(isNegation).length % 2 === 1,
    isModal: all.some((word) => MODAL.has(word)),
    isComparison: spans.some((span) => WEIGHS.test(span.text)),
    isQuestion: spans.some((span) => span.text.includes('?')),
    isPointing: all.some((word) => REFERRING.has(word)),
    quotations: spans.flatMap((span) => listQuotations(span.text)),
    opening: said[0] ?? '',
  }
}

const POINTER = /^(?:this|that|it|them|which|those|these|the|an?|as|such|any|all|her|his|their|its)?$/

/** Whether the content only points at a claim made elsewhere: “this”, “the report”, “the allegations as baseless”. */
export function isBareReference(claim: Claim): boolean {
  if (!POINTER.test(claim.opening)) return false
  return [...claim.stems].every((stem) => NEGATED.has(stem))
}
