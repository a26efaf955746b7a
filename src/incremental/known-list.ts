import type { Memory } from './memory.js'

/** A unit of a text (line, sentence, paragraph) with what is known of it. */
export interface Entry<T> {
  readonly key: string
  /** Undefined until it is made. */
  value: T | undefined
}

/**
 * What is known of the units of a text in their order. Most are the same as in the last version and at the same place
 * from its start or its end: these are taken over without a key. Keys tell the others.
 */
export class KnownList<T> {
  private last: readonly Entry<T>[] = []

  constructor(private readonly memory: Memory<T>) {}

  /**
   * Finds what is known of `count` units.
   * @param partnerOf number of the unit in the last version that is surely the same, or -1
   */
  recall(count: number, partnerOf: (at: number) => number, keyOf: (at: number) => string): Entry<T>[] {
    const { last, memory } = this
    const found: Entry<T>[] = []
    const taken = new Uint8Array(last.length)
    const missed: number[] = []
    for (let at = 0; at < count; at++) {
      const partner = partnerOf(at)
      if (partner < 0) missed.push(at)
      else taken[partner] = 1
      found.push(last[Math.max(0, partner)])
    }
    if (missed.length > 0) {
      // They may stand elsewhere now: a paragraph that was moved.
      last.forEach(({ key, value }, at) => {
        if (taken[at] === 0 && value !== undefined) memory.set(key, value)
      })
    }
    for (const at of missed) {
      const key = keyOf(at)
      found[at] = { key, value: memory.get(key) }
    }
    this.last = found
    return found
  }

  /** What was made of a unit, or of the same one before it in this text. */
  fill(entry: Entry<T>, make: () => T): T {
    entry.value ??= this.memory.get(entry.key)
    if (entry.value === undefined) this.memory.set(entry.key, (entry.value = make()))
    return entry.value
  }
}
