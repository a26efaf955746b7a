import {
  appendTokens,
  createTokenBuffer,
  GAP,
  SCAN_MARGIN,
  scanTokens,
  type ScanRange,
  type Stretch,
  type tokenize,
  type TokenBuffer,
} from '../pipeline/segment/index.js'
import type { Edges } from './alignment.js'

/** A line of a stretch that ends at `limit`, with what its tokens leave behind. */
interface Line extends ScanRange {
  /** Tokens of the text up to its end. */
  count: number
  /** Gap behind its last token. */
  gap: number
}

interface Version {
  readonly length: number
  readonly lines: readonly Line[]
  readonly buffer: TokenBuffer
}

/**
 * `tokenize` that looks again only between the lines at both ends that the last version has too: no token crosses a
 * line break.
 * @param edgesOf what the text shares with its last version
 */
export function rememberTokens(edgesOf: () => Edges): typeof tokenize {
  let old: Version = { length: 0, lines: [], buffer: createTokenBuffer(0) }
  return (text, stretches, table) => {
    const buffer = createTokenBuffer((text.length >> 2) + 16)
    const lines = stretches.flatMap((stretch) => splitLines(text, stretch))
    const now = { length: text.length, lines, buffer }
    const { before, behind } = compareLines(old, now, edgesOf())
    take(old, now, 0, before, { lines: 0, units: 0 })
    const moved = { lines: lines.length - old.lines.length, units: text.length - old.length }
    let at = before
    // Until a line begins that is the same, behind the same gap.
    for (; at < lines.length; at++) {
      const gap = gapBefore(lines, at)
      if (at >= lines.length - behind && gap === gapBefore(old.lines, at - moved.lines)) break
      lines[at].gap = scanTokens(buffer, text, lines[at], table, gap)
      lines[at].count = buffer.count
    }
    take(old, now, at, lines.length, moved)
    old = now
    return buffer
  }
}

function splitLines(text: string, { start, end: limit }: Stretch): Line[] {
  const lines: Line[] = []
  for (let from = start; from < limit;) {
    const next = text.indexOf('\n', from) + 1
    const end = next > 0 && next < limit ? next : limit
    lines.push({ from, end, limit, count: 0, gap: GAP.none })
    from = end
  }
  return lines
}

/** Gap before the first token of a line. */
const gapBefore = (lines: readonly Line[], at: number): number =>
  at === 0 || lines[at].limit !== lines[at - 1].limit ? GAP.blank : lines[at - 1].gap

/** So many units up to the end of the stretch count. */
const marginOf = ({ end, limit }: Line): number => Math.min(SCAN_MARGIN, limit - end)

const isSame = (line: Line, old: Line, by: number): boolean =>
  old.from + by === line.from && old.end + by === line.end && marginOf(old) === marginOf(line)

/** How many lines from the start and from the end are the same with the units on both sides that count. */
function compareLines(old: Version, now: Version, { before: head, behind: tail, by }: Edges): Edges {
  const lines = now.lines.length - old.lines.length
  const most = Math.min(old.lines.length, now.lines.length)
  const isHead = (at: number): boolean =>
    now.lines[at].end + SCAN_MARGIN <= head && isSame(now.lines[at], old.lines[at], 0)
  const isTail = (at: number): boolean =>
    now.lines[at].from - SCAN_MARGIN >= now.length - tail && isSame(now.lines[at], old.lines[at - lines], by)
  let before = 0
  while (before < most && isHead(before)) before++
  let behind = 0
  while (behind < most - before && isTail(now.lines.length - 1 - behind)) behind++
  return { before, behind, by: lines }
}

/**
 * Takes over the tokens of lines, by their numbers now.
 * @param by how many lines and units further on they stand than in the last version
 */
function take(
  old: Version,
  now: Version,
  first: number,
  end: number,
  by: { lines: number; units: number },
): void {
  if (first >= end) return
  const from = old.lines[first - by.lines - 1]?.count ?? 0
  const moved = now.buffer.count - from
  for (let at = first; at < end; at++) {
    const { count, gap } = old.lines[at - by.lines]
    now.lines[at].count = count + moved
    now.lines[at].gap = gap
  }
  const to = old.lines[end - by.lines - 1].count
  appendTokens(now.buffer, old.buffer, { first: from, end: to }, by.units)
}
