import { SHAPE, type TokenRange } from '../document.js'
import type { TokenBuffer } from './token-buffer.js'
import { GAP } from './tokenize.js'

/** Share of line breaks in the midst of a sentence from which a text counts as hard-wrapped. */
const WRAPPED_SHARE = 0.2
/** A line that a wrapper broke is at least this share of the longest. */
const FULL_LINE = 0.6

/** Whether the token ends a sentence or closes a quotation or bracket, as the last of a paragraph does. */
function isLineEnd(text: string, tokens: TokenBuffer, at: number): boolean {
  return '.!?…:"”\'’»)]'.includes(text[tokens.end[at] - 1])
}

function isLower(tokens: TokenBuffer, at: number): boolean {
  return (tokens.shape[at] & (SHAPE.letter | SHAPE.initialUpper)) === SHAPE.letter
}

/** Whether the line break before `at` runs through a sentence: "… the minister\nsaid on Monday". */
function isRunning(text: string, tokens: TokenBuffer, at: number): boolean {
  const last = text[tokens.end[at - 1] - 1]
  return !isLineEnd(text, tokens, at - 1) && (isLower(tokens, at) || last === ',' || last === ';')
}

/**
 * Longest line in UTF-16 units when the text is hard-wrapped, else 0. Where a text is wrapped, the lines that run on
 * are nearly as long as the longest; a stray break after “regularly” says nothing of the others.
 */
function findWrapWidth(text: string, tokens: TokenBuffer): number {
  let breaks = 0
  let width = 0
  let lineStart = 0
  const running: number[] = []
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.gap[at] < GAP.line) continue
    if (tokens.gap[at] === GAP.line) {
      const length = tokens.end[at - 1] - tokens.start[lineStart]
      breaks++
      width = Math.max(width, length)
      if (isRunning(text, tokens, at)) running.push(length)
    }
    lineStart = at
  }
  const full = running.filter((length) => length > width * FULL_LINE)
  return full.length > breaks * WRAPPED_SHARE ? width : 0
}

/**
 * Paragraphs: blank lines part them, and so does a single line break, unless it runs through a sentence. In a
 * hard-wrapped text only a short line that ends with a stop closes a paragraph.
 */
export function findParagraphs(text: string, tokens: TokenBuffer): TokenRange[] {
  const width = findWrapWidth(text, tokens)
  const paragraphs: TokenRange[] = []
  let first = 0
  let lineStart = 0
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.gap[at] < GAP.line) continue
    const length = tokens.end[at - 1] - tokens.start[lineStart]
    const isShort = length < width * 0.7 && (isLineEnd(text, tokens, at - 1) || !isLower(tokens, at))
    const isParted = width > 0 ? isShort : !isRunning(text, tokens, at)
    if (tokens.gap[at] === GAP.blank || isParted) {
      paragraphs.push({ first, end: at })
      first = at
    }
    lineStart = at
  }
  if (tokens.count > first) paragraphs.push({ first, end: tokens.count })
  return paragraphs
}
