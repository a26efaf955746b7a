import type { Message, Report, Source, SourceType, Statement, Summary } from '../schema/index.js'
import type { Paint } from './pretty-paint.js'
import { showControls } from './visible.js'
import {
  ANSWER_WORDING,
  excerpt,
  listDetails,
  repeatsWords,
  TYPE_WORDING,
  VERDICT_WORDING,
} from './wording.js'
import { wrapLines } from './wrap-lines.js'

/** What every part of the page below the article needs. */
export interface PrettyPage {
  readonly report: Report
  readonly marks: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, Statement>
  readonly paint: Paint
  readonly columns: number
}

const PLAIN = { type: null, emphasis: null } as const

/** "O Ada Okoye, Transport Minister  O2 O9". */
export function writeSource({ marks, paint, columns }: PrettyPage, source: Source): string {
  const words = [source.name, ...listDetails(source)].join(', ')
  const mark = `  ${TYPE_WORDING[source.type].mark} `
  const list = source.statementIds.flatMap((id) => marks.get(id) ?? []).join(' ')
  return `${paint(mark, { type: source.type, emphasis: 'source' })}${showControls(excerpt(words, Math.max(20, columns - 30)))}  ${paint(list, { type: source.type, emphasis: null })}`
}

/** "Disputed (0.71):" and the statements below. */
export function writeGroup(page: PrettyPage, group: Summary['corroboration'][number]): string {
  return `  ${VERDICT_WORDING[group.verdict]} (${group.confidence.toFixed(2)}):${quoteStatements(page, group.statementIds)}`
}

/** "Orrin Steel: accused in ?13, no answer in the article (0.64)". */
export function writeReply(page: PrettyPage, finding: Summary['rightOfReply'][number]): string {
  const party = showControls(excerpt(finding.party, 40))
  const replies = finding.replyIds.length > 0 ? ` ${listMarks(page, finding.replyIds)}` : ''
  return `  ${party}: accused in ${listMarks(page, finding.accusationIds)}, ${ANSWER_WORDING[finding.answer]}${replies} (${finding.confidence.toFixed(2)})`
}

/** The five statements that a person should read first. */
export function writeReview(page: PrettyPage): string[] {
  return page.report.summary.review.slice(0, 5).flatMap((id) => {
    const statement = page.statements.get(id)
    if (!statement) return []
    const certainty = page.paint(`${statement.confidence.toFixed(2)} ${statement.type}`, {
      type: statement.type,
      emphasis: null,
    })
    return [`  ${certainty}  ${quote(page, statement.range.text)}`]
  })
}

/** "warning" and the reason beside it; the rule and the words, where the reason does not say them, below. */
export function writeMessage(page: PrettyPage, { severity, reason, place, ruleId }: Message): string {
  const types: Record<Message['severity'], SourceType | null> = {
    error: 'anonymous',
    warning: 'unclear',
    info: null,
  }
  const label = page.paint(severity.padEnd(10), { type: types[severity], emphasis: 'source' })
  const rule = page.paint(showControls(ruleId), { type: null, emphasis: 'faint' })
  const margin = ' '.repeat(12)
  const [first, ...rest] = wrapLines(showControls(reason), page.columns, margin, margin)
  const words = place && !repeatsWords(reason, place.text) ? [`${margin}${quote(page, place.text)}`] : []
  return [`  ${label}${first.slice(12)}`, ...rest, ...words, `${margin}${rule}`].join('\n')
}

function listMarks({ marks }: PrettyPage, ids: readonly string[]): string {
  return ids.map((id) => marks.get(id) ?? '–').join(' ')
}

function quoteStatements(page: PrettyPage, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const statement = page.statements.get(id)
      return statement ? [`\n    ${listMarks(page, [id])}  ${quote(page, statement.range.text)}`] : []
    })
    .join('')
}

function quote({ paint, columns }: PrettyPage, words: string): string {
  return paint(showControls(excerpt(words, Math.max(24, columns - 26))), PLAIN)
}
