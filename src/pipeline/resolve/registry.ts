import type { Draft } from './draft.js'
import type { Reading } from './reading.js'
import type { ToldBodies } from './told-bodies.js'

const MAX_CANDIDATES = 12

/** Entities by the hashes of the words of their names. */
export class Registry {
  /** By full name, and by acronym. */
  readonly full = new Map<number, Draft>()
  /** By each word of a person's name; the last word is tried first. */
  readonly last = new Map<number, Draft[]>()
  readonly other = new Map<number, Draft[]>()
  readonly acronyms = new Map<number, Draft>()
  readonly bodyWords = new Map<number, Draft[]>()
  /** By the first words of a body's name: "Blue Marlin" of "Blue Marlin Lines". */
  readonly prefixes = new Map<number, Draft>()

  constructor(
    /** What the words beside names of one word tell of them. */
    readonly told: ToldBodies,
  ) {}
}

export function push(map: Map<number, Draft[]>, key: number, draft: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [draft])
  else if (!list.includes(draft) && list.length < MAX_CANDIDATES) list.push(draft)
}

export function keyOf(reading: Reading, first: number, last: number): number {
  const { hash } = reading.tokens
  let key = 0
  for (let at = first; at <= last; at++) key = (Math.imul(key, 31) + hash[at]) | 0
  return key
}
