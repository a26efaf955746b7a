import type { Source } from '../../schema/index.js'
import { hashesOf, hashWord } from '../../span/hash.js'
import type { Draft } from './draft.js'
import type { NameRun } from './find-names.js'
import { isTime } from './phrase.js'
import { NEIGHBOURING } from './told-bodies.js'
import { classOf, PROPER_TAGS, TAG, tagNumber, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

/** A proper name with what stands directly before it. */
export interface Name {
  /** Where titles and modifiers begin: "White House Press Secretary Josh Hale". */
  readonly outer: number
  /** The name itself: [first, end). */
  readonly first: number
  readonly end: number
  /** First token that is no particle: "Shara" in "Al Shara". */
  readonly given: number
  /** Last token that names: before "Jr.". */
  readonly last: number
  /** Token of the title or capitalised role that stands before the name, -1 for none. */
  readonly title: number
  readonly kind: Source['kind'] | 'place'
  draft: Draft | null
}

const BODY = FLAG.organisationName | FLAG.outletName | FLAG.place
const COMMERCE = FLAG.organisationHead | FLAG.ending | FLAG.outletHead | FLAG.outletName
const PERSON = 1
const ORGANISATION = 2
const OF = hashesOf('of for and &')
const WHICH = hashWord('which')
const THE = hashWord('the')
/** Offices that nobody is called by; "Bishop", "Judge", "Marshal", "King" are surnames too. */
const OFFICES = hashesOf(
  'minister secretary governor mayor senator councillor commissioner superintendent ambassador ombudsman ' +
    'treasurer comptroller auditor',
)
/** Titles that people are more often christened by. */
const GIVEN_TOO = hashesOf('dean earl duke')
/** Last words of names of papers that a paper alone is called by. */
const PAPERS = hashesOf(
  'times post herald tribune journal gazette chronicle guardian telegraph inquirer observer globe enquirer ' +
    'courier examiner sentinel advertiser intelligencer sun-times post-dispatch post-gazette star-ledger',
)
const FEASTS = hashesOf('super black good bloody cyber ash palm easter')
const PLURAL_NAME = tagNumber('NNPS')
const isTitle = (flags: number): boolean => (flags & (FLAG.title | FLAG.role)) !== 0

/** Last title or role word inside the run that has a name after it ("Foreign Minister" in "Foreign Minister Ada Obi"). */
function findTitle(reading: Reading, { first, end }: NameRun): number {
  let title = -1
  for (let at = first; at < end - 1; at++) {
    const flags = reading.flags[at]
    if (!isTitle(flags) || (flags & FLAG.inside) !== 0) continue
    const before = at > first ? reading.flags[at - 1] : 0
    // "Julie Bishop", "Steve King": after a given name it is a surname.
    if ((before & FLAG.given) !== 0 && !isTitle(before)) continue
    // "Dean Harrow", but "Dean Ana Ruiz"
    if (GIVEN_TOO.has(reading.tokens.hash[at]) && at === first && end - first === 2) continue
    // "Research Minister Guy Weber"
    if ((flags & FLAG.title) === 0 && classOf(reading, at).role?.office === 'person') continue
    // "Judge" is a title, "Pope Francis" too; but "Major League" is not somebody.
    if ((flags & FLAG.title) === 0 && (reading.flags[end - 1] & FLAG.organisationHead) !== 0) continue
    // "PC Pike", but "PC Magazine", "SP Group", "AG Foods"
    if ((flags & FLAG.capsOnly) !== 0 && (reading.flags[end - 1] & COMMERCE) !== 0) continue
    title = at
  }
  return title
}

/** Whether the run is nothing but a role: "Foreign Minister", "President". */
export function isBareRole(reading: Reading, { first, end }: NameRun): boolean {
  const last = reading.flags[end - 1]
  if (!isTitle(last) || (last & BODY) !== 0) return false
  if (isSeat(reading, first, end - 1)) return false
  // "Deputy Head", whatever label the tagger of names gave
  if (end - first === 1 || (reading.flags[end - 2] & FLAG.inside) !== 0) return true
  // "NSW Sports Minister": whatever the label, an office is nobody's name.
  if (isOffice(reading, end - 1) && (reading.flags[first] & FLAG.given) === 0) return true
  // "Podlasie Border Guard", "Union of Pará Musicians", "Nambiar & Sons"
  if (reading.tokens.name[end - 1] === ORGANISATION || (last & FLAG.ending) !== 0) return false
  for (let at = first + 1; at < end - 1; at++) if (OF.has(reading.tokens.hash[at])) return false
  const before = reading.flags[end - 2]
  const isSurname =
    (before & FLAG.given) !== 0 ||
    ((before & FLAG.title) !== 0 && (before & FLAG.inside) === 0 && classOf(reading, end - 2).role === null)
  return (last & FLAG.role) !== 0 && !isSurname && reading.tokens.name[end - 1] !== 1
}

/** "minister", "governor", "sheriff": one who holds a public office, and no word that surnames are made of. */
function isOffice(reading: Reading, at: number): boolean {
  return OFFICES.has(classOf(reading, at).roleKey) && (reading.flags[at] & FLAG.plural) === 0
}

/** "Ecuador Tuesday asked", but "Super Tuesday" */
function stripDay(reading: Reading, first: number, end: number): number {
  const isDay = end - first > 1 && isTime(reading, end - 1)
  return isDay && !FEASTS.has(reading.tokens.hash[end - 2]) ? end - 1 : end
}

/** "On Monday Ana Ruiz said", but "the Sunday Times" */
function opensWithDay(reading: Reading, first: number, end: number): boolean {
  const isName =
    FLAG.outletHead | FLAG.outletName | FLAG.organisationHead | FLAG.organisationName | FLAG.ending
  return first < end - 1 && isTime(reading, first) && (reading.flags[end - 1] & isName) === 0
}

/** "Lea Roth MP", "Ada Obi TD": letters after a name that tell a seat; "Labour MP" names nobody. */
function isSeat(reading: Reading, first: number, last: number): boolean {
  const seat = FLAG.role | FLAG.capsOnly
  if (last - first < 2 || (reading.flags[last] & seat) !== seat) return false
  if (classOf(reading, last).role?.office !== 'public') return false
  for (let at = first; at < last; at++)
    if ((reading.flags[at] & (BODY | FLAG.organisationHead | FLAG.stop | FLAG.inside | FLAG.role)) !== 0)
      return false
  return true
}

/** "SP (Investigation) Ada Obi": a branch in brackets is no part of the name. */
function skipBranch(reading: Reading, first: number, end: number): number {
  if (unitAt(reading, first) !== '(') return first
  let at = first + 1
  while (at < end - 1 && unitAt(reading, at - 1) !== ')') at++
  return at
}

function stripSuffix(reading: Reading, first: number, end: number): number {
  let last = end - 1
  while (last > first && (reading.flags[last] & FLAG.suffix) !== 0) last--
  return last
}

/** A role noun in lower case directly before the name: "analyst Piet Vos", "spokesman for" not. */
function hasRoleBefore(reading: Reading, first: number): boolean {
  if (first === 0) return false
  const flags = reading.flags[first - 1]
  return (flags & FLAG.role) !== 0 && (flags & (FLAG.plural | FLAG.upper)) === 0
}

/** "the newspaper Utro", "the news site Kanal 5": a noun for outlets directly before the name. */
function hasOutletBefore({ flags, sentenceOf }: Reading, first: number): boolean {
  if (first === 0 || sentenceOf[first - 1] !== sentenceOf[first]) return false
  if ((flags[first] & FLAG.given) !== 0) return false
  const before = flags[first - 1]
  return (before & FLAG.outletNoun) !== 0 && (before & (FLAG.plural | FLAG.upper | FLAG.role)) === 0
}

/** "broadcaster TV2": the noun is a trade too, "broadcaster Lea Roth". */
function hasBroadcasterBefore(reading: Reading, first: number, length: number): boolean {
  const { flags, tokens } = reading
  const both = FLAG.role | FLAG.outletNoun
  if (length > 1 || (flags[first] & FLAG.given) !== 0) return false
  // "broadcaster N1", whatever label the tagger has for letters
  const isLettered = /^[A-Z]+\d*$/.test(reading.document.text.slice(tokens.start[first], tokens.end[first]))
  if (tokens.name[first] === PERSON && !isLettered) return false
  return (flags[first - 1] & both) === both && hasRoleBefore(reading, first)
}

function majorityLabel(reading: Reading, first: number, end: number): number {
  const counts = [0, 0, 0, 0, 0]
  for (let at = first; at < end; at++) counts[reading.tokens.name[at]]++
  let best = 0
  for (let label = 1; label < 5; label++)
    if (counts[label] > counts[best] || best === 0) best = counts[label] > 0 ? label : best
  return best
}

/** "Lake Chad", "Mount Elgon", "Fort Dodge" are no people, nor what is named after the same word. */
const LANDFORMS = hashesOf('lake lac mount mt mt. gulf cape fort bay strait camp')

/** Surnames that are spelt like bodies: "Gloria Banks", whatever label the tagger gives. */
const SURNAMES = hashesOf('banks church parks mills temple fields')

function isBody(reading: Reading, first: number, last: number): Name['kind'] | null {
  const flags = reading.flags[last]
  const length = last - first + 1
  if ((flags & FLAG.outletName) !== 0 && covers(reading, first, last)) return 'outlet'
  if ((flags & FLAG.organisationName) !== 0) return 'organisation'
  if (length > 1 && LANDFORMS.has(reading.tokens.hash[first])) return 'place'
  // "Laurence Tribe", "Anna Bank"
  const isPerson =
    (reading.flags[first] & FLAG.given) !== 0 &&
    (reading.tokens.name[last] === PERSON || (length === 2 && SURNAMES.has(reading.tokens.hash[last])))
  if ((flags & FLAG.organisationHead) !== 0 && length > 1 && !isPerson) return 'organisation'
  if (length === 1 && isJoined(reading, first)) return 'organisation'
  if (
    (reading.flags[first] & FLAG.organisationHead) !== 0 &&
    length > 1 &&
    (unitAt(reading, first + 1) === 'o' || unitAt(reading, first + 1) === 'f')
  )
    return 'organisation'
  for (let at = first + 1; at < last; at++) {
    // "Center for Public Integrity", "Bank of England"
    const isJoin = (reading.flags[at + 1] & FLAG.upper) === 0
    if ((reading.flags[at] & FLAG.organisationHead) !== 0 && isJoin && (reading.flags[at] & FLAG.upper) !== 0)
      return 'organisation'
  }
  const isOwnName = length > 1 && (reading.flags[first] & FLAG.given) === 0
  // "Harrow Herald", "the Orlando Sentinel"; "the Post" by itself; "Human Rights Monitor" is none
  const isThe = first > 0 && reading.tokens.hash[first - 1] === THE
  const isPaperName = (flags & FLAG.outletHead) !== 0 && length > 1 && (isThe || isOwnName)
  if (isPaperName && hasCause(reading, first, last)) return 'organisation'
  const isOfFirm = isOwnName && ((flags & FLAG.ending) !== 0 || isWhich(reading, last + 1))
  if (isOfFirm && !(isPaperName && (flags & FLAG.ending) === 0)) return 'organisation'
  if (hasAmpersand(reading, first, last)) return 'organisation'
  if (isPaperName) return 'outlet'
  if (isOutletByFront(reading, first, last)) return 'outlet'
  if (isThe && length === 1 && PAPERS.has(reading.tokens.hash[first])) return 'outlet'
  if ((flags & FLAG.place) !== 0 && covers(reading, first, last)) return 'place'
  return null
}

/** What pressure groups stand for, in their names. */
const CAUSES = hashesOf(
  'rights freedom liberties liberty justice peace election elections democracy corruption',
)

/** "Human Rights Monitor", "Election Monitor": a name that tells what a group stands for. */
export function hasCause({ tokens: { hash } }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (CAUSES.has(hash[at])) return true
  return false
}

const ARTICLES = hashesOf("le la les el il lo o os a as der die das l' l’")
/** "Channel Tunnel", "Agence nationale des eaux", "Radio City": no outlets. */
const OTHERWISE = hashesOf(
  'tunnel islands island zone street tower city nationale nacional nazionale national one-way press party',
)

/** "Radio Norte", "Le Courrier du Lac", "Agencia Pampa": the word for an outlet stands in front. */
function isOutletByFront({ flags, tokens: { hash } }: Reading, first: number, last: number): boolean {
  const front = ARTICLES.has(hash[first]) ? first + 1 : first
  return front < last && (flags[front] & FLAG.outletFront) !== 0 && !OTHERWISE.has(hash[front + 1])
}

/** "KTVB", "WDOL-TV": the letters by which American stations go. */
function isCallSign({ document: { text }, tokens }: Reading, at: number): boolean {
  return /^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/.test(text.slice(tokens.start[at], tokens.end[at]))
}

/** What family names begin with before another capital: "McBride", "DeLuca", "O'Dowd", "LaPorte". */
const FAMILIAL = /^(?:Mc|Mac|De|Di|Du|Da|Le|La|Van|Von|Fitz|San|St|O|D|L|Al|El|Ben|Abu|Del|Ap)$/

/** "NordAir", "PayDay": two words in one, of which companies make names and people do not. */
function isJoined({ document: { text }, tokens }: Reading, at: number): boolean {
  const [, front] = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u.exec(text.slice(tokens.start[at], tokens.end[at])) ?? []
  return front !== undefined && !FAMILIAL.test(front)
}

/** "Corrib, which makes whiskey" is nobody. */
function isWhich(reading: Reading, at: number): boolean {
  return reading.tokens.hash[unitAt(reading, at) === ',' ? at + 1 : at] === WHICH
}

function hasAmpersand(reading: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (unitAt(reading, at) === '&') return true
  return false
}

/** Whether one entry of the lexicon makes up the whole name, but for "The". */
function covers(reading: Reading, first: number, last: number): boolean {
  let at = first
  if (at < last && reading.tokens.hash[at] === THE) at++
  for (; at < last; at++) if (reading.class[at] !== reading.class[last]) return false
  return true
}

const KINDS: readonly Name['kind'][] = ['unknown', 'person', 'organisation', 'place', 'unknown']

function decideKind(reading: Reading, first: number, last: number, title: number): Name['kind'] {
  const length = last - first + 1
  const body = isBody(reading, first, last)
  if (title >= 0)
    return body !== null && length > 1 && (reading.flags[last] & FLAG.organisationHead) !== 0
      ? body
      : 'person'
  if (body === null && hasBroadcasterBefore(reading, first, length)) return 'outlet'
  const isAlone = length === 1 && (reading.flags[last] & FLAG.organisationHead) !== 0
  // "the organiser Alliance to Mend Our Roads"
  if (hasRoleBefore(reading, first) && body === null)
    return isAlone && (reading.flags[last + 1] & FLAG.upper) === 0 ? 'organisation' : 'person'
  if (hasOutletBefore(reading, first) && (body === null || body === 'place')) return 'outlet'
  if (body !== null) return body
  if (length === 1 && isCallSign(reading, first)) return 'outlet'
  if ((reading.flags[first] & FLAG.given) !== 0 && length > 1) return 'person'
  const label = majorityLabel(reading, first, last + 1)
  if (label !== 0 && label !== 4) return KINDS[label]
  if (length === 1 && isAcronym(reading, first)) return 'organisation'
  if (length >= 2 && length <= 4 && PROPER_TAGS[reading.tokens.tag[last]] === 1 && label === 0)
    return 'person'
  return 'unknown'
}

/** "SDF", but not "WALLACE" in a transcript. */
function isAcronym(reading: Reading, at: number): boolean {
  return (reading.flags[at] & FLAG.allCaps) !== 0 && reading.tokens.end[at] - reading.tokens.start[at] <= 5
}

/** "African-Americans", "Democrats": a people or class, described and not named. */
function isClass(reading: Reading, { first, end }: NameRun): boolean {
  const isPlural = end - first === 1 && reading.tokens.tag[first] === PLURAL_NAME
  return isPlural && reading.tokens.name[first] !== ORGANISATION && (reading.flags[first] & BODY) === 0
}

/** "the FIR": a kind of document by its letters. */
function isPaper({ flags }: Reading, { first, end }: NameRun): boolean {
  return (
    end - first === 1 &&
    (flags[first] & (FLAG.document | FLAG.allCaps | BODY)) === (FLAG.document | FLAG.allCaps)
  )
}

/** Reads a run as a name with its titles; null where it is only a role ("the Foreign Minister"). */
export function readName(reading: Reading, run: NameRun): Name | null {
  if (isBareRole(reading, run) || isClass(reading, run) || isPaper(reading, run)) return null
  const title = findTitle(reading, run)
  let first = title < 0 ? run.first : skipBranch(reading, title + 1, run.end)
  // "Gen. (ret.) Ada Obi": joining words do not begin a name.
  while (
    first < run.end - 1 &&
    (reading.flags[first] & FLAG.upper) === 0 &&
    (reading.flags[first] & FLAG.particle) === 0
  )
    first++
  const end = stripDay(reading, first, run.end)
  if (opensWithDay(reading, first, end)) first++
  // "Neighbouring Sarnia"
  if (first < end - 1 && NEIGHBOURING.has(reading.tokens.hash[first])) first++
  // "Christian Ethiopia": the adjective of a people or belief is no part of the name of a state.
  while (
    first < end - 1 &&
    (reading.flags[first] & FLAG.stop) !== 0 &&
    (reading.flags[first + 1] & FLAG.place) !== 0
  )
    first++
  let last = stripSuffix(reading, first, end)
  if (first > last) return null
  if (isSeat(reading, first, last)) last--
  const kind = decideKind(reading, first, last, title)
  let given = first
  while (given < last && (reading.flags[given] & FLAG.particle) !== 0) given++
  return { outer: run.first, first, end, given, last, title, kind, draft: null }
}

/** Whether a possessive mark follows. */
export function isPossessor(reading: Reading, end: number): boolean {
  return end < reading.tokens.count && reading.tokens.tag[end] === TAG.possessive
}
