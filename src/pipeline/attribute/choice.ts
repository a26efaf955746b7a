import type { Cue, TokenRange } from '../document.js'

/** A chosen attribution before it is known what holds it. */
export interface Choice {
  readonly cue: Cue
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** Log-odds of the ranker. */
  readonly score: number
}
