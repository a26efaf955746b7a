/** A word or phrase by which the writer commits to less. */
export interface StackedHedgeEntry {
  readonly words: string
  /** `report`: says that somebody unnamed says so. `doubt`: weakens the statement itself. */
  readonly kind: 'report' | 'doubt'
  readonly note: string
  /** Counts only after a form of “be”: “is said to”, not “said to reporters”. */
  readonly isPassive?: boolean
}

const HEARSAY = 'Says that others say so, not who.'
const PASSIVE = 'Hides who thinks so.'
const WEAK = 'Weakens what is said.'

export const HEDGE_WORDS: readonly StackedHedgeEntry[] = [
  { words: 'reportedly', kind: 'report', note: HEARSAY },
  { words: 'allegedly', kind: 'report', note: HEARSAY },
  { words: 'supposedly', kind: 'report', note: HEARSAY },
  { words: 'purportedly', kind: 'report', note: HEARSAY },
  { words: 'ostensibly', kind: 'report', note: HEARSAY },
  { words: 'apparently', kind: 'report', note: HEARSAY },
  { words: 'rumoured to', kind: 'report', note: HEARSAY, isPassive: true },
  { words: 'rumored to', kind: 'report', note: HEARSAY, isPassive: true },
  { words: 'said to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'believed to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'thought to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'understood to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'alleged to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'reported to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'suspected to', kind: 'report', note: PASSIVE, isPassive: true },
  { words: 'it is believed', kind: 'report', note: PASSIVE },
  { words: 'it is thought', kind: 'report', note: PASSIVE },
  { words: 'it is understood', kind: 'report', note: PASSIVE },
  { words: 'possibly', kind: 'doubt', note: WEAK },
  { words: 'perhaps', kind: 'doubt', note: WEAK },
  { words: 'seemingly', kind: 'doubt', note: WEAK },
  { words: 'probably', kind: 'doubt', note: WEAK },
  { words: 'presumably', kind: 'doubt', note: WEAK },
  { words: 'potentially', kind: 'doubt', note: WEAK },
  { words: 'may', kind: 'doubt', note: WEAK },
  { words: 'might', kind: 'doubt', note: WEAK },
  { words: 'could', kind: 'doubt', note: WEAK },
]
