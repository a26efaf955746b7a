import { hashesOf, hashWord } from '../../span/hash.js'
import { TAG, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const OF = hashesOf('of for')
const AND = hashWord('and')
const NHS = hashWord('nhs')
const THE = hashWord('the')
const BODY = FLAG.organisationHead | FLAG.organisationName | FLAG.outletHead
/** "the Women's Institute": possessors of which names of bodies are made; "the robot's manual" is none. */
const CLASSES = hashesOf('women men children people workers veterans king queen')
const ORGANISATION = 2

/**
 * Where a name that is open at `at` goes on over joining words, or `at` if it ends there.
 * @param first first token of the run
 * @param isName whether a token can be part of a name
 */
export function bridge(
  reading: Reading,
  first: number,
  at: number,
  isName: (token: number) => boolean,
): number {
  return (
    overParticles(reading, at, isName) ||
    overOf(reading, first, at, isName) ||
    overAnd(reading, first, at, isName) ||
    overNickname(reading, at, isName) ||
    overBranch(reading, at, isName) ||
    overPossessive(reading, at, isName) ||
    at
  )
}

/** "Maria de la Cruz", "Salman bin Abdulaziz" */
function overParticles(reading: Reading, at: number, isName: (token: number) => boolean): number {
  const flags = reading.flags[at]
  if ((flags & (FLAG.particle | FLAG.upper)) !== FLAG.particle || (reading.flags[at - 1] & FLAG.role) !== 0)
    return 0
  let next = at + 1
  if ((reading.flags[next] & (FLAG.particle | FLAG.upper)) === FLAG.particle) next++
  return isName(next) ? next : 0
}

/** "Ministry of Foreign Affairs", "Center for the Study of Rivers" */
function overOf(reading: Reading, first: number, at: number, isName: (token: number) => boolean): number {
  const { hash } = reading.tokens
  if (!OF.has(hash[at]) || !hasBody(reading, first, at)) return 0
  const next = hash[at + 1] === THE ? at + 2 : at + 1
  return isName(next) ? next : 0
}

function hasBody(reading: Reading, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 5); i < at; i++) {
    const flags = reading.flags[i]
    if ((flags & (FLAG.organisationHead | FLAG.organisationName)) !== 0 && (flags & FLAG.upper) !== 0)
      return true
  }
  return false
}

/** "Marks & Spencer", "Department of Health and Human Services", "Civil Aviation and Meteorology Authority" */
function overAnd(reading: Reading, first: number, at: number, isName: (token: number) => boolean): number {
  if (!isName(at + 1)) return 0
  if (unitAt(reading, at) === '&') return at + 1
  const { hash, name } = reading.tokens
  if (hash[at] !== AND) return 0
  const before = reading.flags[at - 1]
  if (name[at] === ORGANISATION && (before & FLAG.ending) === 0) return at + 1
  const after = reading.flags[at + 1]
  // "the Securities and Exchange Board": a trade in the plural, as what a public body deals with
  if (at === first + 1 && (before & FLAG.ending) !== 0 && endsAsAuthority(reading, at + 1, isName))
    return at + 1
  const isOwn = ((before | after) & (BODY | FLAG.place | FLAG.given | FLAG.title | FLAG.role)) !== 0
  if (isOwn) return 0
  for (let i = first; i < at; i++) if (OF.has(hash[i])) return at + 1
  let last = at + 1
  while (isName(last + 1)) last++
  // "Calder and Wharfe NHS trust": a public body goes by its towns.
  const isService = at === first + 1 && hash[last] === NHS
  return last > at + 1 && (isService || (reading.flags[last] & FLAG.organisationHead) !== 0) ? at + 1 : 0
}

const AUTHORITIES = hashesOf(
  'authority board commission council agency department office service bureau regulator',
)

function endsAsAuthority(
  { tokens: { hash } }: Reading,
  at: number,
  isName: (token: number) => boolean,
): boolean {
  let last = at
  while (isName(last + 1)) last++
  return last > at && AUTHORITIES.has(hash[last])
}

/** 'William "Bud" Hale', 'Ada "El Zorro" Obi' */
function overNickname(reading: Reading, at: number, isName: (token: number) => boolean): number {
  const open = unitAt(reading, at)
  if (!(open === '"' || open === '“' || open === '‘')) return 0
  for (let end = at + 1; end < at + 5; end++) {
    const close = unitAt(reading, end)
    if (close === '"' || close === '”' || close === '’') return end > at + 1 && isName(end + 1) ? end + 1 : 0
    // 'Ada "the Fox" Obi'
    if (!isName(end) && reading.tokens.hash[end] !== THE) return 0
  }
  return 0
}

/** "SP (Investigation) Ada Obi", "Gen. (ret.) Ada Obi": the branch of a title in brackets. */
function overBranch(reading: Reading, at: number, isName: (token: number) => boolean): number {
  if (unitAt(reading, at) !== '(' || (reading.flags[at - 1] & (FLAG.title | FLAG.role)) === 0) return 0
  for (let close = at + 2; close <= at + 4; close++)
    if (unitAt(reading, close) === ')') return isName(close + 1) ? close + 1 : 0
  return 0
}

/** "the Western Farmers’ Bank", "the Women’s Institute" */
function overPossessive(reading: Reading, at: number, isName: (token: number) => boolean): number {
  const { tag, hash, start, end } = reading.tokens
  if (tag[at] !== TAG.possessive || !isName(at + 1)) return 0
  const isPlural = end[at] - start[at] === 1 && (reading.flags[at - 1] & FLAG.named) === 0
  if (!isPlural && !CLASSES.has(hash[at - 1])) return 0
  let last = at + 1
  while (isName(last + 1)) last++
  return (reading.flags[last] & BODY) !== 0 && (reading.flags[last] & FLAG.upper) !== 0 ? at + 1 : 0
}
