/** Results by key; what one analysis did not ask for is forgotten after the next, so that no more than a text is kept. */
export class Memory<T> {
  private now = new Map<string, T>()
  private before = new Map<string, T>()

  /** Begins the next analysis. */
  turn(): void {
    this.before = this.now
    this.now = new Map()
  }

  get(key: string): T | undefined {
    const known = this.now.get(key)
    if (known !== undefined) return known
    const old = this.before.get(key)
    if (old !== undefined) this.now.set(key, old)
    return old
  }

  set(key: string, value: T): void {
    this.now.set(key, value)
  }
}
