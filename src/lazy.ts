import type { Analyzer } from './analyze.js'
import type { Options } from './schema/index.js'

/**
 * `createAnalyzer` for a page that is to show before the weights are there: the library and its weights are fetched
 * when this is first called.
 * @returns a promise that is rejected with what `createAnalyzer` throws
 * @example
 * const analyze = await loadAnalyzer()
 */
export async function loadAnalyzer(options?: Options): Promise<Analyzer> {
  const { createAnalyzer } = await import('./index.js')
  return createAnalyzer(options)
}
