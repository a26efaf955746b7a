/** Words of a text as parallel arrays: word `i` is `text.slice(starts[i], ends[i])`, in UTF-16 offsets. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const WIDE = /[\p{L}\p{N}\p{M}]/u
const CURLY_APOSTROPHE = 0x2019

/** What is known of UTF-16 units: 1 is no part of a word, 2 a letter, digit or combining mark, 0 not looked at yet. */
const KNOWN = new Uint8Array(0x10000)
const NO_WORD = 1
const WORD = 2

function judgeUnit(unit: number): number {
  KNOWN[unit] = WIDE.test(String.fromCharCode(unit)) ? WORD : NO_WORD
  return KNOWN[unit]
}

/** UTF-16 length of the letter, digit or combining mark at `at`; 0 where there is none. */
function wordLengthAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xdc00) {
    const point = text.codePointAt(at) as number
    return point > 0xffff && WIDE.test(String.fromCodePoint(point)) ? 2 : 0
  }
  return (KNOWN[unit] || judgeUnit(unit)) === WORD ? 1 : 0
}

/** Marks that join two letters into one word: “isn’t”, “north-east”, “U.S”, “3.5”. */
function isJoiner(code: number): boolean {
  return code === 39 || code === 45 || code === 46 || code === CURLY_APOSTROPHE
}

/**
 * Finds the words of a text: runs of letters and digits, joined by an apostrophe, hyphen or full stop inside.
 * Linear in the text's length; punctuation and white space are never words.
 */
export function findWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2))
  let ends = new Int32Array(starts.length)
  let count = 0
  for (let at = 0; at < text.length;) {
    let length = wordLengthAt(text, at)
    if (length === 0) {
      at++
      continue
    }
    const start = at
    while (length > 0) {
      at += length
      length = wordLengthAt(text, at)
      if (length === 0 && isJoiner(text.charCodeAt(at)) && wordLengthAt(text, at + 1) > 0) length = 1
    }
    if (count === starts.length) {
      starts = grow(starts)
      ends = grow(ends)
    }
    starts[count] = start
    ends[count++] = at
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
