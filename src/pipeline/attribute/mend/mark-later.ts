import type { CuedDocument } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'

/** Gives one byte a token, 1 where a choice has it: made when it is first asked for, as few sentences need it. */
export type Taken = () => Uint8Array

/** The tokens of all cues, sources and contents. */
export function markLater(document: CuedDocument, choices: readonly Choice[]): Taken {
  let marks: Uint8Array | null = null
  return () =>
    (marks ??= markTokens(
      document.tokens.count,
      choices.flatMap(({ cue, source, content }) => [cue, ...source, ...content]),
    ))
}
