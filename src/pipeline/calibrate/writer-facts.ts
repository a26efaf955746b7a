import { SHAPE, type ClassifiedDocument, type TokenRange } from '../document.js'
import { markTokens } from '../mark-tokens.js'
import { SOURCE_TYPES } from '../../schema/index.js'

const UNATTRIBUTED = SOURCE_TYPES.indexOf('unattributed')
/** A sentence of no more tokens is a heading, a by-line or a fragment. */
const SHORT = 7

/** Marks the tokens of cues that were read as acts: “The ministry ‖ rejected ‖ the bid”. */
function markActs({ attributions, judgements, tokens }: ClassifiedDocument): Uint8Array {
  const acts = new Uint8Array(tokens.count)
  for (const { attribution, scores } of judgements) {
    if (attribution < 0 || scores.some((score) => score > scores[UNATTRIBUTED])) continue
    acts[attributions[attribution].cue.first] = 1
  }
  return acts
}

/** The words of outermost quotations, without their marks. */
const innerOf = ({ quotations }: ClassifiedDocument): TokenRange[] =>
  quotations.filter(({ depth }) => depth === 0).map(({ first, end }) => ({ first: first + 1, end: end - 1 }))

const countOf = (marks: Uint8Array, { first, end }: TokenRange): number => {
  let count = 0
  for (let i = first; i < end; i++) count += marks[i]
  return count
}

const LEVELS = 3
const MOST_ACTS = 2
const SHARES_QUOTED = ['none', 'scare', 'part', 'most'] as const
const LENGTHS = ['short', 'heading', 'sentence'] as const

/** What tells whether a sentence that nothing marks is the writer's own, packed into one number by the sentence. */
export function readWriterFacts(document: ClassifiedDocument): (sentence: TokenRange) => number {
  const { tokens, likely } = document
  const acts = markActs(document)
  const quoted = markTokens(tokens.count, innerOf(document))
  return (sentence) => {
    const { first, end } = sentence
    let level = 0
    for (let i = first; i < end; i++) if (likely[i] > level) level = likely[i]
    const words = countOf(quoted, sentence)
    const share = words === 0 ? 0 : words < 4 ? 1 : words * 2 < end - first ? 2 : 3
    const isOpen = (tokens.shape[end - 1] & (SHAPE.letter | SHAPE.digit)) !== 0
    const length = end - first <= SHORT ? 0 : isOpen ? 1 : 2
    const some = Math.min(MOST_ACTS, countOf(acts, sentence))
    return ((some * SHARES_QUOTED.length + share) * LENGTHS.length + length) * LEVELS + level
  }
}

/** The facts that such a number tells, by the names of their weights. */
export function nameWriterFacts(packed: number): [string, number][] {
  const level = packed % LEVELS
  const length = Math.floor(packed / LEVELS) % LENGTHS.length
  const rest = Math.floor(packed / (LEVELS * LENGTHS.length))
  return [
    ['writer', 1],
    [`likely=${level}`, 1],
    [`acts=${Math.floor(rest / SHARES_QUOTED.length)}`, 1],
    [`quoted=${SHARES_QUOTED[rest % SHARES_QUOTED.length]}`, 1],
    [LENGTHS[length], 1],
  ]
}
