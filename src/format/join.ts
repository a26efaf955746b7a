import { SARIF_SCHEMA } from './sarif.js'
import { stringifyInert } from './visible.js'

/** One text after the other. */
export function concatenate(documents: readonly string[]): string {
  return documents.join('')
}

/** A list of the values, in order. */
export function joinJson(documents: readonly string[]): string {
  return `${stringifyInert(
    documents.map((document): unknown => JSON.parse(document)),
    2,
  )}\n`
}

/** One table: its first row once. */
export function joinCsv(documents: readonly string[]): string {
  return documents
    .map((table, index) => (index === 0 ? table : table.slice(table.indexOf('\n') + 1)))
    .join('')
}

/** One SARIF log that holds the runs of all. */
export function joinSarif(documents: readonly string[]): string {
  const logs = documents.map((document) => JSON.parse(document) as { runs: unknown[] })
  const runs = logs.flatMap((log) => log.runs)
  return `${stringifyInert({ $schema: SARIF_SCHEMA, version: '2.1.0', runs }, 2)}\n`
}
