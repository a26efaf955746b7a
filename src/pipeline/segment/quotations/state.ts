import type { TokenRange } from '../../document.js'
import type { TokenBuffer } from '../token-buffer.js'

/** Marks that pair with each other. */
export type Family =
  'double' | 'straight' | 'single' | 'guillemet' | 'angle' | 'low' | 'low-single' | 'backtick'

/** One quotation mark: the token that it is and what it does there. */
export interface Mark {
  readonly at: number
  readonly family: Family
  role: 'open' | 'close' | 'apostrophe'
}

/** A quotation that is being found. `end` is -1 while its closing mark is missing. */
export interface Draft {
  first: number
  end: number
  depth: number
  continues: number
  isBalanced: boolean
  readonly family: Family
  readonly paragraph: number
}

/** What the steps read and write. */
export interface QuotationState {
  readonly text: string
  readonly tokens: TokenBuffer
  readonly paragraphs: readonly TokenRange[]
  readonly sentences: readonly TokenRange[]
  /** In text order. */
  readonly marks: Mark[]
  /** In the order of their first tokens. */
  drafts: Draft[]
}

/** One step: changes the state, nothing else. */
export type QuotationStep = (state: QuotationState) => void
