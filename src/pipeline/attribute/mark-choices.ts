import type { SegmentedDocument } from '../document.js'
import { markTokens } from '../mark-tokens.js'
import type { Choice } from './choice.js'

/** Gives one byte a token, 1 where a choice has it: made when it is first asked for, as few sentences need it. */
export type Taken = () => Uint8Array

/** The tokens of all cues, sources and contents. */
export const markChoices = ({ tokens }: SegmentedDocument, choices: readonly Choice[]): Uint8Array =>
  markTokens(
    tokens.count,
    choices.flatMap(({ cue, source, content }) => [cue, ...source, ...content]),
  )

/** The same, made when it is first asked for. */
export function markLater(document: SegmentedDocument, choices: readonly Choice[]): Taken {
  let marks: Uint8Array | null = null
  return () => (marks ??= markChoices(document, choices))
}
