import type { Probabilities, Span } from '../schema/index.js'
import type { DraftStatement } from './assemble.js'
import { spansOf } from './word-owners.js'

/**
 * Probabilities of a sentence whose statement was dropped: the chance of `unattributed` is raised to just above the
 * largest of the others, and the eight are scaled to sum to 1. So the sentence reads `unattributed`, with a
 * confidence low enough to stand at the head of `summary.review`.
 */
function leanUnattributed(probabilities: Probabilities): Probabilities {
  const largest = Math.max(...Object.values(probabilities))
  const raised = { ...probabilities, unattributed: Math.max(probabilities.unattributed, largest * 1.0001) }
  const sum = Object.values(raised).reduce((total, probability) => total + probability, 0)
  for (const type of Object.keys(raised) as (keyof Probabilities)[]) raised[type] /= sum
  return raised
}

function draftUnattributed(sentence: Span, dropped: DraftStatement): DraftStatement {
  const probabilities = leanUnattributed(dropped.probabilities)
  return {
    key: `below-${sentence.start}`,
    type: 'unattributed',
    confidence: probabilities.unattributed,
    probabilities,
    range: sentence,
    source: null,
    cue: null,
    content: null,
    form: null,
    stance: null,
    within: null,
    sourceIds: [],
    evidence: [{ fact: 'below-min-confidence', spans: dropped.cue?.spans ?? [] }],
    anonymity: null,
    refusal: null,
    doubt: null,
  }
}

/** Number of the first sentence that ends after `offset`. */
function firstSentenceAfter(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function sentencesOf(draft: DraftStatement, sentences: readonly Span[]): number[] {
  return spansOf(draft).flatMap((span) => {
    const numbers: number[] = []
    for (let i = firstSentenceAfter(sentences, span.start); i < sentences.length; i++) {
      if (sentences[i].start >= span.end) break
      numbers.push(i)
    }
    return numbers
  })
}

/**
 * Applies the option `minConfidence`: a statement that credits somebody with less confidence than that is left out.
 * A statement inside it moves up to the next one outside; a sentence that nothing marks any more becomes an
 * `unattributed` statement, whose evidence `below-min-confidence` shows the cue that was passed over.
 * @param minConfidence 0 keeps everything
 */
export function dropUncertain(
  drafts: readonly DraftStatement[],
  sentences: readonly Span[],
  minConfidence: number,
): DraftStatement[] {
  const isKept = (draft: DraftStatement): boolean =>
    draft.type === 'unattributed' || draft.confidence >= minConfidence
  if (drafts.every(isKept)) return [...drafts]
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]))
  const findKept = (key: string | null): string | null => {
    let draft = byKey.get(key ?? '')
    while (draft && !isKept(draft)) draft = byKey.get(draft.within ?? '')
    return draft?.key ?? null
  }
  const kept = drafts.filter(isKept).map((draft) => ({ ...draft, within: findKept(draft.within) }))
  const marked = new Set(kept.flatMap((draft) => sentencesOf(draft, sentences)))
  const orphans = new Map<number, DraftStatement>()
  for (const draft of drafts) {
    if (isKept(draft)) continue
    for (const number of sentencesOf(draft, sentences)) {
      const other = orphans.get(number)
      if (!marked.has(number) && (!other || other.confidence < draft.confidence)) orphans.set(number, draft)
    }
  }
  return [...kept, ...[...orphans].map(([number, draft]) => draftUnattributed(sentences[number], draft))]
}
