import type { Message, Report, Statement, Summary } from '../schema/index.js'
import type { FormatInput } from './input.js'
import { groupByStatement, indexSources, indexStatements } from './look-up.js'
import type { SourceIndex } from './look-up.js'
import { numberStatements } from './number.js'

/** What all parts of the page share. */
export interface HtmlPage {
  readonly report: Report
  readonly messages: readonly Message[]
  readonly text: string
  /** Statements that can be pointed at: credited ones, and sentences that a finding or the review names. */
  readonly noted: readonly NotedStatement[]
  readonly byId: ReadonlyMap<string, NotedStatement>
  readonly sources: SourceIndex
  readonly statements: ReadonlyMap<string, Statement>
  /** The claims that several statements make, by each of these. */
  readonly claims: ReadonlyMap<string, readonly Summary['corroboration'][number][]>
}

/** `key` makes the ids of the page: never a word of the article, nor an id of the report. */
export interface NotedStatement {
  readonly statement: Statement
  readonly key: number
  readonly mark: string
  readonly messages: readonly Message[]
}

/** Numbers the statements and gathers what is said of each. */
export function createHtmlPage({ report, messages, text }: FormatInput): HtmlPage {
  const marks = numberStatements(report)
  const review = new Set(report.summary.review)
  const findings = groupByStatement(messages)
  const noted: NotedStatement[] = []
  for (const statement of report.statements) {
    const own = findings.get(statement.id) ?? []
    const mark = marks.get(statement.id)
    if (mark === undefined && own.length === 0 && !review.has(statement.id)) continue
    noted.push({ statement, key: noted.length + 1, mark: mark ?? '–', messages: own })
  }
  return {
    report,
    messages,
    text,
    noted,
    byId: new Map(noted.map((entry) => [entry.statement.id, entry])),
    sources: indexSources(report),
    statements: indexStatements(report),
    claims: groupByStatement(report.summary.corroboration),
  }
}

/** Links from lists to the words in the article. */
export function linkStatements({ byId }: HtmlPage, ids: readonly string[]): string {
  const links = ids.flatMap((id) => {
    const entry = byId.get(id)
    return entry ? [`<a class="chip t-${entry.statement.type}" href="#m${entry.key}">${entry.mark}</a>`] : []
  })
  return links.join(' ')
}
