interface Entry<T> {
  readonly key: string
  value: T
  /** When it was last asked for. */
  turn: number
  /** Place among those that were asked for then. */
  place: number
}

/**
 * Results by key; what one analysis did not ask for is forgotten after the next, so that no more than a text is kept.
 * Most are asked for in the order of the last analysis: that each key is compared with the next one of these spares
 * the hash of a key as long as a paragraph.
 */
export class Memory<T> {
  private readonly entries = new Map<string, Entry<T>>()
  private before: Entry<T>[] = []
  private now: Entry<T>[] = []
  private next = 0
  private turns = 0

  /** Begins the next analysis. */
  turn(): void {
    for (const { key, turn } of this.before) if (turn < this.turns) this.entries.delete(key)
    this.before = this.now
    this.now = []
    this.next = 0
    this.turns++
  }

  get(key: string): T | undefined {
    const expected = this.before[this.next]
    const entry = expected?.key === key ? expected : this.entries.get(key)
    if (entry === undefined) return undefined
    if (entry.turn < this.turns) {
      this.next = entry.place + 1
      this.keep(entry)
    }
    return entry.value
  }

  set(key: string, value: T): void {
    const known = this.entries.get(key)
    const entry = known ?? { key, value, turn: -1, place: 0 }
    entry.value = value
    if (!known) this.entries.set(key, entry)
    if (entry.turn < this.turns) this.keep(entry)
  }

  private keep(entry: Entry<T>): void {
    entry.turn = this.turns
    entry.place = this.now.push(entry) - 1
  }
}
