import type { Report, Source, Statement } from '../schema/index.js'
import { joinSpans } from './wording.js'

/** Sources by id, each with its place in the report. */
export type SourceIndex = ReadonlyMap<string, { readonly source: Source; readonly rank: number }>

/** Sources by id: made once for a report, so that nothing is looked for in lists. */
export function indexSources({ sources }: Report): SourceIndex {
  return new Map(sources.map((source, rank) => [source.id, { source, rank }]))
}

/** Statements by id. */
export function indexStatements({ statements }: Report): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]))
}

/** Findings, or groups of claims, by the statements that they name: each once for a statement, in their order. */
export function groupByStatement<Item extends { readonly statementIds: readonly string[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const id of new Set(item.statementIds)) {
      const group = groups.get(id)
      if (group) group.push(item)
      else groups.set(id, [item])
    }
  }
  return groups
}

/** The sources of a statement, each once, in the order of the report. */
export function listSources(sources: SourceIndex, { sourceIds }: Statement): Source[] {
  const own = [...new Set(sourceIds)].flatMap((id) => sources.get(id) ?? [])
  return own.sort((a, b) => a.rank - b.rank).map(({ source }) => source)
}

/** Who stands behind a statement, by the names in `sources`, else in the article's words; null for nobody. */
export function nameSource(sources: SourceIndex, { sourceIds, source }: Statement): string | null {
  const names = sourceIds.flatMap((id) => sources.get(id)?.source.name ?? [])
  if (names.length > 0) return names.join(' and ')
  return source && joinSpans(source)
}
