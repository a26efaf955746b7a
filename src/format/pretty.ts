import { summarize } from '../report/summarize.js'
import { listFigures, listTypes, wordFigure, wordScore, wordTotals } from './figures.js'
import type { FormatInput } from './input.js'
import { indexStatements } from './look-up.js'
import { numberStatements } from './number.js'
import { writeArticle } from './pretty-article.js'
import { writeGroup, writeMessage, writeReply, writeReview, writeSource } from './pretty-lists.js'
import type { PrettyPage } from './pretty-lists.js'
import { createPaint } from './pretty-paint.js'
import { showControls } from './visible.js'
import { TYPE_WORDING, wordShare } from './wording.js'
import { wrapLines } from './wrap-lines.js'

const BAR_WIDTH = 10

/** The report for a terminal: article coloured by type, legend with shares, figures, sources, findings. */
export function writePretty(input: FormatInput): string {
  const { report, messages, options } = input
  const paint = createPaint(options.color ?? false)
  const columns = Math.min(options.columns ?? 80, 100)
  const page: PrettyPage = {
    report,
    marks: numberStatements(report),
    statements: indexStatements(report),
    paint,
    columns,
  }
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

function writeSection({ paint }: PrettyPage, heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [paint(heading, { type: null, emphasis: 'heading' }), ...lines].join('\n')
}

function writeBrief({ report, columns }: PrettyPage): string[] {
  return summarize(report).flatMap(({ text }) => wrapLines(showControls(text), columns, '  ', '    '))
}

function writeLegend({ report, paint }: PrettyPage): string[] {
  const head = paint(`${' '.repeat(BAR_WIDTH + 16)}statements words`, { type: null, emphasis: 'faint' })
  const rows = listTypes(report.summary).map(({ type, count, share }) => {
    const bar = drawBar(share)
    const label = `${TYPE_WORDING[type].mark} ${TYPE_WORDING[type].label}`.padEnd(16)
    const numbers = `${String(count).padStart(4)}   ${wordShare(share).padStart(4)}`
    const style = { type, emphasis: null } as const
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

function writeFigures({ report }: PrettyPage): string[] {
  const score = wordScore(report)
  const rows = listFigures(report).map(({ label, figure }) => [label, wordFigure(figure)])
  if (score !== null) rows.unshift(['Sourcing score', `${score} of the credited words`])
  return rows.map(([label, words]) => `  ${label.padEnd(22)}  ${words}`)
}
