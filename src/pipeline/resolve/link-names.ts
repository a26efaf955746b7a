import { hashWord } from '../../span/hash.js'
import { type Drafts, genderOf, voteGender, type Draft } from './draft.js'
import type { Name } from './name.js'
import { isPartisan } from './partisan.js'
import { classOf, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const MAX_CANDIDATES = 12

/** Entities by the hashes of the words of their names. */
export class Registry {
  /** By full name, and by acronym. */
  readonly full = new Map<number, Draft>()
  /** By each word of a person's name; the last word is tried first. */
  readonly last = new Map<number, Draft[]>()
  readonly other = new Map<number, Draft[]>()
  readonly acronyms = new Map<number, Draft>()
  readonly bodyWords = new Map<number, Draft[]>()
  /** By the first words of a body's name: "Blue Marlin" of "Blue Marlin Lines". */
  readonly prefixes = new Map<number, Draft>()
}

function push(map: Map<number, Draft[]>, key: number, draft: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [draft])
  else if (!list.includes(draft) && list.length < MAX_CANDIDATES) list.push(draft)
}

function keyOf(reading: Reading, first: number, last: number): number {
  const { hash } = reading.tokens
  let key = 0
  for (let at = first; at <= last; at++) key = (Math.imul(key, 31) + hash[at]) >>> 0
  return key
}

/** "The" at the head of a name does not tell it from the name without. */
function bodyFirst(reading: Reading, name: Name): number {
  return name.last > name.first &&
    unitAt(reading, name.first).toLowerCase() === 't' &&
    isThe(reading, name.first)
    ? name.first + 1
    : name.first
}
const THE = hashWord('the')
const isThe = (reading: Reading, at: number): boolean => reading.tokens.hash[at] === THE

/** Same surname, and given names that are one ("Tom", "Thomas") or one of them an initial. */
function isSameGiven(reading: Reading, name: Name, draft: Draft): boolean {
  const { hash, start } = reading.tokens
  const a = hash[name.first]
  const b = hash[draft.name.first]
  if (a === b) return true
  const { nicknames } = reading.lexicon
  const line = nicknames.get(a)
  if (line !== undefined && line === nicknames.get(b)) return true
  const lengthOf = (at: number): number => reading.tokens.end[at] - start[at]
  const short = Math.min(lengthOf(name.first), lengthOf(draft.name.first))
  const { text } = reading.document
  if (short <= 2)
    return text[start[name.first]] === text[start[draft.name.first]] && text[start[name.first] + 1] === '.'
  if (short < 3 || short > 4) return false
  return text.startsWith(text.slice(start[name.first], start[name.first] + short), start[draft.name.first])
}

function findFullPerson(reading: Reading, registry: Registry, name: Name): Draft | null {
  const { hash } = reading.tokens
  const exact = registry.full.get(keyOf(reading, name.first, name.last))
  if (exact !== undefined) return exact
  const sameLast = (registry.last.get(hash[name.last]) ?? []).filter((draft) =>
    isSameGiven(reading, name, draft),
  )
  if (sameLast.length === 1) return sameLast[0]
  // "María de la Cruz" of "María de la Cruz Ortega"; "Ahmed al Tamimi" of "Ahmed bin Rashid al Tamimi"
  const inside = (registry.other.get(hash[name.last]) ?? []).filter(
    (draft) => hash[draft.name.first] === hash[name.first],
  )
  return inside.length === 1 ? inside[0] : null
}

function addPerson(reading: Reading, registry: Registry, name: Name, draft: Draft): void {
  const { hash } = reading.tokens
  registry.full.set(keyOf(reading, name.first, name.last), draft)
  push(registry.last, hash[name.last], draft)
  for (let at = name.first; at < name.last; at++) {
    if ((reading.flags[at] & (FLAG.particle | FLAG.upper)) !== FLAG.particle)
      push(registry.other, hash[at], draft)
  }
  if ((reading.flags[name.first] & FLAG.given) !== 0)
    voteGender(draft, classOf(reading, name.first).gender, 1)
}

/** Whether the name is one word, but for particles: "Okoye", "Al Shara". */
export function isShortName(name: Name): boolean {
  return name.given === name.last
}

/** Links all names of two words and more, so that a source introduced late is known from the start. */
export function linkFullNames(reading: Reading, names: readonly Name[], drafts: Drafts): Registry {
  const registry = new Registry()
  const full = names.filter((name) => !isShortName(name))
  for (const name of full) if (name.kind !== 'person') linkBody(reading, registry, name, drafts)
  for (const name of full) if (name.kind === 'person') linkPerson(reading, registry, name, drafts)
  return registry
}

function linkPerson(reading: Reading, registry: Registry, name: Name, drafts: Drafts): void {
  const body =
    name.title < 0 && (reading.flags[name.first] & FLAG.given) === 0
      ? registry.prefixes.get(keyOf(reading, name.first, name.last))
      : undefined
  if (body !== undefined) {
    name.draft = body
    return
  }
  let draft = findFullPerson(reading, registry, name)
  if (draft === null) {
    draft = drafts.create('person', { first: name.first, end: name.end }, name.last)
    draft.isNamed = true
  } else if (name.last - name.first > draft.head - draft.name.first) {
    draft.name = { first: name.first, end: name.end }
    draft.head = name.last
  }
  addPerson(reading, registry, name, draft)
  voteTitle(reading, name, draft)
  draft.fullMentions++
  name.draft = draft
}

export function voteTitle(reading: Reading, name: Name, draft: Draft): void {
  for (let at = name.outer; at <= name.title; at++) voteGender(draft, classOf(reading, at).gender, 3)
}

function linkBody(reading: Reading, registry: Registry, name: Name, drafts: Drafts): void {
  const first = bodyFirst(reading, name)
  const key = keyOf(reading, first, name.last)
  let draft = registry.full.get(key) ?? registry.acronyms.get(key)
  if (draft === undefined) {
    const kind = name.kind === 'place' ? 'organisation' : name.kind
    draft = drafts.create(kind, { first: name.first, end: name.end }, name.last)
    draft.isNamed = true
    setBody(reading, name, first, draft)
    draft.isStateRun = (reading.flags[name.last] & FLAG.stateRun) !== 0
    registry.full.set(key, draft)
    addBodyWords(reading, registry, first, name.last, draft)
  }
  addBracketAcronym(reading, registry, name, draft)
  name.draft = draft
}

/** "Ministry of Health": the telling noun stands first or last. */
function setBody(reading: Reading, name: Name, first: number, draft: Draft): void {
  const isLocated =
    name.kind === 'place' && name.first > 0 && LOCATIVE.has(reading.tokens.hash[name.first - 1])
  draft.sector = isLocated ? 'place' : null
  for (let at = name.last; at >= first; at--) {
    if ((reading.flags[at] & (FLAG.organisationHead | FLAG.organisationName | FLAG.place)) === 0) continue
    const word = classOf(reading, at)
    draft.sector = word.sector === 'state' && isPartisan(reading, first, name.last) ? 'party' : word.sector
    draft.line = word.line
    if (at === name.last || (reading.flags[at + 1] & FLAG.upper) === 0) return
  }
}

function addBodyWords(reading: Reading, registry: Registry, first: number, last: number, draft: Draft): void {
  if (last === first) return
  for (let at = first; at < last; at++) {
    const key = keyOf(reading, first, at)
    if ((reading.flags[at] & (FLAG.place | FLAG.stop)) === 0 && !registry.prefixes.has(key))
      registry.prefixes.set(key, draft)
  }
  let initials = ''
  for (let at = first; at <= last; at++) {
    if ((reading.flags[at] & FLAG.upper) === 0) continue
    initials += unitAt(reading, at)
    push(registry.bodyWords, reading.tokens.hash[at], draft)
  }
  if (initials.length >= 2 && initials.length <= 8) {
    const key = hashWord(initials)
    if (!registry.acronyms.has(key)) registry.acronyms.set(key, draft)
  }
}

/** "the Front for the Lake (FPL)", "the Coastal Bank, or CDB," */
function addBracketAcronym(reading: Reading, registry: Registry, name: Name, draft: Draft): void {
  const { tokens, flags } = reading
  const open = unitAt(reading, name.end)
  const at =
    open === '(' ? name.end + 1 : open === ',' && unitAt(reading, name.end + 1) === 'o' ? name.end + 2 : -1
  if (at < 0 || at + 1 >= tokens.count || name.last === name.first) return
  const close = unitAt(reading, at + 1)
  const isShort =
    (flags[at] & FLAG.upper) !== 0 && (tokens.shape[at] & 2) !== 0 && (close === ')' || close === ',')
  if (isShort) registry.acronyms.set(tokens.hash[at], draft)
}

const LOCATIVE = new Set(
  ['in', 'near', 'into', 'across', 'around', 'outside', 'to', 'from', 'at'].map((word) => hashWord(word)),
)

interface Scored {
  readonly draft: Draft
  readonly score: number
}

/** Whom a surname means: gender and title first, then who was named in this paragraph, then who is named most. */
function chooseNamesake(reading: Reading, name: Name, candidates: readonly Draft[]): Draft | null {
  let best: Scored | null = null
  const gender = name.title < 0 ? 0 : classOf(reading, name.title).gender
  const role = name.title < 0 ? 0 : classOf(reading, name.title).roleKey
  for (const draft of candidates) {
    const known = genderOf(draft)
    if (gender !== 0 && known !== 0 && known !== gender) continue
    let score = draft.fullMentions * 2
    if (gender !== 0 && known === gender) score += 40
    if (role !== 0 && draft.claim?.key === role) score += 40
    if (draft.lastSeen >= 0) score += 100 + draft.lastSeen / reading.tokens.count
    if (draft.lastSeen >= 0 && reading.paragraphOf[draft.lastSeen] === reading.paragraphOf[name.first])
      score += 20
    if (best === null || score > best.score) best = { draft, score }
  }
  return best?.draft ?? null
}

/** Links a name of one word to the entity it is short for, else to a new one. */
export function linkShortName(reading: Reading, registry: Registry, name: Name, drafts: Drafts): Draft {
  const hash = reading.tokens.hash[name.last]
  const acronym =
    name.title < 0 && (reading.flags[name.last] & FLAG.allCaps) !== 0
      ? registry.acronyms.get(hash)
      : undefined
  if (acronym !== undefined) return acronym
  const isShortForm = (reading.flags[name.last] & (FLAG.outletName | FLAG.organisationName)) !== 0
  if (name.kind !== 'outlet' && (!isShortForm || name.title >= 0)) {
    const person = findBySurname(reading, registry, name)
    if (person !== null) return person
  }
  const known =
    name.title >= 0
      ? undefined
      : (registry.acronyms.get(hash) ?? registry.full.get(hash) ?? registry.prefixes.get(hash))
  if (known !== undefined) return known
  return createShort(reading, registry, name, drafts)
}

function findBySurname(reading: Reading, registry: Registry, name: Name): Draft | null {
  const hash = reading.tokens.hash[name.last]
  const own = registry.full.get(hash)
  if (own !== undefined && own.kind !== 'person' && name.title < 0) return null
  const last = registry.last.get(hash)
  if (last !== undefined) {
    const chosen = chooseNamesake(reading, name, last)
    if (chosen !== null) return chosen
  }
  // "Xi" of "Xi Jinping", "Hillary" of "Hillary Clinton"
  const other = registry.other.get(hash)
  return other === undefined ? null : chooseNamesake(reading, name, other)
}

/** A capital at the start of a sentence alone makes no person: "Weather permitting". */
function guessKind(reading: Reading, { first }: Name): Draft['kind'] {
  const { sentences } = reading.document
  return reading.tokens.name[first] === 0 && sentences[reading.sentenceOf[first]].first === first
    ? 'unknown'
    : 'person'
}

function createShort(reading: Reading, registry: Registry, name: Name, drafts: Drafts): Draft {
  const kind =
    name.kind === 'place' ? 'organisation' : name.kind === 'unknown' ? guessKind(reading, name) : name.kind
  const draft = drafts.create(kind, { first: name.first, end: name.end }, name.last)
  draft.isNamed = true
  if (kind === 'person') addPerson(reading, registry, name, draft)
  else {
    setBody(reading, name, name.first, draft)
    registry.full.set(reading.tokens.hash[name.last], draft)
  }
  return draft
}
