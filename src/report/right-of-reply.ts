import type { RightOfReply, Source, Statement } from '../schema/index.js'

/** Finds the parties that the article accuses or criticises, and what it says of their answer. */
export function findRightOfReply(
  _statements: readonly Statement[],
  _sources: readonly Source[],
): RightOfReply[] {
  return []
}
