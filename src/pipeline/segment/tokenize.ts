import type { AbbreviationTable } from './abbreviation-table.js'
import { CLASS, LINE, SPACE, wordUnit } from './characters.js'
import { endOfMark } from './scan-mark.js'
import { endOfWord } from './scan-word.js'
import { createTokenBuffer, pushToken, type TokenBuffer } from './token-buffer.js'

/** Values of `Tokens.gap`. */
export const GAP = { none: 0, space: 1, line: 2, blank: 3 } as const

/** “No.|\n|10”, “-7”: so many units beyond a line say where its tokens end. */
export const SCAN_MARGIN = 2

/** Half-open UTF-16 offsets of a stretch of text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Cuts the stretches of `text` into tokens as the Penn Treebank does, in one pass. Every character but white space
 * lies in exactly one token; nothing is changed.
 * @param stretches in order, without overlap
 */
export function tokenize(text: string, stretches: readonly Stretch[], table: AbbreviationTable): TokenBuffer {
  let total = 0
  for (const { start, end } of stretches) total += end - start
  const buffer = createTokenBuffer((total >> 2) + 16)
  for (const { start, end } of stretches) scanTokens(buffer, text, { from: start, end, limit: end }, table)
  return buffer
}

/** Where to find tokens: those that begin in `[from, end)`, in a stretch that ends at `limit`. */
export interface ScanRange {
  readonly from: number
  readonly end: number
  readonly limit: number
}

/**
 * Adds the tokens of a range to the buffer. They hang on no more than `SCAN_MARGIN` units beyond the range, where it
 * begins and ends with a line.
 * @param before gap before the range
 * @returns gap behind the last token
 */
export function scanTokens(
  buffer: TokenBuffer,
  text: string,
  { from, end: to, limit }: ScanRange,
  table: AbbreviationTable,
  before: number = GAP.blank,
): number {
  let at = from
  let gap = before
  while (at < to) {
    const unit = text.charCodeAt(at)
    const kind = CLASS[unit]
    if (kind === SPACE) {
      if (gap === GAP.none) gap = GAP.space
      at++
    } else if (kind === LINE) {
      // CR LF is one line break; form feed and paragraph separator end a paragraph by themselves.
      if (unit === 0x0d && at + 1 < limit && text.charCodeAt(at + 1) === 0x0a) at++
      gap = gap >= GAP.line || unit === 0x0c || unit === 0x2029 ? GAP.blank : GAP.line
      at++
    } else {
      const end =
        wordUnit(text, at, limit) > 0 ? endOfWord(text, at, limit, table) : endOfMark(text, at, limit)
      pushToken(buffer, text, at, end, gap)
      gap = GAP.none
      at = end
    }
  }
  return gap
}
