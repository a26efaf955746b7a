import { SOURCE_TYPES } from '../schema/index.js'
import type { Message, Statement } from '../schema/index.js'
import type { FormatInput } from './input.js'
import { groupByStatement, indexSources, nameSource } from './look-up.js'
import type { SourceIndex } from './look-up.js'
import { showControls } from './visible.js'
import { joinSpans } from './wording.js'

/** A spreadsheet would calculate a cell that begins so, in full width too; the apostrophe makes it text. */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/u

const COLUMNS = [
  'path',
  'id',
  'type',
  'confidence',
  'start',
  'end',
  'sources',
  'source',
  'cue',
  'content',
  'words',
  'form',
  'stance',
  'within',
  'evidence',
  'rules',
  ...SOURCE_TYPES.map((type) => `p_${type}`),
]

/** One row a statement (RFC 4180), `path` of its article first: words on one line, offsets in UTF-16 code units, probabilities as `p_…`. */
export function writeCsv({ report, messages, options }: FormatInput): string {
  const table = {
    path: options.path ?? '',
    sources: indexSources(report),
    messages: groupByStatement(messages),
  }
  const rows = report.statements.map((statement) => listCells(table, statement))
  return [COLUMNS, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

interface Table {
  readonly path: string
  readonly sources: SourceIndex
  readonly messages: ReadonlyMap<string, readonly Message[]>
}

function listCells({ path, sources, messages }: Table, statement: Statement): (string | number)[] {
  const rules = messages.get(statement.id) ?? []
  return [
    path,
    statement.id,
    statement.type,
    statement.confidence,
    statement.range.start,
    statement.range.end,
    statement.sourceIds.length > 0 ? (nameSource(sources, statement) ?? '') : '',
    joinSpans(statement.source),
    joinSpans(statement.cue),
    joinSpans(statement.content),
    statement.range.text,
    statement.form ?? '',
    statement.stance ?? '',
    statement.within ?? '',
    statement.evidence.map(({ fact }) => fact).join(' '),
    [...new Set(rules.map(({ ruleId }) => ruleId))].join(' '),
    ...SOURCE_TYPES.map((type) => statement.probabilities[type]),
  ]
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = showControls(value).replace(/\s+/gu, ' ').trim()
  const inert = FORMULA.test(line) ? `'${line}` : line
  return /[",'\s]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
