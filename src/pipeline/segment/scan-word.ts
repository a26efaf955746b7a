import { hashesOf, hashWord } from '../../span/hash.js'
import type { AbbreviationTable } from './abbreviation-table.js'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, isLetterAt, LINE, LOWER, UPPER, wordUnit } from './characters.js'

const CLITICS = hashesOf('s d m re ve ll')
const CANNOT = hashWord('cannot')

/**
 * End of the clitic whose apostrophe stands at `at` ("’s", "’ll"), or -1: the word goes on ("O’Malley") or stops.
 */
export function endOfClitic(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && end < at + 4 && isLetterAt(text, end, limit)) end++
  if (end === at + 1 || end > at + 3 || wordUnit(text, end, limit) > 0) return -1
  return CLITICS.has(hashWord(text, at + 1, end)) ? end : -1
}

/** Whether "n’t" has its apostrophe at `at`, behind at least one more letter of the word that starts at `start`. */
export function isNegation(text: string, start: number, at: number, limit: number): boolean {
  const isNt =
    at - 1 > start && (text.charCodeAt(at - 1) | 32) === 0x6e && (text.charCodeAt(at + 1) | 32) === 0x74
  return isNt && at + 1 < limit && wordUnit(text, at + 2, limit) === 0
}

/** Whether the full stop at `at` lies inside a word: "1.5", "U.S", "example.org", but not "over.The". */
function isInnerStop(text: string, at: number, limit: number): boolean {
  const before = classAt(text, at - 1, limit)
  const after = classAt(text, at + 1, limit)
  if (after === DIGIT) return true
  if (before === UPPER) return after === UPPER || after === LOWER
  if (before === LOWER && after === UPPER)
    return wordUnit(text, at - 2, limit) === 0 || wordUnit(text, at + 2, limit) === 0
  return wordUnit(text, at + 1, limit) > 0
}

/** Whether the mark at `at`, between two word units, holds them together as one token. */
function isJoint(text: string, at: number, limit: number): boolean {
  const before = classAt(text, at - 1, limit)
  const after = classAt(text, at + 1, limit)
  if (classAt(text, at, limit) === HYPHEN) return true
  if (classAt(text, at, limit) === APOSTROPHE) return after !== DIGIT && endOfClitic(text, at, limit) < 0
  switch (text.charCodeAt(at)) {
    case 0x2e:
      return isInnerStop(text, at, limit)
    case 0x2c: // 1,200
    case 0x3a: // 11:30
      return before === DIGIT && after === DIGIT
    case 0x26: // AT&T
      return before === UPPER && after === UPPER
    case 0x2f: // 9/11
    case 0x5f: // file_name
    case 0x40: // ana@example.org
      return true
    default:
      return false
  }
}

/** Whether the full stop at `end` belongs to the word `[start, end)`: "U.S.", "J.", "Sen.", "R-Calif.", "No. 10". */
function hasOwnStop(
  text: string,
  start: number,
  end: number,
  limit: number,
  table: AbbreviationTable,
): boolean {
  if (text.charCodeAt(end + 1) === 0x2e) return false
  const isOneLetter =
    isLetterAt(text, end - 1, limit) && (end - 1 === start || wordUnit(text, end - 2, limit) === 0)
  if (isOneLetter && end - 1 === start)
    return classAt(text, start, limit) === UPPER || hasEntry(text, start, end, limit, table)
  if (isOneLetter && text.charCodeAt(end - 2) === 0x2e) return true
  let from = end
  while (from > start && end - from < 12 && classAt(text, from - 1, limit) !== HYPHEN) from--
  return hasEntry(text, from, end, limit, table)
}

function hasEntry(
  text: string,
  start: number,
  end: number,
  limit: number,
  table: AbbreviationTable,
): boolean {
  const kind = end - start > 10 ? undefined : table.stems.get(hashWord(text, start, end))
  if (kind !== 'number') return kind !== undefined
  const next = classAt(text, end + 1, limit) === DIGIT ? end + 1 : end + 2
  return classAt(text, next, limit) === DIGIT
}

const isTitle = (text: string, start: number, end: number, table: AbbreviationTable): boolean =>
  end - start <= 5 && table.stems.get(hashWord(text, start, end)) === 'title'

/** Whether "://" stands at `at`. */
function isAddress(text: string, at: number, limit: number): boolean {
  return at + 3 < limit && text.charCodeAt(at) === 0x3a && text.startsWith('://', at)
}

/** End of a web address: up to a space, quotation mark or angle bracket, less the punctuation at its end. */
function endOfAddress(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit) {
    const unit = text.charCodeAt(end)
    const isStop = classAt(text, end, limit) <= LINE || unit === 0x22 || unit === 0x3c || unit === 0x3e
    if (isStop || unit === 0x201c || unit === 0x201d) break
    end++
  }
  while (end > start && wordUnit(text, end - 1, limit) === 0 && text.charCodeAt(end - 1) !== 0x2f) end--
  return end
}

/** End of the token that starts with a letter or digit at `start`: hyphenated words whole, clitics cut off. */
export function endOfWord(text: string, start: number, limit: number, table: AbbreviationTable): number {
  let at = start
  while (at < limit) {
    const step = wordUnit(text, at, limit)
    if (step > 0) at += step
    else if (classAt(text, at, limit) === APOSTROPHE && isNegation(text, start, at, limit)) return at - 1
    else if (wordUnit(text, at + 1, limit) > 0 && isJoint(text, at, limit)) at++
    else break
  }
  if (at - start === 6 && hashWord(text, start, at) === CANNOT) return at - 3
  if (isAddress(text, at, limit)) return endOfAddress(text, at + 3, limit)
  if (at < limit && text.charCodeAt(at) === 0x2e && hasOwnStop(text, start, at, limit, table)) {
    // “Lt.-Gen. Haas”: two ranks are one token
    const isJoined = isTitle(text, start, at, table) && classAt(text, at + 1, limit) === HYPHEN
    return isJoined && isLetterAt(text, at + 2, limit) ? endOfWord(text, at + 2, limit, table) : at + 1
  }
  return at
}
