import type { Cue, CuedDocument, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'

/** Least probability of a cue that a layout of its own completes. */
export const SURE = 0.5
/** Longest source, and shortest content, in tokens. */
export const MAX_SOURCE = 14
export const MIN_CONTENT = 4
/** Log-odds given to what a rule credits: the words leave little doubt, though the tagger of roles had some. */
const SCORE = 1

export function buildCredit(
  document: CuedDocument,
  cue: Cue,
  source: TokenRange,
  content: readonly TokenRange[],
): Choice {
  return { cue, source: trimMarks(document, [source]), content: trimMarks(document, content), score: SCORE }
}

/** A credit that the tagger of cues never proposed: only just sure of its cue, sure of its parts. */
export const buildUnproposed = (
  document: CuedDocument,
  cue: TokenRange,
  source: TokenRange,
  content: readonly TokenRange[],
): Choice =>
  buildCredit(document, { first: cue.first, end: cue.end, kind: 'attribution', score: SURE }, source, content)

/** Last comma before `at`, or -1. */
export function commaBefore(document: CuedDocument, at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) if (isText(document, i, ',')) return i
  return -1
}

/** First comma from `from` on, or -1. */
export function commaAfter(document: CuedDocument, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isText(document, i, ',')) return i
  return -1
}

/** From `first` as far towards `end` as the marks of other credits leave tokens. */
export function reach(taken: Uint8Array, first: number, end: number): number {
  let at = first
  while (at < end && taken[at] === 0) at++
  return at
}
