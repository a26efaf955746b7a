import { contains } from '../span/relate.js'
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
  const byId = new Map(report.statements.map((statement) => [statement.id, statement]))
  return report.statements.filter((statement) => {
    if (statement.type !== type) return false
    const outer = statement.within === null ? undefined : byId.get(statement.within)
    return outer === undefined || !isQuotedIn(statement, outer)
  })
}

/** Whether the credit of `inner` stands between the quotation marks of `outer`. */
export function isQuotedIn(inner: Statement, outer: Statement): boolean {
  const credit = inner.cue?.spans[0] ?? inner.range
  return (outer.content?.spans ?? []).some((span) =>
    quotedExtents(span).some((quotation) => contains(quotation, credit)),
  )
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
