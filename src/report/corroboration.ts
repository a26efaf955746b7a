import type { Corroboration, Source, Statement } from '../schema/index.js'

/** Groups statements of one claim by different sources. */
export function findCorroboration(
  _statements: readonly Statement[],
  _sources: readonly Source[],
): Corroboration[] {
  return []
}
