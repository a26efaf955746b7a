import type { TextWriter } from '../reading/writer.js'
import { readReference, skipMarkup } from './syntax.js'

/** How many units must agree before the two are taken to run together again. */
const RESYNC = 12

const AMPERSAND = 0x26
const LESS = 0x3c
const RETURN = 0x0d
const LINE_FEED = 0x0a

/**
 * Writes the text of a node, each character with what renders it.
 * Walks along `source[start, end)`, which the parser gives as the node's place, and `value`, its text. The place can
 * hold character references, line ends of two units, and tags that the parser dropped ("a</i>b"). Text that is not
 * found there, since another plugin has changed it, is written without a place.
 */
export function writeAligned(
  writer: TextWriter,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  let done = 0
  let at = start
  while (done < value.length && at < end) {
    const run = countEqual(value, done, source, at, end)
    if (run > 0) {
      writer.write(value.slice(done, done + run), at, at + run)
      done += run
      at += run
      continue
    }
    const step = readStep(value, done, source, at)
    if (step !== null) {
      if (step.rendered > 0) writer.write(value.slice(done, done + step.rendered), at, at + step.length)
      done += step.rendered
      at += step.length
      continue
    }
    const skipped = source.slice(at, end).indexOf(value.slice(done, done + RESYNC))
    if (skipped < 0) break
    at += skipped
  }
  if (done < value.length) writer.write(value.slice(done), -1, -1)
}

/** How many units stand in both as they are. */
function countEqual(value: string, done: number, source: string, at: number, end: number): number {
  let run = 0
  while (at + run < end) {
    const unit = source.charCodeAt(at + run)
    if (unit !== value.charCodeAt(done + run) || unit === AMPERSAND) break
    if (unit === LESS && skipMarkup(source, at + run) > at + run) break
    run++
  }
  return run
}

interface Step {
  /** Units of the value that the stretch of the source renders. */
  readonly rendered: number
  readonly length: number
}

/** What the source has at `at` that is no plain character; null where the two do not agree. */
function readStep(value: string, done: number, source: string, at: number): Step | null {
  const unit = source.charCodeAt(at)
  if (unit === AMPERSAND) {
    const reference = readReference(source, at)
    if (reference !== null && value.startsWith(reference.rendered, done))
      return { rendered: reference.rendered.length, length: reference.length }
    if (value.charCodeAt(done) === AMPERSAND) return { rendered: 1, length: 1 }
  }
  if (unit === LESS) {
    const after = skipMarkup(source, at)
    if (after > at) return { rendered: 0, length: after - at }
  }
  if (unit === RETURN) {
    const length = source.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
    return { rendered: value.charCodeAt(done) === LINE_FEED ? 1 : 0, length }
  }
  // The parser drops a line feed after <pre>, and null characters anywhere.
  return unit === LINE_FEED || unit === 0 ? { rendered: 0, length: 1 } : null
}
