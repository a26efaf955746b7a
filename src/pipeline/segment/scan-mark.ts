import { hashesOf, hashWord } from '../../span/hash.js'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, isPair, LINE, SPACE, wordUnit } from './characters.js'
import { endOfClitic } from './scan-word.js'

/** Words that begin with an apostrophe of their own: "’em", "’til". */
const CLIPPED = hashesOf('em til cause tis twas bout round')
const TAG_LENGTH = 300

function endOfRun(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  while (end < limit && text.charCodeAt(end) === unit) end++
  return end
}

/** "’80s", "’em", "’s" behind a word, or the mark alone (two straight ones are a closing mark). */
function endOfApostrophe(text: string, at: number, limit: number): number {
  const isBehindWord = wordUnit(text, at - 1, limit) > 0
  const clitic = isBehindWord ? endOfClitic(text, at, limit) : -1
  if (clitic > 0) return clitic
  if (!isBehindWord) {
    let end = at + 1
    while (end < limit && end < at + 7 && wordUnit(text, end, limit) === 1) end++
    const isDecade =
      classAt(text, at + 1, limit) === DIGIT && classAt(text, at + 2, limit) === DIGIT && end <= at + 4
    if (isDecade || CLIPPED.has(hashWord(text, at + 1, end))) return end
  }
  return text.charCodeAt(at) === 0x27 && at + 1 < limit && text.charCodeAt(at + 1) === 0x27 ? at + 2 : at + 1
}

/** "...", ". . ." or one full stop. */
function endOfStops(text: string, at: number, limit: number): number {
  let end = endOfRun(text, at, limit)
  if (end > at + 1) return end
  while (end + 1 < limit && text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x2e) end += 2
  return end > at + 4 ? end : at + 1
}

/** "@name", "#topic" or the mark alone. */
function endOfHandle(text: string, at: number, limit: number): number {
  let end = at + 1
  for (let step = 1; step > 0; end += step) {
    step = wordUnit(text, end, limit) || (text.charCodeAt(end) === 0x5f && end < limit ? 1 : 0)
  }
  return end
}

/** An embedded tag such as <br/>, of bounded length, or the mark alone. */
function endOfTag(text: string, at: number, limit: number): number {
  const next = text.charCodeAt(at + 1)
  if (wordUnit(text, at + 1, limit) === 0 && next !== 0x2f) return at + 1
  for (let end = at + 1; end < limit && end < at + TAG_LENGTH; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 0x3e) return end + 1
    if (unit === 0x3c || classAt(text, end, limit) === LINE) break
  }
  return at + 1
}

function endOfQuestion(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && (text.charCodeAt(end) === 0x3f || text.charCodeAt(end) === 0x21)) end++
  return end
}

/** "-7", "--", "-". */
function endOfHyphen(text: string, at: number, limit: number): number {
  const isSign = classAt(text, at + 1, limit) === DIGIT && classAt(text, at - 1, limit) === SPACE
  if (!isSign) return endOfRun(text, at, limit)
  let end = at + 1
  while (classAt(text, end, limit) === DIGIT) end++
  return end
}

/** End of the token that starts at `start` with anything but a letter or digit. */
export function endOfMark(text: string, start: number, limit: number): number {
  const kind = classAt(text, start, limit)
  if (kind === APOSTROPHE) return endOfApostrophe(text, start, limit)
  if (kind === HYPHEN) return endOfHyphen(text, start, limit)
  if (isPair(text, start, limit)) return start + 2
  switch (text.charCodeAt(start)) {
    case 0x2e:
      return endOfStops(text, start, limit)
    case 0x21:
    case 0x3f:
      return endOfQuestion(text, start, limit)
    case 0x23:
    case 0x40:
      return endOfHandle(text, start, limit)
    case 0x3c:
      return endOfTag(text, start, limit)
    case 0x5f:
    case 0x2a:
    case 0x3d:
    case 0x7e:
      return endOfRun(text, start, limit)
    case 0x60:
      return start + 1 < limit && text.charCodeAt(start + 1) === 0x60 ? start + 2 : start + 1
    default:
      return start + 1
  }
}
