import type { Extent } from '../span/relate.js'
import { createEnclosedTest } from '../span/search.js'
import type { Report, SourceType, Span, Statement } from '../schema/index.js'
import { quotedExtents } from './quoted.js'

/** The words to mark for a statement: its source, else its cue, else the whole. */
export function markedSpan(statement: Statement): Span {
  return statement.source?.spans[0] ?? statement.cue?.spans[0] ?? statement.range
}

/**
 * Statements of a type that the writer made: not those inside somebody's quotation, who is free to say
 * “people tell me”.
 */
export function writersStatements(report: Report, type: SourceType): Statement[] {
  const isQuoted = createQuotedTest(report)
  return report.statements.filter((statement) => statement.type === type && !isQuoted(statement))
}

/** Statements by id. */
export function indexStatements({ statements }: Report): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]))
}

/** A test whether the credit of a statement stands between the quotation marks of the one around it. */
export function createQuotedTest(report: Report): (statement: Statement) => boolean {
  const byId = indexStatements(report)
  const tests = new Map<string, (credit: Extent) => boolean>()
  return ({ within, cue, range }) => {
    const outer = within === null ? undefined : byId.get(within)
    if (!outer) return false
    const isEnclosed =
      tests.get(outer.id) ?? createEnclosedTest((outer.content?.spans ?? []).flatMap(quotedExtents))
    tests.set(outer.id, isEnclosed)
    return isEnclosed(cue?.spans[0] ?? range)
  }
}

/** Ids of statements. */
export function idsOf(statements: readonly Statement[]): string[] {
  return statements.map((statement) => statement.id)
}

/** Mean confidence, for a finding that rests on all of them together; 0 for none. */
export function meanConfidence(statements: readonly Statement[]): number {
  if (statements.length === 0) return 0
  return statements.reduce((sum, statement) => sum + statement.confidence, 0) / statements.length
}

/** Probability that nobody with a name stands behind a statement, whether a source that hides or a vague group. */
export function namelessness({ probabilities }: Statement): number {
  return Math.min(1, probabilities.anonymous + probabilities.unclear)
}

/** Words of the article for a message, shortened, in quotation marks unless they bring their own. */
export function quoteWords({ text }: Span): string {
  const words = text.replace(/\s+/g, ' ')
  const short = words.length > 60 ? `${words.slice(0, 57)}…` : words
  return /^[“"«„‘]/.test(short) ? short : `“${short}”`
}
