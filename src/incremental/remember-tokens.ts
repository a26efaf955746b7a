import {
  appendTokens,
  createTokenBuffer,
  cutTokens,
  GAP,
  SCAN_MARGIN,
  scanTokens,
  type tokenize,
  type TokenBuffer,
} from '../pipeline/segment/index.js'
import type { Memory } from './memory.js'

/** The tokens of one line; offsets count from its start. */
export interface KnownLine {
  readonly tokens: TokenBuffer
  /** Gap behind the last token. */
  readonly gap: number
}

/** `tokenize` that looks again only at lines that it has not seen: no token crosses a line break. */
export function rememberTokens(memory: Memory<KnownLine>): typeof tokenize {
  return (text, stretches, table) => {
    const buffer = createTokenBuffer((text.length >> 2) + 16)
    for (const { start, end: limit } of stretches) {
      let gap: number = GAP.blank
      for (let from = start; from < limit;) {
        const next = text.indexOf('\n', from) + 1
        const end = next > 0 && next < limit ? next : limit
        const key = keyOfLine(text, from, end, limit)
        let line = memory.get(key)
        if (!line) {
          const { count } = buffer
          const tail = scanTokens(buffer, text, { from, end, limit }, table, GAP.line)
          line = { tokens: cutTokens(buffer, count, from), gap: tail }
          buffer.count = count
          memory.set(key, line)
        }
        gap = append(buffer, line, from, gap)
        from = end
      }
    }
    return buffer
  }
}

/** The line with the units on both sides of it that count, and how many these are. */
function keyOfLine(text: string, from: number, end: number, limit: number): string {
  const before = Math.min(SCAN_MARGIN, from)
  const behind = Math.min(SCAN_MARGIN, text.length - end)
  const within = Math.min(SCAN_MARGIN, limit - end)
  return `${before}${behind}${within}${text.slice(from - before, end + behind)}`
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
