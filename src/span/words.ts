/** Words of a text as parallel arrays: word `i` is `text.slice(starts[i], ends[i])`, in UTF-16 offsets. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const WIDE = /[\p{L}\p{N}\p{M}]/u
const CURLY_APOSTROPHE = 0x2019

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** UTF-16 length of the letter, digit or combining mark at `at`; 0 where there is none. */
function wordLengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiWord(code) ? 1 : 0
  if (code !== code) return 0
  const point = text.codePointAt(at) as number
  return WIDE.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
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
