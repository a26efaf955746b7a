import type { Step, Syntax } from '../reading/align.js'
import { readReference, skipMarkup } from './syntax.js'

const AMPERSAND = 0x26
const LESS = 0x3c
const RETURN = 0x0d
const LINE_FEED = 0x0a

/** Character references, line ends of two units, and tags that the parser dropped from a text ("a</i>b"). */
export const HTML_SYNTAX: Syntax = {
  isSpecial(source, at) {
    const unit = source.charCodeAt(at)
    return unit === AMPERSAND || (unit === LESS && skipMarkup(source, at) > at)
  },
  readStep(value, done, source, at) {
    const unit = source.charCodeAt(at)
    if (unit === AMPERSAND) return readAmpersand(value, done, source, at)
    if (unit === LESS && skipMarkup(source, at) > at)
      return { rendered: 0, length: skipMarkup(source, at) - at }
    if (unit === RETURN) {
      const length = source.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
      return { rendered: value.charCodeAt(done) === LINE_FEED ? 1 : 0, length }
    }
    // The parser drops a line feed after <pre>, and null characters anywhere.
    return unit === LINE_FEED || unit === 0 ? { rendered: 0, length: 1 } : null
  },
}

function readAmpersand(value: string, done: number, source: string, at: number): Step | null {
  const reference = readReference(source, at)
  if (reference !== null && value.startsWith(reference.rendered, done))
    return { rendered: reference.rendered.length, length: reference.length }
  // "AT&T"
  return value.charCodeAt(done) === AMPERSAND ? { rendered: 1, length: 1 } : null
}
