import type { TokenRange } from '../pipeline/document.js'

/** Token with which the cue of what was found begins. */
export const firstOfCue = ({ cue }: { readonly cue: TokenRange }): number => cue.first

/** What was found in words, where they last stood: it is moved only when they stand elsewhere. */
export class Placed<R> {
  /**
   * @param list places in it count like `first`
   * @param first token that the words begin with
   */
  constructor(
    private list: readonly R[],
    private first: number,
    private readonly move: (found: R, by: number) => R,
  ) {}

  /** The same for words that begin with token `first`. */
  from(first: number): readonly R[] {
    const by = first - this.first
    if (by !== 0) {
      this.list = this.list.map((found) => this.move(found, by))
      this.first = first
    }
    return this.list
  }
}

/**
 * What was found again, by the stretches that hold it.
 * @param found in the order of `firstOf`, where nothing stands outside the stretches that were missed
 */
export class Unread<R> {
  private next = 0

  constructor(
    private readonly found: readonly R[],
    private readonly firstOf: (found: R) => number,
  ) {}

  /** Those of the next stretch, from token `first` to `end`; those before it are left out. */
  take({ first, end }: TokenRange): R[] {
    const { found, firstOf } = this
    while (this.next < found.length && firstOf(found[this.next]) < first) this.next++
    const from = this.next
    while (this.next < found.length && firstOf(found[this.next]) < end) this.next++
    return found.slice(from, this.next)
  }
}
