import type { Message, Report, Statement } from '../schema/index.js'
import { summarize } from '../report/summarize.js'
import { listFigures, listTypes, wordScore, wordTotals } from './figures.js'
import type { FormatInput } from './input.js'
import { indexSources, nameSource } from './look-up.js'
import { numberStatements } from './number.js'
import { showControls } from './visible.js'
import { ANSWER_WORDING, excerpt, listDetails, TYPE_WORDING, VERDICT_WORDING, wordShare } from './wording.js'

interface Page {
  readonly report: Report
  readonly marks: ReadonlyMap<string, string>
}

/** GitHub-flavoured Markdown for a ticket, a wiki or a review: figures, statements, sources, findings as tables. */
export function writeMarkdown({ report, messages, options }: FormatInput): string {
  const page: Page = { report, marks: numberStatements(report) }
  const parts = [
    `# ${escapeMarkdown(options.title ?? options.path ?? 'Sourcing report')}`,
    `${wordTotals(report)}.`,
    writeScore(report),
    summarize(report)
      .map(({ text }) => `- ${escapeMarkdown(text)}`)
      .join('\n'),
    writeSection('Key figures', ['Figure', 'Statements', 'Words', 'Confidence'], listFigureRows(report)),
    writeSection(
      'Who stands behind it',
      ['', 'Type', 'Statements', 'Words', 'Meaning'],
      listTypeRows(report),
    ),
    writeSection('Statements', ['', 'Type', 'Confidence', 'Source', 'Words'], listStatementRows(page)),
    writeSection('Sources', ['Source', 'Type', 'Role', 'Statements'], listSourceRows(page)),
    writeSection('Corroboration', ['Verdict', 'Confidence', 'Statements'], listGroupRows(page)),
    writeSection('Right of reply', ['Party', 'Accused in', 'Answer', 'Confidence'], listReplyRows(page)),
    writeSection('Findings', ['Severity', 'Finding', 'Words', 'Rule'], messages.map(listMessageCells)),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/**
 * Words that Markdown shows as they are. A word joiner (U+2060) breaks what GitHub would make a link or a mention of
 * even when it is escaped: `@name`, `https://`, `www.`
 */
export function escapeMarkdown(words: string): string {
  return showControls(words)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>&|~#!$^=+]/gu, '\\$&')
    .replace(/@(?=\S)|:(?=\/\/)|(?<=www)(?=\.)/giu, '$&\u2060')
}

function writeScore(report: Report): string {
  const score = wordScore(report)
  return score === null ? '' : `Sourcing score: ${score} of the credited words rest on accountable sources.`
}

function writeSection(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return ''
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `## ${heading}\n\n${lines.join('\n')}`
}

function listFigureRows(report: Report): string[][] {
  return listFigures(report).map(({ label, figure: { count, share, confidence } }) => [
    label,
    String(count),
    wordShare(share),
    confidence === null ? '–' : confidence.toFixed(2),
  ])
}

function listTypeRows({ summary }: Report): string[][] {
  return listTypes(summary).map(({ type, count, share }) => {
    const { mark, label, meaning } = TYPE_WORDING[type]
    return [mark, label, String(count), wordShare(share), meaning]
  })
}

function listStatementRows({ report, marks }: Page): string[][] {
  const sources = indexSources(report)
  return report.statements.flatMap((statement: Statement) => {
    const mark = marks.get(statement.id)
    if (mark === undefined) return []
    const source = escapeMarkdown(nameSource(sources, statement) ?? '–')
    return [[mark, statement.type, statement.confidence.toFixed(2), source, quote(statement.range.text)]]
  })
}

function listSourceRows({ report, marks }: Page): string[][] {
  return report.sources.map((source) => [
    escapeMarkdown(source.name),
    source.type,
    escapeMarkdown(listDetails(source).join(', ')),
    listMarks(marks, source.statementIds),
  ])
}

function listGroupRows({ report, marks }: Page): string[][] {
  return report.summary.corroboration.map(({ verdict, confidence, statementIds }) => [
    VERDICT_WORDING[verdict],
    confidence.toFixed(2),
    listMarks(marks, statementIds),
  ])
}

function listReplyRows({ report, marks }: Page): string[][] {
  return report.summary.rightOfReply.map(({ party, accusationIds, answer, replyIds, confidence }) => [
    escapeMarkdown(party),
    listMarks(marks, accusationIds),
    `${ANSWER_WORDING[answer]} ${listMarks(marks, replyIds)}`.trim(),
    confidence.toFixed(2),
  ])
}

function listMessageCells({ severity, reason, place, ruleId }: Message): string[] {
  return [severity, escapeMarkdown(reason), place ? quote(place.text) : '', escapeMarkdown(ruleId)]
}

function listMarks(marks: ReadonlyMap<string, string>, ids: readonly string[]): string {
  return ids.map((id) => marks.get(id) ?? '–').join(', ')
}

function quote(words: string): string {
  return escapeMarkdown(excerpt(words, 300))
}
