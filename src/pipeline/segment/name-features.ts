import { SHAPE, type TokenRange, type Tokens } from '../document.js'
import { combine, rowOf } from './weight-table.js'

/** Number of the feature set below: raise it with every change. */
export const NAME_FEATURE_SET = 1
/** Number of features of one token. */
export const NAME_FEATURES = 20

const RUN = 8

/** What the labeller knows when it comes to a token. */
export interface NameState {
  /** Labels of the tokens before, 0 at the start of the sentence. */
  before: number
  before2: number
  /** Label that the word had before in the text, 0 none, -1 not seen. */
  memory: number
  nextMemory: number
}

export function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens.shape[at] & (SHAPE.initialUpper | SHAPE.innerUpper)) !== 0
}

/** First and last token of the run of capitalised words around `at`, at most `RUN` to each side. */
function findRun(tokens: Tokens, { first, end }: TokenRange, at: number): TokenRange {
  let from = at
  let to = at + 1
  while (from > first && at - from < RUN && isCapital(tokens, from - 1)) from--
  while (to < end && to - at < RUN && isCapital(tokens, to)) to++
  return { first: from, end: to }
}

/** Features of the token `at`: mostly its shape, surroundings and part of speech, so that unknown names are found. */
export function extractNameFeatures(
  tokens: Tokens,
  sentence: TokenRange,
  at: number,
  setting: number,
  { before, before2, memory, nextMemory }: NameState,
  bits: number,
  places: Int32Array,
): void {
  const { first, end } = sentence
  const { hash, tail, shape, tag } = tokens
  const word = hash[at]
  const last = at > first ? hash[at - 1] : 1
  const next = at + 1 < end ? hash[at + 1] : 2
  const tagBefore = at > first ? tag[at - 1] : 60
  const tagAfter = at + 1 < end ? tag[at + 1] : 61
  const form = shape[at] | (setting << 8) | (at === first ? 1024 : 0)
  const run = findRun(tokens, sentence, at)
  const place = (Math.min(at - run.first, 3) << 2) | Math.min(run.end - at, 3)
  places[0] = rowOf(31, word, bits)
  places[1] = rowOf(32, tail[at], bits)
  places[2] = rowOf(33, tail[at] & 0xffff, bits)
  places[3] = rowOf(34, form, bits)
  places[4] = rowOf(35, last, bits)
  places[5] = rowOf(36, next, bits)
  places[6] = rowOf(37, combine(at - 1 > first ? hash[at - 2] : 1, tagBefore), bits)
  places[7] = rowOf(38, at + 2 < end ? hash[at + 2] : 2, bits)
  places[8] = rowOf(39, combine(before, before2), bits)
  places[9] = rowOf(40, combine(tag[at], (tagBefore << 6) | tagAfter), bits)
  places[10] = rowOf(41, combine(tag[at], (before << 6) | tagAfter), bits)
  places[11] = rowOf(42, combine(word, before), bits)
  places[12] = rowOf(43, combine(word, next), bits)
  places[13] = rowOf(44, combine(last, before), bits)
  places[14] = rowOf(45, combine(memory, (nextMemory << 4) | before), bits)
  places[15] = rowOf(46, combine(run.end < end ? hash[run.end] : 2, place), bits)
  places[16] = rowOf(47, combine(run.first > first ? hash[run.first - 1] : 1, place), bits)
  places[17] = rowOf(48, combine(hash[run.end - 1], before), bits)
  places[18] = rowOf(49, combine(hash[run.first], form), bits)
  places[19] = rowOf(50, combine(form, (place << 4) | before), bits)
}
