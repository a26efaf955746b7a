import type { Report, Source, SourceType, Statement } from '../schema/index.js'
import { nameInText } from './wording.js'

/** Ids of statements, in their order. */
export const idsOf = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id)

/** The statements of one type. */
export const ofType = ({ statements }: Report, type: SourceType): Statement[] =>
  statements.filter((statement) => statement.type === type)

/** Names of sources as they stand inside a sentence, in the order of the report. */
export function namesOf({ sources }: Report, sourceIds: Iterable<Source['id']>): string[] {
  const ids = new Set(sourceIds)
  return sources.filter(({ id }) => ids.has(id)).map(nameInText)
}
