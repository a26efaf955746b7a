import type { Attribution, TokenRange } from '../document.js'
import { tagOf, type Reading } from './match-phrase.js'

const ECHOES = new Set(['neither', 'nor', 'so', 'as'])
const AUXILIARY = /^(?:did|do|does|has|have|had|would|could|was|were)$/
const JOINTS = new Set([',', ';', 'and', 'but'])
/** Longest “the finance ministry and two of the banks”, in tokens. */
const MAX_SOURCE = 16

/**
 * The silence of one more, told by an auxiliary alone: “The bank did not return calls. ‖ Neither did ‖ its lawyers.” ·
 * “The ministry declined to comment, ‖ as did ‖ the army.”
 * @param at where “neither”, “nor”, “so” or “as” may stand
 * @param sentence in which it stands
 * @param echoed the refusal in this sentence or the one before
 */
export function findEchoedRefusal(
  reading: Reading,
  at: number,
  sentence: TokenRange,
  echoed: Attribution,
): Attribution | null {
  const { words } = reading
  if (!ECHOES.has(words[at]) || !AUXILIARY.test(words[at + 1] ?? '')) return null
  if (at > sentence.first && !JOINTS.has(words[at - 1])) return null
  // “As did the army” opens another sentence than one of silence.
  if (at === sentence.first && words[at] === 'as') return null
  const source = { first: at + 2, end: endOfNominal(reading, at + 2, sentence.end) }
  if (source.end <= source.first || !/^(?:[.,;!]|and|but|or)?$/.test(words[source.end] ?? '')) return null
  return {
    cue: { ...echoed.cue, first: at, end: at + 2 },
    source: [source],
    content: [],
    score: 1,
    within: -1,
  }
}

/** Behind the noun phrase at `from`, or `from` where a verb shows that something else was not done: “did he resign”. */
function endOfNominal(reading: Reading, from: number, limit: number): number {
  let end = from
  for (; end < limit && end - from <= MAX_SOURCE; end++) {
    const tag = tagOf(reading, end)
    if (/^(?:[.,;!?]|'')$/.test(reading.words[end])) return end
    if (tag.startsWith('VB') || tag === 'MD' || tag === 'TO' || tag === 'WRB') return from
  }
  return end === limit ? end : from
}
