import { SOURCE_TYPES, type SourceType } from '../../schema/index.js'
import type { Attribution } from '../document.js'

/** A judgement that the guidelines make without weighing: its type, and the rule's name as evidence. */
export interface Settled {
  readonly type: SourceType
  readonly fact: string
  /** The refusal that decides, where it stands inside this attribution's content. */
  readonly refusal?: Attribution
}

/** Scores of a settled judgement: high for its type, level for the others. */
export function scoresOf(type: SourceType): number[] {
  return SOURCE_TYPES.map((other) => (other === type ? 4 : 0))
}
