import { hashesOf } from '../../span/hash.js'
import type { TokenRange } from '../document.js'
import type { Phrase } from './phrase.js'
import { NOUN_TAGS, OPENING_TAGS, TAG, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const MAX_MODIFIERS = 8
/** Two words for one party, which share no letters. */
const SAME_PARTY = hashesOf('gop republican republicans')

/** Adjectives that tell one public body from another: "the foreign ministry", "the supreme court", "the local court". */
const RELATIONAL = hashesOf(
  'foreign interior exterior federal national central regional local municipal provincial supreme high upper lower ' +
    'constitutional electoral military naval civil criminal judicial legislative parliamentary presidential royal ' +
    'environmental financial fiscal monetary economic agricultural industrial commercial nuclear maritime coastal ' +
    'international educational cultural religious social medical veterinary diplomatic penal tribal appellate superior ' +
    'public domestic internal external statistical meteorological geological humanitarian joint scientific academic ' +
    'rural urban metropolitan general special supervisory investigative administrative',
)

/** Words that describe an entity somewhere: "foreign minister", with the body that goes with it. */
export interface Description {
  readonly first: number
  readonly head: number
  readonly body: TokenRange | null
}

/**
 * Whether "the defence minister" can be somebody described as "foreign minister": the number of shared modifiers,
 * 0 where nothing speaks for or against, -1 for a misfit.
 */
export function compareModifiers(reading: Reading, phrase: Phrase, given: Description): number {
  let shared = 0
  let telling = 0
  let missing = 0
  let isNamesake = false
  for (let at = Math.max(phrase.first, phrase.head - MAX_MODIFIERS); at < phrase.head; at++) {
    if (!isModifier(reading, at)) continue
    const isTelling = tells(reading, at)
    if (isTelling) telling++
    const isName = (reading.flags[at] & FLAG.upper) !== 0
    if (isGiven(reading, given, at)) {
      shared++
      isNamesake ||= isName
    } else if (isName) missing++
  }
  if (telling === 0) return shared
  if (!hasOwn(reading, given)) return (reading.flags[phrase.head] & FLAG.role) !== 0 || missing === 0 ? 0 : -1
  // "the Democratic nominee" is not "the Republican nominee", whatever else they share: "Germany's foreign ministry".
  if (missing > 0 && hasUpper(reading, given)) return isNamesake && missing < telling ? shared - missing : -1
  return shared > 0 ? shared : -1
}

/** "former", "late" and determiners do not tell one minister from another. */
function isModifier(reading: Reading, at: number): boolean {
  const tag = reading.tokens.tag[at]
  return OPENING_TAGS[tag] === 0 && tag !== TAG.possessive && (reading.flags[at] & FLAG.former) === 0
}

/** Names and nouns tell, "lorry driver", and so does "the interior ministry"; "the tired driver" can be any. */
function tells(reading: Reading, at: number): boolean {
  const isNoun = NOUN_TAGS[reading.tokens.tag[at]] === 1
  return (
    isNoun ||
    (reading.flags[at] & (FLAG.upper | FLAG.inside)) !== 0 ||
    RELATIONAL.has(reading.tokens.hash[at])
  )
}

function hasOwn(reading: Reading, { first, head, body }: Description): boolean {
  if (body !== null) return true
  for (let at = Math.max(first, head - MAX_MODIFIERS); at < head; at++)
    if (isModifier(reading, at) && tells(reading, at)) return true
  return false
}

function hasUpper(reading: Reading, { first, head, body }: Description): boolean {
  for (let at = Math.max(first, head - MAX_MODIFIERS); at < head; at++) {
    if ((reading.flags[at] & FLAG.upper) !== 0 && isModifier(reading, at)) return true
  }
  return body !== null && (reading.flags[body.end - 1] & FLAG.upper) !== 0
}

function isGiven(reading: Reading, { first, head, body }: Description, wanted: number): boolean {
  if (hasWord(reading, Math.max(first, head - MAX_MODIFIERS), head, wanted)) return true
  return body !== null && hasWord(reading, body.first, Math.min(body.end, body.first + MAX_MODIFIERS), wanted)
}

/** The same word, or a country and its people: "Turkey", "Turkish". */
function hasWord(reading: Reading, first: number, end: number, wanted: number): boolean {
  const { hash, start, end: ends } = reading.tokens
  const { text } = reading.document
  for (let at = first; at < end; at++) {
    if (hash[at] === hash[wanted] || (SAME_PARTY.has(hash[at]) && SAME_PARTY.has(hash[wanted]))) return true
    const isNames = (reading.flags[at] & reading.flags[wanted] & FLAG.upper) !== 0
    const isLong = ends[at] - start[at] > 4
    if (isNames && isLong && text.startsWith(text.slice(start[at], start[at] + 4), start[wanted])) return true
  }
  return false
}
