import type { Report, Statement } from '../schema/index.js'
import { TYPE_WORDING } from './wording.js'

/**
 * The mark by which text, lists and notes refer to a statement: letter of its type and its number among the
 * credited statements, "A3". Sentences in the writer's own voice have none.
 */
export function numberStatements(report: Report): Map<string, string> {
  const marks = new Map<string, string>()
  for (const statement of report.statements) {
    if (!isCredited(statement)) continue
    marks.set(statement.id, `${TYPE_WORDING[statement.type].mark}${marks.size + 1}`)
  }
  return marks
}

/** Whether the statement rests on anything but the writer's own voice. */
export function isCredited(statement: Statement): boolean {
  return statement.type !== 'unattributed'
}
