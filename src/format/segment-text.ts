import type { Extent } from '../span/relate.js'
import type { Statement } from '../schema/index.js'

export type Role = 'source' | 'cue' | 'content'

/** A statement over a stretch of text; `role` is null for words between its spans. */
export interface Cover {
  readonly statement: Statement
  readonly role: Role | null
}

/** A stretch of text over which nothing changes; `covers` lists the outermost statement first. */
export interface Segment extends Extent {
  readonly covers: readonly Cover[]
}

/** The paragraphs of a text: by blank lines, or by lines where it has no blank ones. */
export function splitParagraphs(text: string): Extent[] {
  const breaks = /\n[^\S\n]*\r?\n/u.test(text.trim()) ? 2 : 1
  const paragraphs: Extent[] = []
  let start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  // Whole runs of white space, so that a long one without a line break is read once.
  for (const match of text.matchAll(/\s+/gu)) {
    if (match[0].split('\n').length <= breaks) continue
    if (match.index > start && match.index < end) paragraphs.push({ start, end: match.index })
    if (match.index + match[0].length < end) start = Math.max(start, match.index + match[0].length)
  }
  if (end > start) paragraphs.push({ start, end })
  return paragraphs
}

/**
 * Cuts a text at every edge of a statement or of its spans.
 * @param others more extents at whose edges to cut
 * @returns segments in text order that cover the whole text
 */
export function segmentText(
  text: string,
  statements: readonly Statement[],
  others: readonly Extent[] = [],
): Segment[] {
  const edges = new Set([0, text.length, ...others.flatMap(({ start, end }) => [start, end])])
  for (const statement of statements) {
    for (const { start, end } of [statement.range, ...listSpans(statement)]) edges.add(start).add(end)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const pending = [...statements].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const segments: Segment[] = []
  let open: Statement[] = []
  let next = 0
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [start, end] = [sorted[index], sorted[index + 1]]
    while (next < pending.length && pending[next].range.start <= start) open.push(pending[next++])
    open = open.filter((statement) => statement.range.end > start)
    segments.push({ start, end, covers: orderCovers(open, start) })
  }
  return segments
}

/** Where a mark stands that belongs to words which end at `end`: behind the punctuation after them, "he said.” N4". */
export function placeBehind(text: string, end: number): number {
  const punctuation = /^[.,;:!?)\]’”"'…]*/u.exec(text.slice(end, end + 8))
  return end + (punctuation?.[0].length ?? 0)
}

/** A statement whose own span is here goes before one whose range merely passes over. */
function orderCovers(open: readonly Statement[], offset: number): Cover[] {
  const covers = open.map((statement) => ({ statement, role: findRole(statement, offset) }))
  return [...covers.filter(({ role }) => role !== null), ...covers.filter(({ role }) => role === null)]
}

function findRole(statement: Statement, offset: number): Role | null {
  for (const role of ['source', 'cue', 'content'] as const) {
    if (statement[role]?.spans.some(({ start, end }) => start <= offset && offset < end)) return role
  }
  return null
}

function listSpans(statement: Statement): Extent[] {
  return [statement.source, statement.cue, statement.content].flatMap((role) => role?.spans ?? [])
}
