import type { TokenRange } from '../document.js'
import { isNot, tagOf, type Reading } from './match-phrase.js'

const QUOTES = new Set(['"', '“', '”', "''", '``', '«', '»', '„'])
const AFTER_COMMA = new Set(
  'but and or while whereas although though as because since with which who saying says said adding added citing noting telling told calling referring according despite even yet so including instead leaving prompting when if'.split(
    ' ',
  ),
)
const REPORTING = new Set('said says say told according added wrote reported noted'.split(' '))
const LINKS = new Set(
  'that because although though while whereas if when before after until since as but than whether once unless'.split(
    ' ',
  ),
)

/** Whether a token is a quotation mark. */
export function isQuote(word: string): boolean {
  return QUOTES.has(word)
}

function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === '--' || word === '―'
}

/**
 * Last token, exclusive, of the content that begins at `from`: up to a semicolon, a quotation mark, the next clause
 * (“…, but”, “…, saying”), a reporting tail (“…, the official said”), a dash that no second one closes (“that the mill
 * would close – fears that Monday’s figures may calm”) or the sentence's final stop.
 */
export function endOfContent(reading: Reading, from: number, limit: number): number {
  const { words } = reading
  let end = limit
  while (end > from && /^[.!?…"”’')\]]+$/.test(words[end - 1])) end--
  for (let i = from; i < end; i++) {
    const word = words[i]
    if (word === ';' || isQuote(word)) return Math.max(from, i)
    if (isDash(word)) {
      let closing = i + 1
      while (closing < end && !isDash(words[closing])) closing++
      if (closing >= end) return i
      i = closing
      continue
    }
    if (word === 'but' && i > from && isVerb(tagOf(reading, i + 1 < end ? i + 1 : i))) return i
    if (word === ',' && (AFTER_COMMA.has(words[i + 1]) || isReportingTail(reading, i + 1, end))) return i
  }
  return end
}

/** “…, the official said”: from here to the end there are at most ten words, one of them a reporting verb. */
function isReportingTail(reading: Reading, from: number, end: number): boolean {
  if (end - from > 10) return false
  let isReporting = false
  for (let i = from; i < end; i++) {
    if (reading.words[i] === ',') return false
    if (REPORTING.has(reading.words[i])) isReporting = true
  }
  return isReporting
}

function isVerb(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'
}

function isNominal(tag: string): boolean {
  return (
    tag.startsWith('NN') || tag === 'PRP' || tag === 'CD' || tag === 'DT' || tag === 'WP' || tag === 'WDT'
  )
}

/** Leftwards over the words of one noun phrase that ends before `end`; “of”, “for”, “at” join two of them. */
function startOfNominal(reading: Reading, end: number, floor: number): number {
  let at = end
  while (at > floor) {
    const tag = tagOf(reading, at - 1)
    const word = reading.words[at - 1]
    if (isQuote(word) || tag === ':' || word === ',' || LINKS.has(word)) break
    if (isVerb(tag) || tag === 'VB' || tag === 'TO' || tag === 'EX' || tag.startsWith('RB') || tag === 'WRB')
      break
    if ((tag === 'WP' || tag === 'WDT') && at < end) break
    // “has said he ‖ will refuse”: a pronoun is a noun phrase of its own.
    if (at < end && at === end - 1 && tagOf(reading, at) === 'PRP') break
    if (tag === 'CC' && word !== 'and' && word !== '&' && word !== 'or') break
    at--
  }
  // “In Cairo the ministry”, “and the ministry”: a noun phrase does not begin with a preposition or “and”.
  while (
    at < end &&
    (tagOf(reading, at) === 'CC' || tagOf(reading, at) === 'IN' || tagOf(reading, at) === 'POS')
  )
    at++
  return at
}

/** Start of the parenthesis whose closing comma stands before `end`, or -1: “, a spokesman for the firm,”. */
function openingMark(reading: Reading, end: number, floor: number): number {
  const mark = reading.words[end - 1] === ')' ? '(' : ','
  for (let i = end - 2; i >= floor && end - i < 40; i--) if (reading.words[i] === mark) return i
  return -1
}

function isAppositive(reading: Reading, from: number): boolean {
  const tag = tagOf(reading, from)
  return (
    tag === 'DT' ||
    tag.startsWith('NN') ||
    tag === 'WP' ||
    tag === 'WDT' ||
    tag === 'WP$' ||
    tag === 'PRP$' ||
    tag === 'CD' ||
    tag.startsWith('JJ')
  )
}

/** Whether the words before the verb may stand between it and its subject: “also”, “has repeatedly”. */
function isAuxiliary(reading: Reading, token: number): boolean {
  const tag = tagOf(reading, token)
  const word = reading.words[token]
  if (tag.startsWith('RB') || isNot(word) || tag === 'MD') return true
  return /^(?:has|have|had|'s|'ve|'d|was|were|is|are|be|been|both|all|did|does|do)$/.test(word)
}

/**
 * The subject of the verb group that begins at `verb`, with its apposition: “Lea Roth, a spokeswoman for the bank,”.
 * @returns null where no noun phrase can be found in the sentence
 */
export function findSubject(reading: Reading, verb: number, floor: number): TokenRange | null {
  let end = verb
  while (end > floor && isAuxiliary(reading, end - 1)) end--
  // “that the executive “does not comment””
  const isBroken = end > floor + 1 && end === verb && isQuote(reading.words[end - 1])
  if (isBroken && isNominal(tagOf(reading, end - 2))) end--
  if (end > floor && (reading.words[end - 1] === ',' || reading.words[end - 1] === ')')) {
    const opening = openingMark(reading, end, floor)
    if (opening <= floor) return null
    const first = startOfNominal(reading, opening, floor)
    if (first === opening) return findFirstSubject(reading, verb, floor)
    // “Mr Roth, however, declined”: the parenthesis is no part of the source.
    return {
      first,
      end: isAppositive(reading, opening + 1) || reading.words[opening] === '(' ? end : opening,
    }
  }
  // “Thornbeck did not answer”: one word before the verb is its subject, whatever its tag.
  if (end === floor + 1 && tagOf(reading, floor).startsWith('VB')) return { first: floor, end }
  const first = startOfNominal(reading, end, floor)
  // “the accused made no reply”: a participle that an article makes a noun
  const isMade = end - first === 2 && reading.words[first] === 'the'
  if (first < end && (isMade || isNominal(tagOf(reading, end - 1)))) return { first, end }
  return findFirstSubject(reading, verb, floor)
}

/** “The bank confirmed the sale but declined to …”: the subject of the sentence's first verb. */
function findFirstSubject(reading: Reading, verb: number, floor: number): TokenRange | null {
  for (let i = floor; i < verb; i++) {
    if (!isVerb(tagOf(reading, i))) continue
    let end = i
    while (end > floor && isAuxiliary(reading, end - 1)) end--
    const first = startOfNominal(reading, end, floor)
    return first < end && isNominal(tagOf(reading, end - 1)) ? { first, end } : null
  }
  return null
}
