import { FOLD, FOLD_END, INVISIBLE } from '../../span/fold.js'

/** Classes of UTF-16 units. Those from LOWER to GLUE make words. */
export const SPACE = 0
export const LINE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
export const GLUE = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const MARK = 8
export const SURROGATE = 9

function fill(table: Uint8Array, kind: number, ranges: readonly (readonly [number, number])[]): void {
  for (const [first, last] of ranges) table.fill(kind, first, last + 1)
}

/**
 * Ranges are written out, not asked of the engine, so that every engine cuts alike whatever its Unicode version:
 * above ASCII, all that is not listed counts as a lower-case letter.
 */
function createClassTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LOWER)
  fill(table, MARK, [
    [0, 0x40],
    [0x5b, 0x60],
    [0x7b, 0xa9],
    [0xab, 0xb4],
    [0xb6, 0xb9],
    [0xbb, 0xbf],
  ])
  fill(table, MARK, [
    [0xd7, 0xd7],
    [0xf7, 0xf7],
    [0x37e, 0x37e],
    [0x387, 0x387],
    [0x589, 0x58a],
  ])
  fill(table, MARK, [
    [0x5be, 0x5be],
    [0x60c, 0x60d],
    [0x61b, 0x61f],
    [0x6d4, 0x6d4],
    [0x964, 0x965],
  ])
  fill(table, MARK, [
    [0x2000, 0x206f],
    [0x207a, 0x207e],
    [0x208a, 0x208e],
    [0x20a0, 0x20cf],
    [0x2100, 0x2101],
  ])
  fill(table, MARK, [
    [0x2116, 0x2117],
    [0x2120, 0x2123],
    [0x2190, 0x2bff],
    [0x2e00, 0x2e7f],
    [0x3001, 0x3004],
  ])
  fill(table, MARK, [
    [0x3007, 0x3020],
    [0x3030, 0x3030],
    [0x303d, 0x303f],
    [0x30fb, 0x30fb],
    [0xe000, 0xf8ff],
  ])
  fill(table, MARK, [
    [0xfd3e, 0xfd3f],
    [0xfe10, 0xfe1f],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff0f],
    [0xff1a, 0xff20],
  ])
  fill(table, MARK, [
    [0xff3b, 0xff40],
    [0xff5b, 0xff65],
    [0xffe0, 0xffff],
  ])
  fill(table, DIGIT, [
    [0x30, 0x39],
    [0x660, 0x669],
    [0x6f0, 0x6f9],
    [0xff10, 0xff19],
  ])
  fill(table, SPACE, [
    [0x09, 0x09],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
  ])
  fill(table, SPACE, [
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ])
  fill(table, LINE, [
    [0x0a, 0x0d],
    [0x2028, 0x2029],
  ])
  fill(table, SURROGATE, [[0xd800, 0xdfff]])
  fill(table, APOSTROPHE, [
    [0x27, 0x27],
    [0x2019, 0x2019],
  ])
  fill(table, HYPHEN, [
    [0x2d, 0x2d],
    [0x2010, 0x2011],
  ])
  for (let unit = 0; unit < FOLD_END; unit++) {
    if (table[unit] === LOWER && FOLD[unit] !== unit) table[unit] = UPPER
  }
  for (const [first, last] of INVISIBLE) table.fill(GLUE, first, last + 1)
  return table
}

/** For each UTF-16 unit its class. */
export const CLASS = createClassTable()

/** Class of the unit at `at`, SPACE outside `[0, limit)`. */
export function classAt(text: string, at: number, limit: number): number {
  return at >= 0 && at < limit ? CLASS[text.charCodeAt(at)] : SPACE
}

/** Whether a surrogate pair that fits below `limit` starts at `at`. */
export function isPair(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

/** Number of units (1 or 2) of the letter or digit at `at`, 0 when there is none. Emoji are no letters. */
export function wordUnit(text: string, at: number, limit: number): number {
  const kind = classAt(text, at, limit)
  if (kind >= LOWER && kind <= GLUE) return 1
  if (kind !== SURROGATE || !isPair(text, at, limit)) return 0
  const high = text.charCodeAt(at)
  return high >= 0xd83c && high <= 0xd83f ? 0 : 2
}

/** Whether the unit at `at` is a letter. */
export function isLetterAt(text: string, at: number, limit: number): boolean {
  const kind = classAt(text, at, limit)
  return kind === LOWER || kind === UPPER
}
