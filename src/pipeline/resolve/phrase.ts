import { hashesOf } from '../../span/hash.js'
import type { TokenRange } from '../document.js'
import { NOUN_TAGS, OPENING_TAGS, PARTICIPLES, PHRASE_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const MAX_PHRASE = 14
const DAYS = hashesOf(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
)
const NEAR = hashesOf('last next earlier late early this')
const STRETCHES = hashesOf(
  'night week month year weekend morning afternoon evening spring summer autumn fall winter',
)

/** A noun phrase up to its head, without what follows ("the ministry's chief spokeswoman" of "… for Asia"). */
export interface Phrase extends TokenRange {
  readonly head: number
}

const isPhraseToken = (reading: Reading, at: number): boolean =>
  PHRASE_TAGS[reading.tokens.tag[at]] === 1 || (reading.flags[at] & FLAG.inside) !== 0

/** The noun phrase that begins at `first`, or null where none does. */
export function readPhraseFrom(reading: Reading, first: number, limit: number): Phrase | null {
  const end = Math.min(limit, first + MAX_PHRASE)
  let at = first
  let head = -1
  for (; at < end && isPhraseToken(reading, at); at++) {
    // A second determiner opens another phrase: "the minister the day before".
    if (at > first && OPENING_TAGS[reading.tokens.tag[at]] === 1 && head >= 0) break
    if (head >= 0 && isTime(reading, at)) break
    // "a report released last year", "a union representing pilots"
    if (
      head === at - 1 &&
      PARTICIPLES[reading.tokens.tag[at]] === 1 &&
      (reading.flags[at] & FLAG.inside) === 0
    )
      break
    if (isHead(reading, at)) head = at
  }
  return head < 0 ? null : { first, end: head + 1, head }
}

/** "today", "Monday", "last week" after a noun say when, not who. */
export function isTime(reading: Reading, at: number): boolean {
  const { hash } = reading.tokens
  return DAYS.has(hash[at]) || (NEAR.has(hash[at]) && (DAYS.has(hash[at + 1]) || STRETCHES.has(hash[at + 1])))
}

function isHead(reading: Reading, at: number): boolean {
  const flags = reading.flags[at]
  if ((flags & FLAG.inside) !== 0) return false
  return NOUN_TAGS[reading.tokens.tag[at]] === 1 || (flags & (FLAG.role | FLAG.organisationHead)) !== 0
}

/** Where the noun phrase that ends with `head` begins. */
export function findPhraseStart(reading: Reading, head: number): number {
  const { tag } = reading.tokens
  const floor = Math.max(reading.document.sentences[reading.sentenceOf[head]].first, head - MAX_PHRASE)
  let first = head
  while (first > floor && isPhraseToken(reading, first - 1)) {
    if (isEdge(reading, first, first - 1)) break
    first--
    if (OPENING_TAGS[tag[first]] === 1) break
  }
  return first
}

/** "… said officials": a participle that no determiner precedes belongs to the clause before. */
function isEdge(reading: Reading, first: number, before: number): boolean {
  const { tag } = reading.tokens
  return tag[before] === TAG.possessive && first === before + 1 && before < 1
}

/** How a phrase refers: `the`, `this` and possessors point at something known, "a", "two", "some" do not. */
export function isDefinite(reading: Reading, { first, head }: Phrase): boolean {
  const { tag, start } = reading.tokens
  if (OPENING_TAGS[tag[first]] === 1) {
    const unit = reading.document.text[start[first]].toLowerCase()
    // "the", "this", "that", "these", "those"; "their", "his", "her", "its", "our", "my"
    if (unit === 't' || tag[first] === POSSESSIVE_PRONOUN) return true
    return (unit === 'h' || unit === 'i' || unit === 'o' || unit === 'm') && tag[first] === POSSESSIVE_PRONOUN
  }
  for (let at = first; at < head; at++) if (tag[at] === TAG.possessive) return true
  return false
}
const POSSESSIVE_PRONOUN = 18

/** The phrase after a preposition at `at`: "Delta Bank" in "at Delta Bank". */
export function readObject(reading: Reading, at: number, limit: number): Phrase | null {
  return at + 1 < limit ? readPhraseFrom(reading, at + 1, limit) : null
}

/** Whether the token is an opening or closing quotation mark. */
export function isQuotationMark(reading: Reading, at: number): boolean {
  return '"“”‘’\'`'.includes(unitAt(reading, at)) && reading.tokens.end[at] - reading.tokens.start[at] <= 2
}
