import type { TokenRange } from '../document.js'
import { PROPER_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

/** A run of capitalised words, with the small words that join them ("Ministry of Health", "Maria de la Cruz"). */
export type NameRun = TokenRange

const KNOWN = FLAG.organisationName | FLAG.place | FLAG.outletName | FLAG.given | FLAG.title
/** Share of long words with a capital from which a sentence counts as a headline. */
const HEADLINE_SHARE = 0.75

/** Sentences in which nearly every long word has a capital, so that capitals tell nothing. */
function findHeadlines(reading: Reading): Uint8Array {
  const { sentences, tokens } = reading.document
  const headlines = new Uint8Array(sentences.length)
  sentences.forEach(({ first, end }, at) => {
    let long = 0
    let upper = 0
    for (let i = first; i < end && i < first + 40; i++) {
      if (tokens.end[i] - tokens.start[i] < 4) continue
      long++
      if ((reading.flags[i] & FLAG.upper) !== 0) upper++
    }
    if (long >= 6 && upper >= long * HEADLINE_SHARE) headlines[at] = 1
  })
  return headlines
}

function isNameToken(reading: Reading, at: number, isHeadline: boolean): boolean {
  const flags = reading.flags[at]
  if ((flags & FLAG.upper) === 0) return isLowerName(reading, at)
  const { tag, name } = reading.tokens
  if (isHeadline) return name[at] !== 0 || (flags & KNOWN) !== 0
  if ((flags & (FLAG.firstPerson | FLAG.thirdPerson)) !== 0 && (flags & FLAG.allCaps) === 0) return false
  return PROPER_TAGS[tag[at]] === 1 || name[at] !== 0 || (flags & KNOWN) !== 0
}

/** "al-Qaeda", "d'Artois", "iCourier": lower case first, a capital within. */
function isLowerName(reading: Reading, at: number): boolean {
  const { tag, name, shape } = reading.tokens
  return (shape[at] & 2) !== 0 && (PROPER_TAGS[tag[at]] === 1 || name[at] !== 0)
}

/** Where the run that is open at `at` goes on over joining words, or `at` if it ends there. */
function bridge(reading: Reading, first: number, at: number, end: number, isHeadline: boolean): number {
  const isName = (i: number): boolean => i < end && isNameToken(reading, i, isHeadline)
  const flags = reading.flags[at]
  // "Maria de la Cruz", "Salman bin Abdulaziz"
  if ((flags & FLAG.particle) !== 0 && (flags & FLAG.upper) === 0) {
    let next = at + 1
    if (next < end && (reading.flags[next] & (FLAG.particle | FLAG.upper)) === FLAG.particle) next++
    if (isName(next) && (reading.flags[at - 1] & FLAG.role) === 0) return next
  }
  const word = smallWord(reading, at)
  // "Ministry of Foreign Affairs", "Center for the Study of Rivers"
  if ((word === 'of' || word === 'for') && isBodyBefore(reading, first, at)) {
    const next = unitAt(reading, at + 1) === 't' && smallWord(reading, at + 1) === 'the' ? at + 2 : at + 1
    if (isName(next)) return next
  }
  // "Department of Health and Human Services", "Marks & Spencer"
  if ((word === '&' || (word === 'and' && reading.tokens.name[at] === 2)) && isName(at + 1)) return at + 1
  // 'William "Bud" Hale'
  const quote = unitAt(reading, at)
  if (
    (quote === '"' || quote === '“' || quote === '‘' || quote === '(') &&
    isName(at + 1) &&
    isName(at + 3)
  ) {
    const close = unitAt(reading, at + 2)
    if (close === '"' || close === '”' || close === '’') return at + 3
  }
  return at
}

function smallWord(reading: Reading, at: number): string {
  const { start, end, count } = reading.tokens
  return at < count && end[at] - start[at] <= 3 ? reading.document.text.slice(start[at], end[at]) : ''
}

function isBodyBefore(reading: Reading, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 4); i < at; i++) {
    if ((reading.flags[i] & FLAG.organisationHead) !== 0 && (reading.flags[i] & FLAG.upper) !== 0) return true
  }
  return false
}

/** Finds all runs in text order; possessive marks, verbs and punctuation part them. */
export function findNameRuns(reading: Reading): NameRun[] {
  const runs: NameRun[] = []
  const headlines = findHeadlines(reading)
  reading.document.sentences.forEach(({ first, end }, sentence) => {
    const isHeadline = headlines[sentence] === 1
    for (let at = first; at < end; at++) {
      if (!isNameToken(reading, at, isHeadline)) continue
      const run = closeRun(reading, at, end, isHeadline)
      at = run.end - 1
      if (isWorthKeeping(reading, run)) runs.push(run)
    }
  })
  return runs
}

function closeRun(reading: Reading, first: number, end: number, isHeadline: boolean): NameRun {
  let at = first + 1
  while (at < end) {
    if (reading.tokens.tag[at] === TAG.possessive) break
    if (isNameToken(reading, at, isHeadline)) {
      at++
      continue
    }
    const next = bridge(reading, first, at, end, isHeadline)
    if (next === at) break
    at = next
  }
  return { first, end: at }
}

/** "Monday" and "Republican" alone are no names; "Republican National Committee" is one. */
function isWorthKeeping(reading: Reading, { first, end }: NameRun): boolean {
  for (let at = first; at < end; at++) {
    const flags = reading.flags[at]
    if ((flags & FLAG.stop) === 0 || (flags & (FLAG.organisationName | FLAG.outletName)) !== 0) return true
  }
  return false
}
