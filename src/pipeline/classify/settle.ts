import type { Attribution } from '../document.js'
import { isActOrAttitude } from './acts.js'
import type { Facts } from './features.js'
import { settleRefusal } from './own-refusal.js'
import { settleSpeaker } from './plain-speakers.js'
import type { Settled } from './settled.js'
import { tagOf, type Reading } from './reading.js'

/** Whether a doubt is its speaker's, not the writer's: “The governor said it was unclear who”. */
function isSpokenDoubt(reading: Reading, doubt: Attribution): boolean {
  if (doubt.within < 0) return false
  const outer = reading.document.attributions[doubt.within]
  // “…, the official said” and “According to Ms Roth, …” leave the doubt to the writer too.
  if (outer.cue.kind !== 'attribution' || outer.cue.first > doubt.cue.first) return false
  if (reading.words[outer.cue.first] === 'according') return false
  // “voiced a rumour that”: a rumour stays one, whoever tells it.
  if (/^rumou?r/.test(reading.words[doubt.cue.end - 1])) return false
  // “said he allegedly left”: an adverb is the writer's own.
  return !(doubt.cue.kind === 'hedge' && tagOf(reading, doubt.cue.first).startsWith('RB'))
}

/** What needs no weighing: refusals, open questions, hedges; null where the weights decide. */
export function settle(
  reading: Reading,
  index: number,
  facts: Facts,
  ownRefusals: ReadonlyMap<number, Attribution>,
): Settled | null {
  const { attribution, source } = facts
  const refusal = ownRefusals.get(index)
  if (refusal) return { type: 'declined', fact: 'refusal-to-answer', refusal }
  const { kind } = attribution.cue
  if (kind === 'attribution') {
    const settled = settleSpeaker(reading, facts, index)
    if (settled !== null) return settled
    return isActOrAttitude(reading, facts) ? { type: 'unattributed', fact: 'act-or-attitude' } : null
  }
  if (kind === 'refusal') return settleRefusal(reading, attribution, source, ownRefusals)
  if (isSpokenDoubt(reading, attribution)) return { type: 'unattributed', fact: 'doubt-of-the-speaker' }
  return { type: 'unclear', fact: kind === 'hedge' ? 'hedged-report' : 'open-question' }
}
