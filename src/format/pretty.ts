import { SOURCE_TYPES } from '../schema/index.js'
import type { Message, Report, Source, SourceType, Summary } from '../schema/index.js'
import { summarize } from '../report/summarize.js'
import { listFigures, wordFigure, wordScore, wordTotals } from './figures.js'
import type { FormatInput } from './input.js'
import { numberStatements } from './number.js'
import { writeArticle } from './pretty-article.js'
import { createPaint } from './pretty-paint.js'
import type { Paint } from './pretty-paint.js'
import { showControls } from './visible.js'
import { ANSWER_WORDING, excerpt, TYPE_WORDING, VERDICT_WORDING, wordShare } from './wording.js'

const PLAIN = { type: null, emphasis: null } as const
const BAR_WIDTH = 10

/** What every part of the page below the article needs. */
interface Page {
  readonly report: Report
  readonly marks: ReadonlyMap<string, string>
  readonly paint: Paint
  readonly columns: number
}

/** The report for a terminal: article coloured by type, legend with shares, figures, sources, findings. */
export function writePretty(input: FormatInput): string {
  const { report, messages, options } = input
  const paint = createPaint(options.color ?? false)
  const columns = Math.min(options.columns ?? 80, 100)
  const page: Page = { report, marks: numberStatements(report), paint, columns }
  const name = options.title ?? options.path
  const title = name === undefined ? '' : `${showControls(name).replaceAll('\n', ' ')} · `
  const parts = [
    paint(`${title}${wordTotals(report)}`, { type: null, emphasis: 'heading' }),
    writeArticle(input, paint, columns),
    writeSection(page, 'In short', writeBrief(page)),
    writeSection(page, 'Who stands behind it', writeLegend(page)),
    writeSection(page, 'For the fact-checker', writeFigures(page)),
    writeSection(
      page,
      'Sources',
      report.sources.map((source) => writeSource(page, source)),
    ),
    writeSection(
      page,
      'Corroboration',
      report.summary.corroboration.map((group) => writeGroup(page, group)),
    ),
    writeSection(
      page,
      'Right of reply',
      report.summary.rightOfReply.map((finding) => writeReply(page, finding)),
    ),
    writeSection(page, 'Least certain', writeReview(page)),
    writeSection(
      page,
      'Findings',
      messages.map((message) => writeMessage(page, message)),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function writeSection({ paint }: Page, heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [paint(heading, { type: null, emphasis: 'heading' }), ...lines].join('\n')
}

function writeBrief({ report, columns }: Page): string[] {
  return summarize(report).flatMap(({ text }) => {
    const lines: string[] = []
    for (const word of showControls(text).split(/\s+/u)) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= columns)
        lines[lines.length - 1] = `${last} ${word}`
      else lines.push(`${last === undefined ? '  ' : '    '}${word}`)
    }
    return lines
  })
}

function writeLegend({ report, paint }: Page): string[] {
  const { statements, words } = report.summary
  const total = Math.max(
    1,
    SOURCE_TYPES.reduce((sum, type) => sum + words[type], 0),
  )
  const head = paint(`${' '.repeat(BAR_WIDTH + 16)}statements words`, { type: null, emphasis: 'faint' })
  const rows = SOURCE_TYPES.filter((type) => statements[type] > 0 || words[type] > 0).map((type) => {
    const share = words[type] / total
    const bar = drawBar(share)
    const label = `${TYPE_WORDING[type].mark} ${TYPE_WORDING[type].label}`.padEnd(16)
    const numbers = `${String(statements[type]).padStart(4)}   ${wordShare(share).padStart(4)}`
    const style = { type: type, emphasis: null } as const
    return `  ${paint(label, style)} ${paint(bar, style)}${numbers}  ${paint(TYPE_WORDING[type].meaning, { type: null, emphasis: 'faint' })}`
  })
  return [head, ...rows]
}

/** A bar in steps of an eighth of a character; the smallest share is seen. */
function drawBar(share: number): string {
  const eighths = Math.max(1, Math.round(share * BAR_WIDTH * 8))
  const rest = ' ▏▎▍▌▋▊▉'[eighths % 8]
  return `${'█'.repeat(eighths / 8)}${rest}`.trimEnd().padEnd(BAR_WIDTH)
}

function writeFigures({ report }: Page): string[] {
  const score = wordScore(report)
  const rows = listFigures(report).map(({ label, figure }) => [label, wordFigure(figure)])
  if (score !== null) rows.unshift(['Sourcing score', `${score} of the credited words`])
  return rows.map(([label, words]) => `  ${label.padEnd(22)}  ${words}`)
}

function writeSource({ marks, paint, columns }: Page, source: Source): string {
  const details = [source.role?.text, source.organisation?.text].filter((text) => text !== undefined)
  const words = [source.name, ...new Set(details)].join(', ')
  const mark = `  ${TYPE_WORDING[source.type].mark} `
  const list = source.statementIds.flatMap((id) => marks.get(id) ?? []).join(' ')
  return `${paint(mark, { type: source.type, emphasis: 'source' })}${showControls(excerpt(words, Math.max(20, columns - 30)))}  ${paint(list, { type: source.type, emphasis: null })}`
}

function writeGroup(page: Page, group: Summary['corroboration'][number]): string {
  return `  ${VERDICT_WORDING[group.verdict]} (${group.confidence.toFixed(2)}): ${quoteStatements(page, group.statementIds)}`
}

function writeReply(page: Page, finding: Summary['rightOfReply'][number]): string {
  const party = showControls(excerpt(finding.party, 40))
  const replies = finding.replyIds.length > 0 ? ` ${listMarks(page, finding.replyIds)}` : ''
  return `  ${party}: accused in ${listMarks(page, finding.accusationIds)}, ${ANSWER_WORDING[finding.answer]}${replies} (${finding.confidence.toFixed(2)})`
}

function writeReview(page: Page): string[] {
  return page.report.summary.review.slice(0, 5).flatMap((id) => {
    const statement = page.report.statements.find((candidate) => candidate.id === id)
    if (!statement) return []
    const certainty = page.paint(`${statement.confidence.toFixed(2)} ${statement.type}`, {
      type: statement.type,
      emphasis: null,
    })
    return [`  ${certainty}  ${quote(page, statement.range.text)}`]
  })
}

function writeMessage(page: Page, message: Message): string {
  const types: Record<Message['severity'], SourceType | null> = {
    error: 'anonymous',
    warning: 'unclear',
    info: null,
  }
  const severity = page.paint(message.severity.padEnd(8), {
    type: types[message.severity],
    emphasis: 'source',
  })
  const place = message.place ? `\n            ${quote(page, message.place.text)}` : ''
  const rule = page.paint(showControls(message.ruleId), { type: null, emphasis: 'faint' })
  return `  ${severity}  ${showControls(message.reason)}  ${rule}${place}`
}

function listMarks({ marks }: Page, ids: readonly string[]): string {
  return ids.map((id) => marks.get(id) ?? '–').join(' ')
}

function quoteStatements(page: Page, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const statement = page.report.statements.find((candidate) => candidate.id === id)
      return statement ? [`\n    ${listMarks(page, [id])}  ${quote(page, statement.range.text)}`] : []
    })
    .join('')
}

function quote({ paint, columns }: Page, words: string): string {
  return paint(showControls(excerpt(words, Math.max(24, columns - 26))), PLAIN)
}
