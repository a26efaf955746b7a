import { hashesOf, hashWord } from '../../span/hash.js'
import type { Office, Sector, TokenRange } from '../document.js'
import type { RoleClaim } from './draft.js'
import { isPartisan } from './partisan.js'
import { readObject, type Phrase } from './phrase.js'
import { classOf, OPENING_TAGS, PROPER_TAGS, TAG, VERB_TAGS, type Reading } from './reading.js'
import { FLAG, type WordClass } from './word-class.js'

const BODIES = FLAG.organisationHead | FLAG.organisationName | FLAG.place | FLAG.outletName | FLAG.outletHead
/** "of the ministry", "at Delta Bank", "for the airline", "with the agency", "from the union", "in the cabinet" */
const LINKS = hashesOf('of at for with from in to')
const LOCATION = 3
const IN = hashWord('in')
const REPRESENTATIVE = hashWord('representative')
const FOR = hashWord('for')
const MANAGER = hashWord('manager')
const MINISTERS = hashesOf('minister elder officer')
const UNION = hashWord('union')
const OF_UNION = hashesOf('minister ministers ministry cabinet government')
/** Words from "Union" to the office: "Union Health and Family Welfare Minister". */
const PORTFOLIO = 6
/** Last words of names of forces of a state; "Security" and "Services" are firms as often. */
const FORCES = hashesOf('corps guard guards prisons fleet regiment patrol forces enforcement')
const CAPTAIN = hashWord('captain')
const OF = hashWord('of')
/** What has a captain who holds no office. */
const CREWED = hashesOf(
  'ship ferry boat vessel trawler tanker freighter cruise liner tug tugboat yacht barge steamer catamaran dhow ' +
    'schooner lifeboat hovercraft plane jet aircraft airliner flight team side squad club football cricket rugby hockey ' +
    'netball volleyball basketball sea',
)
const ELECT = hashesOf('elect designate')
const PUBLIC_SECTORS: ReadonlySet<Sector | null> = new Set<Sector | null>(['state', 'place'])

interface Body {
  readonly range: TokenRange | null
  readonly sector: Sector | null
}

/** The organisation that a phrase names: its last token that stands for a body. */
export function findBody(reading: Reading, first: number, end: number): Body | null {
  // "the Road Safety Corps", "the Border Guard"
  if (FORCES.has(reading.tokens.hash[end - 1]) && (reading.flags[end - 1] & FLAG.upper) !== 0)
    return { range: { first: skipDeterminer(reading, first, end), end }, sector: 'state' }
  for (let at = end - 1; at >= first; at--) {
    const flags = reading.flags[at]
    if ((flags & BODIES) === 0 || (flags & FLAG.inside) !== 0) continue
    return {
      range: {
        first: skipDeterminer(reading, first, at + 1),
        end: (reading.flags[end - 1] & FLAG.upper) !== 0 ? end : at + 1,
      },
      sector: sectorOf(reading, first, at),
    }
  }
  const none = FLAG.stop | FLAG.role | FLAG.former
  const { tag, name } = reading.tokens
  const isProper = PROPER_TAGS[tag[end - 1]] === 1 || name[end - 1] !== 0
  const isNamed = isProper && (reading.flags[end - 1] & (FLAG.upper | none)) === FLAG.upper
  const sector = name[end - 1] === LOCATION ? 'place' : null
  return isNamed ? { range: { first: skipDeterminer(reading, first, end), end }, sector } : null
}

function sectorOf(reading: Reading, first: number, at: number): Sector | null {
  const flags = reading.flags[at]
  if ((flags & (FLAG.outletName | FLAG.outletHead)) !== 0 && (flags & FLAG.organisationHead) === 0)
    return 'media'
  if (isFederal(reading, at)) return 'state'
  const own = classOf(reading, at).sector
  if (own === 'state' && (isPartisan(reading, first, at) || hasParty(reading, first, at))) return 'party'
  return own
}

/** "Union minister", "the Union home ministry": of the whole country, in India. */
function isFederal({ flags, tokens, sentenceOf }: Reading, at: number): boolean {
  if (tokens.hash[at] !== UNION || (flags[at] & FLAG.upper) === 0) return false
  if (at > 0 && sentenceOf[at - 1] === sentenceOf[at] && (flags[at - 1] & FLAG.upper) !== 0) return false
  for (let office = at + 1; office <= at + PORTFOLIO; office++) {
    if (OF_UNION.has(tokens.hash[office])) return true
    if (VERB_TAGS[tokens.tag[office]] === 1) return false
  }
  return false
}

/** "BJP State president": the name of a party before the level of its branch. */
function hasParty(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if ((reading.flags[at] & FLAG.organisationName) !== 0 && classOf(reading, at).sector === 'party')
      return true
  return false
}

/** "the", "former", "several" before a body are no part of it. */
function skipDeterminer(reading: Reading, first: number, end: number): number {
  let at = first
  while (
    at < end - 1 &&
    (OPENING_TAGS[reading.tokens.tag[at]] === 1 || (reading.flags[at] & FLAG.former) !== 0)
  )
    at++
  return at
}

/** "spokesman for the ministry": the organisation after the role. */
function readBodyAfter(reading: Reading, head: number, limit: number): Body | null {
  const at = head + 1
  if (at >= limit || !LINKS.has(reading.tokens.hash[at])) return null
  const object = readObject(reading, at, limit)
  if (object === null) return null
  const end = extendBody(reading, object.end, limit)
  const body = findBody(reading, object.first, end)
  // "a diplomat in Doha" serves another state.
  return reading.tokens.hash[at] === IN && body?.sector === 'place' ? null : body
}

/** "the Ministry of Health", "the House Committee on Rivers" */
function extendBody(reading: Reading, end: number, limit: number): number {
  if ((reading.flags[end - 1] & FLAG.organisationHead) === 0 || reading.tokens.tag[end] !== TAG.preposition)
    return end
  const object = readObject(reading, end, limit)
  return object !== null && (reading.flags[object.head] & FLAG.upper) !== 0 ? object.end : end
}

/** "the ministry's spokeswoman", "Delta Bank analyst", "White House press secretary" */
function readBodyBefore(reading: Reading, first: number, roleFirst: number): Body | null {
  let end = roleFirst
  if (end > first && reading.tokens.tag[end - 1] === TAG.possessive) end--
  return end > first ? findBody(reading, first, end) : null
}

/** "Iranian leader": a people before the role makes a leader that of a state. */
function hasPeopleBefore(reading: Reading, first: number, head: number): boolean {
  for (let at = first; at < head; at++) {
    if (
      (reading.flags[at] & (FLAG.stop | FLAG.upper)) === (FLAG.stop | FLAG.upper) ||
      reading.tokens.name[at] === 4
    )
      return true
  }
  return false
}

function hasFormer(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if ((reading.flags[at] & FLAG.former) !== 0) return true
    // "ex-minister", "then-Senator"
    const { text } = reading.document
    const start = reading.tokens.start[at]
    if (text.startsWith('ex-', start) || text.startsWith('Ex-', start) || text.startsWith('then-', start))
      return true
  }
  return false
}

function decideOffice(word: WordClass, body: Body | null, isPeople: boolean): Office {
  const entry = word.role
  if (entry === null) return 'unknown'
  // "a minister with the Chapel of Hope": of a church, not of a state.
  if (entry.office === 'public' && body?.sector === 'civil' && MINISTERS.has(word.roleKey)) return 'none'
  // "a fund manager at Fjord Capital": no place is run by one, "city manager" apart.
  if (body?.sector === 'place' && word.roleKey === MANAGER) return 'none'
  if (entry.office === 'public' || entry.office === 'spokesperson' || entry.office === 'candidate')
    return entry.office
  if (entry.office !== 'body') return entry.office === 'person' ? 'unknown' : 'none'
  if (body !== null && body.sector !== null) return PUBLIC_SECTORS.has(body.sector) ? 'public' : 'none'
  if (isPeople && entry.alone === 'unknown') return 'public'
  // "Acme officials", "president of Acme": a body of which nothing is known.
  if (body !== null) return entry.alone === 'public' ? 'unknown' : 'none'
  return entry.alone ?? 'unknown'
}

/** First token of the role itself: "foreign minister" in "the Russian foreign minister". */
function findRoleFirst(reading: Reading, first: number, head: number): number {
  let at = head
  while (at > first && (reading.flags[at - 1] & FLAG.inside) !== 0) at--
  while (at > first && (reading.flags[at - 1] & FLAG.upper) === (reading.flags[head] & FLAG.upper)) {
    const tag = reading.tokens.tag[at - 1]
    const isBody = (reading.flags[at - 1] & BODIES) !== 0
    if (
      tag === TAG.possessive ||
      tag === 2 ||
      tag === 18 ||
      isBody ||
      (reading.flags[at - 1] & (FLAG.stop | FLAG.former)) !== 0
    )
      break
    at--
  }
  return at
}

/** What a phrase with a role word at its head says of the person it describes. */
export function readClaim(reading: Reading, phrase: Phrase, limit: number): RoleClaim | null {
  const { first, head } = phrase
  const word = classOf(reading, head)
  if (word.role === null) return null
  const roleFirst = findRoleFirst(reading, first, head)
  const body = readBodyAfter(reading, head, limit) ?? readBodyBefore(reading, first, roleFirst)
  let office = decideOffice(word, body, hasPeopleBefore(reading, first, head))
  // "a retired astronomer" is no former office-holder, "a retired colonel" is.
  if (word.roleKey === CAPTAIN && isPrivateCaptain(reading, first, head, body)) office = 'none'
  if (hasFormer(reading, Math.max(0, first - 1), head + 1))
    office = office === 'none' || office === 'unknown' ? office : 'former'
  else if (isElect(reading, head)) office = 'candidate'
  else if (isVoice(reading, head)) office = 'spokesperson'
  return {
    range: { first: roleFirst, end: head + 1 },
    first,
    key: word.roleKey,
    entry: word.role,
    office,
    organisation: body?.range ?? null,
    sector: body?.sector ?? null,
  }
}

/** "the ship's captain", "the captain of the trawler", "Kenya captain Ada Obi": of a vessel or a team, not of an army. */
function isPrivateCaptain(reading: Reading, first: number, head: number, body: Body | null): boolean {
  if (body !== null && body.sector !== 'state' && body.sector !== null) return true
  const { hash } = reading.tokens
  for (let at = first; at < head; at++) if (CREWED.has(hash[at])) return true
  return (
    (hash[head + 1] === OF || hash[head + 1] === FOR) &&
    (CREWED.has(hash[head + 2]) || CREWED.has(hash[head + 3]))
  )
}

/** "a representative for the airline" speaks for it. */
function isVoice(reading: Reading, head: number): boolean {
  const { hash, count } = reading.tokens
  return head + 1 < count && hash[head] === REPRESENTATIVE && hash[head + 1] === FOR
}

/** "president-elect", "minister designate" */
function isElect(reading: Reading, head: number): boolean {
  return head + 1 < reading.tokens.count && ELECT.has(reading.tokens.hash[head + 1])
}
