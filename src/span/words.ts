/** Words of a text as parallel arrays: word `i` is `text.slice(starts[i], ends[i])`, in UTF-16 offsets. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const WIDE = /[\p{L}\p{N}\p{M}]/u
const CURLY_APOSTROPHE = 0x2019

/** What is known of UTF-16 units: no part of a word; a letter, digit or mark; half of a pair; 0 not looked at yet. */
const KNOWN = new Uint8Array(0x10000)
const NO_WORD = 1
const WORD = 2
const HALF = 3

function judgeUnit(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  KNOWN[unit] = isHalf ? HALF : WIDE.test(String.fromCharCode(unit)) ? WORD : NO_WORD
  return KNOWN[unit]
}

/** Whether a pair begins at `at` that is a letter, digit or combining mark. */
function isWidePair(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number
  return point > 0xffff && WIDE.test(String.fromCodePoint(point))
}

/** Where the letters, digits and combining marks from `at` on end. */
function skipLetters(text: string, at: number): number {
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = KNOWN[unit] || judgeUnit(unit)
    if (kind === WORD) at++
    else if (kind === HALF && isWidePair(text, at)) at += 2
    else break
  }
  return at
}

/** Marks that join two letters into one word: “isn’t”, “north-east”, “U.S”, “3.5”. */
function isJoiner(code: number): boolean {
  return code === 39 || code === 45 || code === 46 || code === CURLY_APOSTROPHE
}

/** Where the word that begins at `at` ends; `at` itself where none begins. */
export function endOfWord(text: string, at: number): number {
  let end = skipLetters(text, at)
  while (end > at && isJoiner(text.charCodeAt(end))) {
    const next = skipLetters(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/**
 * Finds the words of a text: runs of letters and digits, joined by an apostrophe, hyphen or full stop inside.
 * Linear in the text's length; punctuation and white space are never words.
 */
export function findWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2))
  let ends = new Int32Array(starts.length)
  let count = 0
  // No word begins where one ends, so that both steps go on by one.
  for (let at = 0; at < text.length; at++) {
    const end = endOfWord(text, at)
    if (end === at) continue
    if (count === starts.length) {
      starts = grow(starts)
      ends = grow(ends)
    }
    starts[count] = at
    ends[count++] = end
    at = end
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** How many words a text has, as `findWords` counts them. */
export function countWords(text: string): number {
  return findWords(text).count
}

/** Number of the first word that ends after `offset`; `words.count` where none does. */
export function firstWordAfter(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.ends[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
