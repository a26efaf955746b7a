import { FOLD } from '../../span/fold.js'
import { SHAPE, type TokenRange } from '../document.js'
import type { TokenBuffer } from './token-buffer.js'
import { GAP } from './tokenize.js'

/** Longest dateline, in tokens: “PORT MARESBY, Papua New Guinea, March 14 (Agency) —”. */
const LONGEST = 16
const HYPHEN = 0x2d
const DASHES = new Set([0x2013, 0x2014, 0x2015])

const unitAt = (text: string, tokens: TokenBuffer, at: number): number => text.charCodeAt(tokens.start[at])

/** “—”, “–”, “--”, or a hyphen with a space before it. */
function isDash(text: string, tokens: TokenBuffer, at: number): boolean {
  const unit = unitAt(text, tokens, at)
  if ((tokens.shape[at] & (SHAPE.letter | SHAPE.digit)) !== 0) return false
  return DASHES.has(unit) || (FOLD[unit] === HYPHEN && tokens.gap[at] !== GAP.none)
}

const isCapital = ({ shape }: TokenBuffer, at: number): boolean =>
  (shape[at] & SHAPE.letter) !== 0 && (shape[at] & (SHAPE.innerUpper | SHAPE.lower)) === SHAPE.innerUpper

/** Words with a capital, numbers, and marks but those of a sentence's end. */
function canStand(text: string, tokens: TokenBuffer, at: number): boolean {
  if ((tokens.shape[at] & (SHAPE.initialUpper | SHAPE.digit)) !== 0) return true
  // “BERLIN (dpa) -”
  if (unitAt(text, tokens, at - 1) === 0x28) return true
  return ',().’/'.includes(text[tokens.start[at]]) || (tokens.shape[at] & SHAPE.letter) === 0
}

/** Longest time before an entry of a live blog, in tokens: “14:10 GMT –”, “9.45 p.m. ET |”. */
const LONGEST_TIME = 5
const TIME = /^\d{1,2}[:.h]\d{2}(?:[ap]\.?m\.?)?$/i

/** Behind the time that an entry of a live blog opens with, “13:21 | Traffic …”, or `first`. */
function endOfTime(text: string, tokens: TokenBuffer, { first, end }: TokenRange): number {
  if (
    (tokens.shape[first] & SHAPE.digit) === 0 ||
    !TIME.test(text.slice(tokens.start[first], tokens.end[first]))
  )
    return first
  for (let at = first + 1; at < Math.min(end - 1, first + LONGEST_TIME); at++) {
    if (isDash(text, tokens, at) || ':|'.includes(text[tokens.start[at]])) return at + 1
    if (!canStandByTime(text, tokens, at)) return first
  }
  return first
}

/** “GMT”, “p.m.”, “(ET)”. */
const canStandByTime = (text: string, tokens: TokenBuffer, at: number): boolean =>
  isCapital(tokens, at) || /^(?:[ap]\.?m\.?|[()])$/i.test(text.slice(tokens.start[at], tokens.end[at]))

/**
 * Where the story begins behind the place and date that a paragraph opens with, “MARESBY, March 14 (Agency) — The
 * harbour …”: the first token after the dash, or the paragraph's own first one where it has no dateline. A place is in
 * capitals, or an agency in brackets follows it. The time of an entry in a live blog is told apart likewise.
 */
export function endOfDateline(text: string, tokens: TokenBuffer, { first, end }: TokenRange): number {
  if ((tokens.shape[first] & SHAPE.initialUpper) === 0) return endOfTime(text, tokens, { first, end })
  const limit = Math.min(end - 1, first + LONGEST)
  for (let at = first + 1; at < limit; at++) {
    if (isDash(text, tokens, at)) {
      const isPlace = isCapital(tokens, first) || unitAt(text, tokens, at - 1) === 0x29
      return isPlace ? at + 1 : first
    }
    if (!canStand(text, tokens, at)) return first
  }
  return first
}
