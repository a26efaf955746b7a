import { MARKDOWN_SYNTAX } from '../markdown/align.js'
import type { Step, Syntax } from '../reading/align.js'
import { readReference, skipMarkup } from './syntax.js'

const AMPERSAND = 0x26
const LESS = 0x3c
const RETURN = 0x0d
const LINE_FEED = 0x0a

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === LINE_FEED || unit === RETURN || unit === 0x09 || unit === 0x0c

/**
 * Character references, line ends of two units, and tags that the parser dropped from a text ("a</i>b"). What HTML does
 * not explain is tried as Markdown, since remark-rehype makes trees of HTML whose positions count a Markdown file.
 */
export const HTML_SYNTAX: Syntax = {
  isSpecial(source, at) {
    const unit = source.charCodeAt(at)
    return unit === AMPERSAND || (unit === LESS && skipMarkup(source, at) > at)
  },
  readStep(value, done, source, at) {
    return readHtmlStep(value, done, source, at) ?? MARKDOWN_SYNTAX.readStep(value, done, source, at)
  },
}

function readHtmlStep(value: string, done: number, source: string, at: number): Step | null {
  const unit = source.charCodeAt(at)
  if (unit === AMPERSAND) return readAmpersand(value, done, source, at)
  if (unit === LESS && skipMarkup(source, at) > at)
    return { rendered: 0, length: skipMarkup(source, at) - at }
  if (unit === RETURN) {
    const length = source.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
    return { rendered: value.charCodeAt(done) === LINE_FEED ? 1 : 0, length }
  }
  // White space that another plugin has collapsed.
  if (isBlank(unit)) return { rendered: isBlank(value.charCodeAt(done)) ? 1 : 0, length: 1 }
  // The parser drops null characters.
  return unit === 0 ? { rendered: 0, length: 1 } : null
}

function readAmpersand(value: string, done: number, source: string, at: number): Step | null {
  const reference = readReference(source, at)
  if (reference !== null && value.startsWith(reference.rendered, done))
    return { rendered: reference.rendered.length, length: reference.length }
  // "AT&T"
  return value.charCodeAt(done) === AMPERSAND ? { rendered: 1, length: 1 } : null
}
