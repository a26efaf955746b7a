import {
  SPEAKING_TYPES,
  type Corroboration,
  type Dependence,
  type Source,
  type Statement,
} from '../schema/index.js'
import type { Voices } from './voices.js'

/** Whether a statement makes a claim that somebody stands behind: no refusal, no open question, no writer's voice. */
function isClaim(statement: Statement): boolean {
  return (
    statement.content !== null &&
    statement.sourceIds.length > 0 &&
    !['declined', 'unclear', 'unattributed'].includes(statement.type)
  )
}

function findLargest(
  statements: readonly Statement[],
  sources: readonly Source[],
  words: ReadonlyMap<string, number>,
): Dependence['largest'] {
  const bySource = new Map<string, number>()
  let credited = 0
  for (const { id, type, sourceIds } of statements) {
    if (type === 'unattributed') continue
    const count = words.get(id) ?? 0
    credited += count
    // “both the Kremlin and the ministry”: each has half of the words.
    for (const sourceId of sourceIds) {
      bySource.set(sourceId, (bySource.get(sourceId) ?? 0) + count / sourceIds.length)
    }
  }
  let largest: Dependence['largest'] = null
  for (const { id } of sources) {
    const share = credited > 0 ? Math.min(1, (bySource.get(id) ?? 0) / credited) : 0
    if (share > (largest?.share ?? 0)) largest = { sourceId: id, share }
  }
  return largest
}

/** Ids of the statements whose claim a second voice supports. */
function findSupported(corroboration: readonly Corroboration[]): Set<string> {
  return new Set(
    corroboration.filter((group) => group.verdict !== 'disputed').flatMap((group) => group.statementIds),
  )
}

/**
 * Says what hangs on whom: independent sources by type, the source with the most words, and the claims that one
 * source alone supports.
 * @param words words of each statement, by id
 */
export function judgeDependence(
  statements: readonly Statement[],
  sources: readonly Source[],
  words: ReadonlyMap<string, number>,
  corroboration: readonly Corroboration[],
  voices: Voices,
): Dependence {
  const supported = findSupported(corroboration)
  const single = statements.filter(
    (statement) =>
      isClaim(statement) &&
      !supported.has(statement.id) &&
      new Set(statement.sourceIds.map((id) => voices.voiceOf(id))).size === 1,
  )
  const independentSources = Object.fromEntries(SPEAKING_TYPES.map((type) => [type, 0]))
  for (const { type } of voices.list) independentSources[type]++
  return {
    independentSources: independentSources as Dependence['independentSources'],
    largest: findLargest(statements, sources, words),
    singleSource: single.map(({ id }) => id),
    anonymousOnly: single.filter(({ type }) => type === 'anonymous').map(({ id }) => id),
  }
}
