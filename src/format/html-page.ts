import type { Message, Report, Statement } from '../schema/index.js'
import type { FormatInput } from './input.js'
import { numberStatements } from './number.js'

/** What all parts of the page share. */
export interface HtmlPage {
  readonly report: Report
  readonly messages: readonly Message[]
  readonly text: string
  /** Statements that can be pointed at: credited ones, and sentences that a finding or the review names. */
  readonly noted: readonly NotedStatement[]
  readonly byId: ReadonlyMap<string, NotedStatement>
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
  const noted: NotedStatement[] = []
  for (const statement of report.statements) {
    const own = messages.filter(({ statementIds }) => statementIds.includes(statement.id))
    const mark = marks.get(statement.id)
    if (mark === undefined && own.length === 0 && !review.has(statement.id)) continue
    noted.push({ statement, key: noted.length + 1, mark: mark ?? '–', messages: own })
  }
  return { report, messages, text, noted, byId: new Map(noted.map((entry) => [entry.statement.id, entry])) }
}

/** Links from lists to the words in the article. */
export function linkStatements({ byId }: HtmlPage, ids: readonly string[]): string {
  const links = ids.flatMap((id) => {
    const entry = byId.get(id)
    return entry ? [`<a class="chip t-${entry.statement.type}" href="#m${entry.key}">${entry.mark}</a>`] : []
  })
  return links.join(' ')
}
