import type { Report } from '../../src/index.js'
import { reportSchema } from '../../src/schema/index.js'
import type { Reading } from '../../src/adapters/html.js'

/** What is wrong with a report, one line each; none for a good one. */
export function findFaults(text: string, report: Report): string[] {
  const faults = reportSchema.safeParse(report).error?.issues.map(({ message }) => message) ?? []
  for (const { start, end, text: words } of listSpans(report)) {
    if (!(start >= 0 && start <= end && end <= text.length))
      faults.push(`span ${start}–${end} outside the text`)
    else if (text.slice(start, end) !== words) faults.push(`span ${start}–${end} has other words`)
  }
  for (const { id, type, confidence, probabilities } of report.statements) {
    const shares = Object.values(probabilities)
    const sum = shares.reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) > 1e-6) faults.push(`statement ${id}: probabilities sum to ${sum}`)
    if (confidence !== probabilities[type] || confidence < Math.max(...shares))
      faults.push(`statement ${id}: type`)
  }
  const ids = report.statements.map(({ id }) => id)
  if (new Set(ids).size < ids.length) faults.push('two statements have one id')
  return faults
}

/** Faults of a reading, its report, and the map of every span to the source. */
export function findReadingFaults(source: string, reading: Reading, report: Report): string[] {
  const faults = findFaults(reading.text, report)
  for (const span of listSpans(report)) {
    for (const { start, end, text } of reading.toSource(span)) {
      if (!(start >= 0 && start <= end && end <= source.length) || source.slice(start, end) !== text)
        faults.push(`span ${span.start}–${span.end} leads to ${start}–${end}, outside the source`)
    }
  }
  return faults
}

interface SpanLike {
  readonly start: number
  readonly end: number
  readonly text: string
}

function* listSpans(value: unknown): Generator<SpanLike> {
  if (typeof value !== 'object' || value === null) return
  const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown }
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
    yield { start, end, text }
  for (const inner of Object.values(value)) yield* listSpans(inner)
}
