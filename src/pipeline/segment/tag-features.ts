import { SHAPE, type TokenRange, type Tokens } from '../document.js'
import { combine, rowOf } from './weight-table.js'

/** Number of the feature set below: raise it with every change, or old weights would be read as new ones. */
export const TAG_FEATURE_SET = 2
/** Number of features of one token. */
export const TAG_FEATURES = 21

/** How a sentence is set: 0 as a sentence, 1 as a heading with Capitals, 2 IN CAPITALS. */
export function findCase(tokens: Tokens, { first, end }: TokenRange): number {
  let words = 0
  let capitals = 0
  let shouted = 0
  for (let at = first; at < end; at++) {
    const shape = tokens.shape[at]
    if ((shape & (SHAPE.letter | SHAPE.single)) !== SHAPE.letter) continue
    words++
    if ((shape & SHAPE.initialUpper) === 0) continue
    capitals++
    if ((shape & SHAPE.lower) === 0) shouted++
  }
  if (words === 0) return 0
  return shouted * 5 > words * 4 ? 2 : capitals * 5 > words * 3 ? 1 : 0
}

/**
 * Features of the token `at` of a sentence: its form, endings, shape, neighbours, and the tags of the two before.
 * @param places filled with the numbers of the rows, `TAG_FEATURES` of them
 * @param before tag of the token before, `before2` of the one before that; -1 at the start of the sentence
 */
export function extractTagFeatures(
  tokens: Tokens,
  { first, end }: TokenRange,
  at: number,
  setting: number,
  before: number,
  before2: number,
  bits: number,
  places: Int32Array,
): void {
  const { hash, tail, shape } = tokens
  const word = hash[at]
  const last = at > first ? hash[at - 1] : 1
  const next = at + 1 < end ? hash[at + 1] : 2
  const next2 = at + 2 < end ? hash[at + 2] : 2
  const form = shape[at] | (setting << 8) | (at === first ? 1024 : 0)
  const nextTail = at + 1 < end ? tail[at + 1] : 0
  const lastTail = at > first ? tail[at - 1] : 0
  const isCapital = shape[at] & SHAPE.initialUpper
  const ending = tail[at] & 0xffffff
  places[0] = rowOf(1, word, bits)
  places[1] = rowOf(2, combine(word, isCapital), bits)
  places[2] = rowOf(3, form, bits)
  places[3] = rowOf(4, tail[at], bits)
  places[4] = rowOf(5, combine(ending, isCapital), bits)
  places[5] = rowOf(6, tail[at] & 0xffff, bits)
  places[6] = rowOf(7, combine(tail[at] & 0xff, form), bits)
  places[7] = rowOf(8, last, bits)
  places[8] = rowOf(9, next, bits)
  places[9] = rowOf(10, next2, bits)
  places[10] = rowOf(11, before, bits)
  places[11] = rowOf(12, combine(before, before2), bits)
  places[12] = rowOf(13, combine(word, before), bits)
  places[13] = rowOf(14, combine(ending, before), bits)
  places[14] = rowOf(15, combine(nextTail & 0xffff, before), bits)
  places[15] = rowOf(16, nextTail & 0xffffff, bits)
  places[16] = rowOf(17, combine(lastTail & 0xffff, form), bits)
  places[17] = rowOf(18, combine(word, next), bits)
  places[18] = rowOf(19, combine(at + 1 < end ? shape[at + 1] : 0, form), bits)
  places[19] = rowOf(20, combine(form, before), bits)
  places[20] = rowOf(21, combine(form, combine(at > first ? shape[at - 1] : 0, next)), bits)
}
