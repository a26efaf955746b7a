import type { Span } from '../schema/index.js'
import { wordsIn, type ArticleWords, type PlacedWord } from './article-words.js'
import { readDetails, type ClaimDetails } from './claim-details.js'
import { keyOfSpans, makeAnew, type Recall } from './recall.js'
import { isNegated } from './word-facts.js'
import { buildLater } from './word-list.js'

/** What a statement's content says, as far as words tell. */
export interface Claim {
  /** Its telling words, in their order. */
  readonly words: readonly PlacedWord[]
  /** What they are compared by. */
  readonly stems: ReadonlySet<string>
  /** An odd number of negations. */
  readonly isNegated: boolean
  /** “may”, “if”, “should”: it is about what could or ought to be. */
  readonly isModal: boolean
  /** “the claim”, “reports”: it names itself a claim. */
  readonly isPointing: boolean
  /** First word, lower-cased, a leading “that” left out. */
  readonly opening: string
  /** What only few claims are asked for. */
  readonly details: () => ClaimDetails
}

/** Reads the claim in content spans; the same at another place of the text is recalled. */
export function readClaim(article: ArticleWords, spans: readonly Span[], recall: Recall = makeAnew): Claim {
  const base = spans[0]?.start ?? 0
  const known = recall(
    'claim',
    () => keyOfSpans(spans, base),
    () => ({ base, claim: readWords(article, spans) }),
  )
  return base === known.base ? known.claim : moveClaim(known.claim, base - known.base)
}

const moveClaim = (claim: Claim, by: number): Claim => ({
  ...claim,
  words: claim.words.map(({ facts, start }) => ({ facts, start: start + by })),
})

function readWords(article: ArticleWords, spans: readonly Span[]): Claim {
  const all = spans.flatMap((span) => wordsIn(article, span))
  const words: PlacedWord[] = []
  const stems = new Set<string>()
  let isOdd = false
  let isModal = false
  let isPointing = false
  for (const word of all) {
    const { facts } = word
    if (facts.isNegation) isOdd = !isOdd
    if (facts.isModal) isModal = true
    if (facts.isReferring) isPointing = true
    if (facts.stem === '') continue
    words.push(word)
    stems.add(facts.stem)
  }
  const first = all[0]?.facts.lower === 'that' && all.length > 1 ? all[1] : all[0]
  const opening = first?.facts.lower ?? ''
  const details = buildLater(() => readDetails(spans, words))
  return { words, stems, isNegated: isOdd, isModal, isPointing, opening, details }
}

/** The span of one of its words. */
export const spanOfWord = ({ facts, start }: PlacedWord): Span => ({
  start,
  end: start + facts.text.length,
  text: facts.text,
})

const POINTER = /^(?:this|that|it|them|which|those|these|the|an?|as|such|any|all|her|his|their|its)?$/

/** Whether the content only points at a claim made elsewhere: “this”, “the report”, “the allegations as baseless”. */
export function isBareReference(claim: Claim): boolean {
  if (!POINTER.test(claim.opening)) return false
  return [...claim.stems].every(isNegated)
}
