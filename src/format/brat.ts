import type { Message, Span, Spans, Statement } from '../schema/index.js'
import { createCodePointCounter } from '../span/code-points.js'
import type { FormatInput } from './input.js'
import { groupByStatement } from './look-up.js'
import { isCredited } from './number.js'
import { stringifyBrat } from './parse-brat.js'
import type { BratAnnotation, BratArgument, BratFragment } from './brat-annotation.js'
import { showControls } from './visible.js'

/**
 * brat standoff for the article's text file: source, cue and content as spans, each credited statement an event with
 * the cue as its trigger, stance and form as attributes, `Inside` for nesting, confidence and findings as notes.
 */
export function writeBrat(input: FormatInput): string {
  const writer = new StandoffWriter(input.text)
  const findings = groupByStatement(input.messages)
  const events = new Map<string, string>()
  for (const statement of input.report.statements.filter(isCredited)) {
    const id = writer.addStatement(statement)
    events.set(statement.id, id)
    for (const message of findings.get(statement.id) ?? []) writer.addNote(id, describeFinding(message))
  }
  for (const { id, within } of input.report.statements) {
    const [inner, outer] = [events.get(id), within === null ? undefined : events.get(within)]
    if (inner && outer) writer.addInside(inner, outer)
  }
  return stringifyBrat(writer.annotations)
}

function describeFinding({ severity, ruleId, reason }: Message): string {
  return `${severity} ${ruleId}: ${reason}`
}

/** Numbers the lines as brat does: T, E, A, R and # each from 1. */
class StandoffWriter {
  readonly annotations: BratAnnotation[] = []
  private readonly counts = new Map<string, number>()
  private readonly toCodePoint: (offset: number) => number

  constructor(private readonly text: string) {
    this.toCodePoint = createCodePointCounter(text)
  }

  addStatement(statement: Statement): string {
    const { type, source, cue, content, range, confidence, stance, form } = statement
    const trigger = this.addTextBound(type, cue?.spans ?? [range])
    const roles: BratArgument[] = []
    for (const [role, spans] of [
      ['source', source],
      ['content', content],
    ] as const) {
      if (spans) roles.push({ role, id: this.addTextBound(role, spans.spans) })
    }
    const id = this.number('E')
    this.annotations.push({ kind: 'event', id, type, trigger, arguments: roles })
    for (const [name, value] of [
      ['stance', stance],
      ['form', form],
    ] as const) {
      if (value)
        this.annotations.push({ kind: 'attribute', id: this.number('A'), type: name, target: id, value })
    }
    this.addNote(id, `confidence ${confidence.toFixed(2)}`)
    return id
  }

  addNote(target: string, words: string): void {
    const text = showControls(words).replace(/\s+/gu, ' ')
    this.annotations.push({ kind: 'note', id: this.number('#'), type: 'AnnotatorNotes', target, text })
  }

  addInside(inner: string, outer: string): void {
    const roles = [
      { role: 'Arg1', id: inner },
      { role: 'Arg2', id: outer },
    ]
    this.annotations.push({ kind: 'relation', id: this.number('R'), type: 'inside', arguments: roles })
  }

  private addTextBound(type: string, spans: Spans['spans']): string {
    const pieces = spans.flatMap((span) => this.cutLines(span))
    const id = this.number('T')
    const fragments = pieces.map(({ start, end }) => ({
      start: this.toCodePoint(start),
      end: this.toCodePoint(end),
    }))
    const text = pieces
      .map(({ start, end }) => showControls(this.text.slice(start, end)).replaceAll('\t', ' '))
      .join(' ')
    this.annotations.push({ kind: 'text-bound', id, type, fragments, text })
    return id
  }

  /** A line of the file holds no line break, so a span over several lines is discontinuous, as brat itself has it. */
  private cutLines({ start, text }: Span): BratFragment[] {
    return [...text.matchAll(/[^\r\n]+/gu)].map(({ index, 0: line }) => ({
      start: start + index,
      end: start + index + line.length,
    }))
  }

  private number(letter: string): string {
    const count = (this.counts.get(letter) ?? 0) + 1
    this.counts.set(letter, count)
    return `${letter}${count}`
  }
}
