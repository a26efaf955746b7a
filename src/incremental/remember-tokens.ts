import {
  appendTokens,
  createTokenBuffer,
  cutTokens,
  GAP,
  SCAN_MARGIN,
  scanTokens,
  type Stretch,
  type tokenize,
  type TokenBuffer,
} from '../pipeline/segment/index.js'
import type { Edges } from './alignment.js'
import { KnownList } from './known-list.js'
import type { Memory } from './memory.js'

/** The tokens of one line; offsets count from its start. */
export interface KnownLine {
  readonly tokens: TokenBuffer
  /** Gap behind the last token. */
  readonly gap: number
}

/** A line of a stretch that ends at `limit`. */
interface Line {
  readonly from: number
  readonly end: number
  readonly limit: number
}

/**
 * `tokenize` that looks again only at lines that it has not seen: no token crosses a line break.
 * @param edgesOf what the text shares with its last version
 */
export function rememberTokens(memory: Memory<KnownLine>, edgesOf: () => Edges): typeof tokenize {
  const list = new KnownList(memory)
  let old: readonly Line[] = []
  return (text, stretches, table) => {
    const buffer = createTokenBuffer((text.length >> 2) + 16)
    const lines = stretches.flatMap((stretch) => splitLines(text, stretch))
    const edges = edgesOf()
    const known = list.recall(
      lines.length,
      (at) => findLine(at, lines, old, text.length, edges),
      (at) => keyOfLine(text, lines[at]),
    )
    let gap: number = GAP.blank
    for (let at = 0; at < lines.length; at++) {
      const { from, end, limit } = lines[at]
      if (at === 0 || limit !== lines[at - 1].limit) gap = GAP.blank
      const line = list.fill(known[at], () => {
        const { count } = buffer
        const tail = scanTokens(buffer, text, { from, end, limit }, table, GAP.line)
        const tokens = cutTokens(buffer, count, from)
        buffer.count = count
        return { tokens, gap: tail }
      })
      gap = append(buffer, line, from, gap)
    }
    old = lines
    return buffer
  }
}

function splitLines(text: string, { start, end: limit }: Stretch): Line[] {
  const lines: Line[] = []
  for (let from = start; from < limit;) {
    const next = text.indexOf('\n', from) + 1
    const end = next > 0 && next < limit ? next : limit
    lines.push({ from, end, limit })
    from = end
  }
  return lines
}

/** So many units up to the end of the stretch count. */
const marginOf = ({ end, limit }: Line): number => Math.min(SCAN_MARGIN, limit - end)

/** Number of the line in the last version that is the same with the units on both sides that count, or -1. */
function findLine(
  at: number,
  lines: readonly Line[],
  old: readonly Line[],
  length: number,
  { before, behind, by }: Edges,
): number {
  const line = lines[at]
  const isSame = (other: Line | undefined, moved: number): boolean =>
    other !== undefined &&
    other.from + moved === line.from &&
    other.end + moved === line.end &&
    marginOf(other) === marginOf(line)
  if (line.end + SCAN_MARGIN <= before) return isSame(old[at], 0) ? at : -1
  const partner = at - lines.length + old.length
  return line.from - SCAN_MARGIN >= length - behind && isSame(old[partner], by) ? partner : -1
}

/** The line with the units on both sides of it that count, and how many these are. */
function keyOfLine(text: string, line: Line): string {
  const { from, end } = line
  const before = Math.min(SCAN_MARGIN, from)
  const behind = Math.min(SCAN_MARGIN, text.length - end)
  return `${before}${behind}${marginOf(line)}${text.slice(from - before, end + behind)}`
}

/** Adds a line behind a gap of a line break or more. */
function append(buffer: TokenBuffer, { tokens, gap }: KnownLine, from: number, before: number): number {
  // Each line was scanned as one behind a single line break; of none but breaks, any two make a blank line.
  if (tokens.count === 0) return before === GAP.blank ? GAP.blank : gap
  const first = buffer.count
  appendTokens(buffer, tokens, from)
  if (before === GAP.blank) buffer.gap[first] = GAP.blank
  return gap
}
