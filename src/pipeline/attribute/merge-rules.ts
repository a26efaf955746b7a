import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import type { Attribution, SegmentedDocument, TokenRange } from '../document.js'
import type { Choice } from './choice.js'

/** Log-odds given to what a rule found: rules are exact, or they are mended. */
const RULE_SCORE = 3

/** “said in a statement”, “told”: a hedge of one word beside it is an adverb of the writer's, not another cue. */
const isAdverb = ({ cue }: Attribution): boolean => cue.kind === 'hedge' && cue.end - cue.first === 1

/**
 * Joins what rules found (refusals, open questions, hedges) to what was learned. Where both have the same cue words,
 * the rule tells the kind and the spans: “Russian officials · declined · to comment”. A hedging adverb in or beside the
 * cue of somebody's words leaves them to that source, and is a statement of its own: “Mr Okoye allegedly said”.
 * @param ruled in text order, cues without overlap
 */
export function mergeRules(
  { tokens }: SegmentedDocument,
  learned: readonly Choice[],
  ruled: readonly Attribution[],
): Choice[] {
  const refused = new Set(
    ruled.flatMap(({ cue, source }) => (cue.kind === 'refusal' ? source.map(({ first }) => first) : [])),
  )
  // “[Calls to] the mine’s owner ‖ went unanswered”: part of the refusal, no cue of its own
  const isCall = ({ cue: { end } }: Choice): boolean =>
    refused.has(end) && [KIND.to, KIND.preposition].some((kind) => kind === KIND_OF_TAG[tokens.tag[end - 1]])
  const kept = learned.flatMap((choice): Choice[] => {
    if (isCall(choice)) return []
    const met = findMet(ruled, choice.cue)
    if (met.length === 0) return [choice]
    if (choice.source.length === 0 || !met.every(isAdverb)) return []
    const cue = withoutEdges(choice.cue, met)
    return cue ? [{ ...choice, cue }] : []
  })
  return [...kept, ...ruled.map(({ cue, source, content }) => ({ cue, source, content, score: RULE_SCORE }))]
}

/** The rules whose cues share a token with this one: found by halving, as there are as many of them as sentences. */
function findMet(ruled: readonly Attribution[], { first, end }: TokenRange): Attribution[] {
  let low = 0
  let high = ruled.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ruled[middle].cue.end <= first) low = middle + 1
    else high = middle
  }
  const met: Attribution[] = []
  while (low < ruled.length && ruled[low].cue.first < end) met.push(ruled[low++])
  return met
}

/** The cue without adverbs at its edges: “allegedly said” → “said”; null where nothing is left. */
function withoutEdges(cue: Choice['cue'], adverbs: readonly Attribution[]): Choice['cue'] | null {
  const isCut = (i: number): boolean => adverbs.some((rule) => rule.cue.first === i)
  let { first, end } = cue
  while (first < end && isCut(first)) first++
  while (end > first && isCut(end - 1)) end--
  return end > first ? { ...cue, first, end } : null
}
