import { hashesOf, hashWord } from '../../span/hash.js'
import type { TokenRange } from '../document.js'
import type { Draft } from './draft.js'
import { meetDescribed } from './describe.js'
import { isTime, readPhraseFrom, type Phrase } from './phrase.js'
import { NOUN_TAGS, OPENING_TAGS, PHRASE_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { meet, type Scan } from './meet.js'
import { FLAG } from './word-class.js'

const AND = hashesOf('and or nor & plus')
const DETERMINER = 2
const OF = hashWord('of')
const QUANTITIES = hashesOf(
  'number majority minority dozens hundreds thousands handful couple pair host raft group percent ' +
    'plurality series half scores',
)
const DESCRIBING = FLAG.role | FLAG.organisationHead | FLAG.document | FLAG.outletNoun
const DESCRIBED = FLAG.role | FLAG.organisationHead | FLAG.document | FLAG.outletNoun | FLAG.named
const MAX_SOURCES = 8
/** Tokens in which the "and" of a row is looked for. */
const MAX_ROW = 60

/** The entities that one source span names: several for "both the Kremlin and the ministry". */
export function creditSource(scan: Scan, source: readonly TokenRange[]): number[] {
  const found: Draft[] = []
  for (const range of source) creditRange(scan, range, found)
  if (source.length === 1 && found.length === 1) nameByPhrase(scan, found[0], source[0])
  const single = found.flatMap((draft) => (draft.members.length > 0 ? [...draft.members] : [draft]))
  return [...new Set(single)].map((draft) => draft.number)
}

/** A source without a name is called by all the words that describe it: "two people familiar with the talks". */
function nameByPhrase({ reading }: Scan, draft: Draft, { first, end }: TokenRange): void {
  const isLonger = end - first > draft.name.end - draft.name.first
  if (draft.isNamed || !isLonger || draft.head < first || draft.head >= end) return
  const last = unitAt(reading, end - 1) === ',' ? end - 1 : end
  // "But a spokeswoman" begins with "a".
  const from = Math.max(first, draft.name.first)
  if (from >= last) return
  draft.name = { first: from, end: last }
  const at = draft.mentions.findIndex((mention) => mention.first === draft.name.first)
  if (at >= 0) draft.mentions[at] = draft.name
}

function creditRange(scan: Scan, { first, end }: TokenRange, found: Draft[]): void {
  const { reading } = scan
  if (first >= end) return
  let at = first
  let isNext = true
  while (at < end && found.length < MAX_SOURCES) {
    const stop = nextUnit(scan, at, end)
    if (stop === null) {
      if (AND.has(reading.tokens.hash[at])) isNext = opensAnother(scan, at + 1, end, found)
      at++
      continue
    }
    const named = isNext ? namedBehind(scan, stop, end) : null
    if (named !== null) {
      found.push(named.draft)
      at = named.end
      isNext = false
      continue
    }
    if (isNext && !found.includes(stop.draft)) found.push(stop.draft)
    at = stop.end
    isNext = isListComma(scan, at, end, stop.draft)
  }
  if (found.length === 0) found.push(createSource(scan, { first, end }))
}

const WITHIN_APPOSITION = 8

/** "Her brother-in-law, fisherman Piet Vos,": who is described is named behind the comma, with one role more. */
function namedBehind(scan: Scan, { draft, end: from }: Unit, end: number): Unit | null {
  const { flags, tokens } = scan.reading
  if (draft.isNamed || draft.isPlural || draft.kind === 'outlet') return null
  let at = from
  // "her colleague on the panel, Sen. Ana Ruiz"
  while (at < Math.min(end, from + WITHIN_APPOSITION) && unitAt(scan.reading, at) !== ',') at++
  if (unitAt(scan.reading, at) !== ',' || at > from + 5) return null
  const stop = Math.min(end, at + WITHIN_APPOSITION)
  for (at++; at < stop; at++) {
    if ((flags[at] & FLAG.named) !== 0) {
      const unit = readNameFrom(scan, at, end)
      if (unit === null || !isOneBehind(scan, unit, end)) return null
      return isSameKind(draft, unit.draft) ? unit : null
    }
    const tag = tokens.tag[at]
    if (PHRASE_TAGS[tag] !== 1 && (flags[at] & (FLAG.role | FLAG.title)) === 0) return null
    if (tag === TAG.possessive) return null
  }
  return null
}

/** "The developer, Halden Homes," and "Its insurer, Delta Bank," but no office that is a body, and no body that is a man. */
function isSameKind(described: Draft, named: Draft): boolean {
  if (named.kind === 'person') return described.kind !== 'organisation'
  return described.office !== 'public'
}

/** The name is that of one person or company and ends what stands between the commas. */
function isOneBehind({ reading }: Scan, { draft, end: last }: Unit, end: number): boolean {
  if ((draft.kind !== 'person' && draft.kind !== 'organisation') || !draft.isNamed || draft.isPlural)
    return false
  const { tag, hash } = reading.tokens
  return last >= end || unitAt(reading, last) === ',' || tag[last] === TAG.preposition || hash[last] === OF
}

interface Unit {
  readonly draft: Draft
  readonly end: number
}

/** The phrase that begins at `at` with the entity of its head, or null at a joining word. */
function nextUnit(scan: Scan, at: number, end: number): Unit | null {
  const { reading } = scan
  const pronoun = scan.at[at]
  if ((reading.flags[at] & (FLAG.thirdPerson | FLAG.relative | FLAG.firstPerson)) !== 0) {
    const possessed = at + 1 < end ? readPhraseFrom(reading, at, end) : null
    // "its “chief reporter” Lea Roth": the possessor is not the source.
    const isPossessor = OPENING_TAGS[reading.tokens.tag[at]] === 1 && at + 1 < end
    if (isPossessor && possessed === null) return null
    if (possessed === null || possessed.head === at)
      return pronoun === null ? null : { draft: pronoun, end: at + 1 }
  }
  // "the Basque", "the 34-year-old"
  const epithet = OPENING_TAGS[reading.tokens.tag[at]] === 1 && at + 1 < end ? scan.at[at + 1] : null
  if (epithet !== null && (reading.flags[at + 1] & DESCRIBED) === 0) return { draft: epithet, end: at + 2 }
  const name = overRole(scan, at, end) ?? nameFrom(scan, at, end)
  if (name !== null) return name
  const phrase = readCounted(scan, at, end)
  // "On Monday, the government"
  if (phrase === null || isCalendar(scan, phrase)) return null
  const draft = draftOf(scan, phrase, end)
  return draft
}

/** "a number of members", "dozens of officials": those that are counted. */
function readCounted({ reading }: Scan, at: number, end: number): Phrase | null {
  const phrase = readPhraseFrom(reading, at, end)
  if (phrase === null || phrase.end + 1 >= end) return phrase
  const { hash } = reading.tokens
  const paper = readPaperOf(reading, phrase, end)
  if (paper !== null) return paper
  if (!QUANTITIES.has(hash[phrase.head]) || hash[phrase.end] !== OF) return phrase
  return readPhraseFrom(reading, phrase.end + 1, end) ?? phrase
}

/** "The Controller of Budget's quarterly report": the paper of somebody whose title goes on behind "of". */
function readPaperOf(reading: Reading, phrase: Phrase, end: number): Phrase | null {
  const { flags, tokens } = reading
  if ((flags[phrase.head] & (FLAG.role | FLAG.organisationHead)) === 0 || tokens.hash[phrase.end] !== OF)
    return null
  const object = readPhraseFrom(reading, phrase.end + 1, end)
  if (
    object === null ||
    (flags[object.head] & FLAG.document) === 0 ||
    (flags[object.first] & FLAG.upper) === 0
  )
    return null
  for (let at = object.first; at < object.head; at++)
    if (tokens.tag[at] === TAG.possessive) return { first: phrase.first, end: object.end, head: object.head }
  return null
}

function isCalendar({ reading }: Scan, { first, head }: Phrase): boolean {
  return first === head && (reading.flags[head] & (FLAG.stop | FLAG.upper)) === (FLAG.stop | FLAG.upper)
}

/** A name that begins here, with joining words that no phrase holds ("Ministry of Health"). */
function nameFrom(scan: Scan, at: number, end: number): Unit | null {
  const { reading } = scan
  const opensNow = (reading.flags[at] & FLAG.named) !== 0
  // "the Kremlin", "Mr Okoye"
  const opensNext = OPENING_TAGS[reading.tokens.tag[at]] === 1 || (reading.flags[at] & FLAG.title) !== 0
  const behind = behindBranch(scan, at, end)
  if (behind > 0) return readNameFrom(scan, behind, end)
  if (!opensNow && !(opensNext && (reading.flags[at + 1] & FLAG.named) !== 0)) return null
  return readNameFrom(scan, at, end)
}

/** "SP (Investigation) Ada Obi": where the name stands behind a title with its branch in brackets, or 0. */
function behindBranch({ reading }: Scan, at: number, end: number): number {
  if ((reading.flags[at] & (FLAG.title | FLAG.role)) === 0 || unitAt(reading, at + 1) !== '(') return 0
  for (let close = at + 3; close < Math.min(end - 1, at + 6); close++)
    if (unitAt(reading, close) === ')') return (reading.flags[close + 1] & FLAG.named) !== 0 ? close + 1 : 0
  return 0
}

function readNameFrom(scan: Scan, at: number, end: number): Unit | null {
  const { reading } = scan
  let last = at
  while (last < end && ((reading.flags[last] & FLAG.named) !== 0 || last === at)) last++
  const draft = scan.at[last - 1] ?? scan.at[last - 2] ?? null
  if (draft === null || last >= end) return draft === null ? null : { draft, end: last }
  // "Clinton's campaign", "Delta Bank analyst": the name is only part of the phrase.
  const tag = reading.tokens.tag[last]
  const isPart =
    (tag === TAG.possessive || NOUN_TAGS[tag] === 1 || tag === TAG.adjective) && !isTime(reading, last)
  return isPart ? null : { draft, end: last }
}

/** Tokens between a body and the name of who holds a role in it. */
const ROLE_REACH = 5

/** "Council of Rivers chair Lea Roth", "PMK founder S. Rao": whoever is named behind a role, whatever the tags. */
function overRole(scan: Scan, at: number, end: number): Unit | null {
  const { flags } = scan.reading
  let role = at
  while (role < end && (flags[role] & FLAG.named) !== 0) role++
  if (role === at) return null
  for (const limit = Math.min(end, role + ROLE_REACH); role < limit - 1; role++) {
    if (unitAt(scan.reading, role) === ',' || scan.reading.tokens.tag[role] === TAG.preposition) return null
    const isRole = (flags[role] & (FLAG.role | FLAG.plural | FLAG.named)) === FLAG.role
    if (!isRole || (flags[role + 1] & FLAG.named) === 0) continue
    let last = role + 1
    while (last + 1 < end && (flags[last + 1] & FLAG.named) !== 0) last++
    const draft = scan.at[last]
    return draft?.kind === 'person' && draft.isNamed ? { draft, end: last + 1 } : null
  }
  return null
}

function draftOf(scan: Scan, phrase: Phrase, end: number): Unit {
  const { reading } = scan
  // "analyst Piet Vos": the name that ends the phrase; it may go on ("… de la Cruz").
  let last = phrase.head
  while (last + 1 < end && (reading.flags[last + 1] & FLAG.named) !== 0) last++
  for (let at = last; at >= Math.max(phrase.first, last - 2); at--) {
    const draft = scan.at[at]
    if (draft !== null && (at === last || (reading.flags[last] & FLAG.named) !== 0))
      return { draft, end: last + 1 }
  }
  const draft = createHead(scan, phrase)
  return { draft, end: phrase.end }
}

/** After "and" comes another source, unless the word before was the object of a preposition in the same phrase. */
function opensAnother(scan: Scan, at: number, end: number, found: readonly Draft[]): boolean {
  if (at >= end) return false
  const unit = nextUnit(scan, at, end)
  if (unit === null || found.length === 0) return unit !== null
  const { draft } = unit
  const [first] = found
  // "David Kamin, an adviser to the campaign, and an associate professor" is one man.
  if (
    first.isNamed &&
    first.kind === 'person' &&
    draft.kind === 'person' &&
    !draft.isNamed &&
    opensWithArticle(scan, at)
  )
    return false
  // "a spokesman for the ministry and the army": bodies after "and" belong to the preposition, people do not.
  const isInside = hasPrepositionBefore(scan, at, found)
  return !isInside || (draft.kind === 'person' && draft.isNamed) || draft.kind === first.kind
}

/** "an associate professor" with an article, not "the mayor" or "his wife". */
function opensWithArticle({ reading }: Scan, at: number): boolean {
  return reading.tokens.tag[at] === DETERMINER && unitAt(reading, at).toLowerCase() === 'a'
}

function hasPrepositionBefore(scan: Scan, at: number, found: readonly Draft[]): boolean {
  const { reading } = scan
  const from = found[found.length - 1].lastSeen < at ? at - 8 : at - 8
  for (let i = at - 2; i > from && i > 0; i--) {
    if (reading.tokens.tag[i] === TAG.preposition) return true
    if (unitAt(reading, i) === ',' || scan.at[i] === found[found.length - 1]) return false
  }
  return false
}

/** "Ana Ruiz, Piet Vos and Lea Roth": after a comma another name of the same kind, and an "and" further on. */
function isListComma(scan: Scan, at: number, end: number, before: Draft): boolean {
  const { reading } = scan
  if (unitAt(reading, at) !== ',' || at + 1 >= end) return false
  const next = nameFrom(scan, at + 1, end) ?? null
  if (next === null || next.draft === before || next.draft.kind !== before.kind || !before.isNamed)
    return false
  const limit = Math.min(end, next.end + MAX_ROW)
  for (let i = next.end; i < limit; i++) if (AND.has(reading.tokens.hash[i])) return true
  return false
}

/** A phrase whose head no lexicon knows is a source all the same. */
function createHead(scan: Scan, phrase: Phrase): Draft {
  const known = (scan.reading.flags[phrase.head] & FLAG.upper) === 0 ? null : findKnown(scan, phrase.head)
  if (known !== null) {
    meet(scan, known, phrase.first, phrase.end, phrase.head)
    return known
  }
  // "the statement read", where the tagger took the verb for the head
  if ((scan.reading.flags[phrase.head] & DESCRIBING) !== 0) return meetDescribed(scan, phrase)
  const draft = scan.drafts.create('unknown', { first: phrase.first, end: phrase.end }, phrase.head)
  const tag = scan.reading.tokens.tag[phrase.head]
  draft.isPlural = tag === TAG.pluralNoun || tag === TAG.pluralName
  if (draft.isPlural) draft.kind = 'group'
  meet(scan, draft, phrase.first, phrase.end, phrase.head)
  return draft
}

/** "Pence" in a headline, where capitals tell nothing and no label helps: a name that the article gives elsewhere. */
function findKnown({ reading, registry }: Scan, head: number): Draft | null {
  const hash = reading.tokens.hash[head]
  return registry.full.get(hash) ?? registry.last.get(hash)?.[0] ?? registry.acronyms.get(hash) ?? null
}

function createSource(scan: Scan, range: TokenRange): Draft {
  const head = Math.max(range.first, range.end - 1)
  const draft = scan.drafts.create('unknown', range, head)
  meet(scan, draft, range.first, range.end, head)
  return draft
}
