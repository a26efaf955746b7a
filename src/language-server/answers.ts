import type { Extent, Message, Source, Statement } from '../index.js'
import { contains } from '../span/relate.js'
import type { AnalyzedDocument } from './document.js'

const percent = (probability: number): string => `${Math.round(probability * 100)} %`

/** The innermost statement at an offset of the file; null where markup stands. */
export function findStatement(document: AnalyzedDocument, offset: number): Statement | null {
  const [place] = document.fromSource({ start: offset, end: offset + 1 })
  if (!place) return null
  // Statements come by their start, longer first, so that the last one that fits is the innermost.
  return document.report.statements.findLast(({ range }) => contains(range, place)) ?? null
}

/** What an editor shows over a statement, in Markdown: source, type, probabilities, evidence. */
export function describeStatement(statement: Statement, sources: readonly Source[]): string {
  const { type, confidence, probabilities, evidence, sourceIds } = statement
  const names = sources.filter(({ id }) => sourceIds.includes(id)).map(({ name }) => name)
  const others = Object.entries(probabilities)
    .filter(([other, probability]) => other !== type && probability >= 0.01)
    .sort(([, a], [, b]) => b - a)
    .map(([other, probability]) => `${other} ${percent(probability)}`)
  const facts = evidence.map(
    ({ fact, spans }) =>
      `- ${fact}${spans.length > 0 ? `: ${spans.map(({ text }) => quote(text)).join(', ')}` : ''}`,
  )
  return [
    `**${type}** ${percent(confidence)}${names.length > 0 ? ` · ${names.map(escapeMarkdown).join(', ')}` : ''}`,
    ...(others.length > 0 ? [`Else: ${others.join(', ')}`] : []),
    ...(facts.length > 0 ? [facts.join('\n')] : []),
  ].join('\n\n')
}

const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ')
const quote = (text: string): string => `“${escapeMarkdown(text)}”`

/** The line above the file: the sourcing score with its interval. */
export function describeScore({ report }: AnalyzedDocument): string {
  const { score, interval } = report.summary.sourcing
  if (score === null) return 'Sourcing: nobody is credited'
  const range = interval ? ` (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})` : ''
  return `Sourcing score ${score.toFixed(2)}${range} · ${report.sources.length} sources`
}

/** A change of the file that an editor can make. */
export interface Edit extends Extent {
  readonly title: string
  readonly newText: string
}

/** Neutral cues in place of a loaded one. A cue that markup cuts in two is left to the writer. */
export function offerCues({ place, expected, ruleId }: Message, document: AnalyzedDocument): Edit[] {
  const stretches = place ? document.toSource(place) : []
  if (ruleId !== 'no-loaded-cue' || stretches.length !== 1) return []
  const [{ start, end, text }] = stretches
  return expected.map((cue) => ({ title: `Write “${cue}” for “${text}”`, newText: cue, start, end }))
}
