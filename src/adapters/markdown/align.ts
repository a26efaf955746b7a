import type { Step, Syntax } from '../reading/align.js'
import { readReference } from '../html/syntax.js'

const AMPERSAND = 0x26
const BACKSLASH = 0x5c

/** What may stand before a line inside a block quotation or a list: "  > > ". */
const PREFIX = /[ \t>]*/y
/** The end of a line with the white space before it, which is not shown. */
const LINE_END = /[ \t]*(\r\n|\r|\n)/y
const BLANK = /[ \t]+/y

const isPrefix = (unit: number): boolean => unit === 0x3e || unit === 0x20 || unit === 0x09
const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

/** Backslash escapes, character references, and lines that go on behind the marks of block quotations and lists. */
export const MARKDOWN_SYNTAX: Syntax = {
  isSpecial(source, at) {
    const unit = source.charCodeAt(at)
    if (unit === AMPERSAND || unit === BACKSLASH || unit === 0x0a || unit === 0x0d) return true
    return isPrefix(unit) && isLineBreak(source.charCodeAt(at - 1))
  },
  readStep(value, done, source, at) {
    const unit = source.charCodeAt(at)
    const shown = value.charCodeAt(done)
    if (unit === AMPERSAND) return readAmpersand(value, done, source, at)
    // "\*" is an escape; in "C:\temp" the backslash stands for itself.
    if (unit === BACKSLASH && shown !== BACKSLASH && source.charCodeAt(at + 1) === shown)
      return { rendered: 1, length: 2 }
    if (unit === BACKSLASH && source.charCodeAt(at + 1) === BACKSLASH) return { rendered: 1, length: 2 }
    if (unit === BACKSLASH && shown === BACKSLASH) return { rendered: 1, length: 1 }
    // Null characters are shown as U+FFFD.
    if (unit === 0 && shown === 0xfffd) return { rendered: 1, length: 1 }
    return readLineEnd(value, done, source, at)
  },
}

function readAmpersand(value: string, done: number, source: string, at: number): Step | null {
  const reference = readReference(source, at)
  // Unlike HTML, Markdown takes no reference without its semicolon.
  const isClosed = reference !== null && source[at + reference.length - 1] === ';'
  if (isClosed && value.startsWith(reference.rendered, done))
    return { rendered: reference.rendered.length, length: reference.length }
  return value.charCodeAt(done) === AMPERSAND ? { rendered: 1, length: 1 } : null
}

/** A line end is shown as it is; the white space before it and the marks of the next line are not. */
function readLineEnd(value: string, done: number, source: string, at: number): Step | null {
  const end = matchAt(LINE_END, source, at)
  const shownEnd = matchAt(LINE_END, value, done)
  if (end === undefined || shownEnd === undefined) {
    const blank = matchAt(BLANK, source, at)
    return blank === undefined ? skipPrefix(value, done, source, at) : { rendered: 0, length: blank.length }
  }
  const mark = end.trimStart() === '' ? end.replace(/^[ \t]+/, '') : end
  if (end.length > mark.length) return { rendered: 0, length: end.length - mark.length }
  return { rendered: shownEnd.length, length: end.length }
}

/** At the start of a line: everything up to what is shown; a ">" that is shown is kept. */
function skipPrefix(value: string, done: number, source: string, at: number): Step | null {
  const prefix = matchAt(PREFIX, source, at) ?? ''
  const kept = matchAt(PREFIX, value, done) ?? ''
  const length = prefix.length - (prefix.endsWith(kept) ? kept.length : 0)
  return length > 0 ? { rendered: 0, length } : null
}
