import { hashesOf, hashWord } from '../../span/hash.js'
import { findRoleBehindBody } from './body-and-person.js'
import { findBody, readClaim } from './claim.js'
import { claimRole, genderOf, voteGender, type Draft } from './draft.js'
import { readMembership } from './membership.js'
import type { Name } from './name.js'
import { findPhraseStart, isDefinite, isQuotationMark, readPhraseFrom, type Phrase } from './phrase.js'
import { classOf, OPENING_TAGS, PHRASE_TAGS, TAG, unitAt, VERB_TAGS, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const BODIES = FLAG.organisationHead | FLAG.organisationName | FLAG.outletName | FLAG.outletHead | FLAG.ending
const ORGANISATION = 2
const WHO = hashWord('who')
const COPULAS = hashesOf('is was are became becomes serves served works worked remains named')
const PAST = hashesOf('was served worked')
const FILLERS_OF_CLAUSE = hashesOf('as now also currently himself herself been')
const ACCORDING = hashWord('according')
const LEADER = hashWord('leader')
const VOICE = hashWord('spokesperson')
const FOR = hashWord('for')
const OF = hashWord('of')
const SPEAKS = hashesOf('speaks spoke')
const LEADS = hashesOf('heads leads chairs runs directs edits manages founded owns')

/** Words that describe an entity that is named beside them: their head tokens belong to that entity. */
export type Claimed = Map<number, Draft>

/** Reads all that stands beside one mention by name. */
export function readRolesBeside(reading: Reading, name: Name, claimed: Claimed): void {
  const { draft } = name
  if (draft === null) return
  if (draft.kind === 'person') {
    readTitle(reading, name, draft)
    if (name.end - 1 > name.last) readPostNominal(reading, name.end - 1, draft)
    readBefore(reading, name, draft, claimed)
  }
  readAfter(reading, name, draft, claimed)
}

/** "White House Press Secretary Josh Hale", "Sen. Ana Ruiz" */
function readTitle(reading: Reading, name: Name, draft: Draft): void {
  if (name.title < 0) return
  // "Attorney General Lord Goldsmith": the office stands before the form of address.
  let head = name.title
  while (head > name.outer && classOf(reading, head).role === null) head--
  const claim = readClaim(reading, { first: phraseFirst(reading, name), end: head + 1, head }, head + 1)
  if (claim !== null) claimRole(draft, claim)
}

/** "Lea Roth MP" */
function readPostNominal(reading: Reading, head: number, draft: Draft): void {
  if ((reading.flags[head] & FLAG.role) === 0) return
  const claim = readClaim(reading, { first: head, end: head + 1, head }, head + 1)
  if (claim !== null) claimRole(draft, claim)
}

/** "former" and "Russian" before the run belong to the title. */
function phraseFirst(reading: Reading, name: Name): number {
  // "Minister of State Ada Obi": the phrase begins before the run.
  let outer = name.outer
  while (outer > 0 && (reading.flags[outer - 1] & FLAG.inside) !== 0) outer--
  const before = outer - 1
  return before >= 0 &&
    ((reading.flags[before] & FLAG.former) !== 0 || reading.tokens.tag[before] === TAG.possessive)
    ? findPhraseStart(reading, before)
    : outer
}

/** "analyst Piet Vos", "the ministry's spokeswoman Lea Roth", "the ministry's spokeswoman, Lea Roth," */
function readBefore(reading: Reading, name: Name, draft: Draft, claimed: Claimed): void {
  let head = name.outer - 1
  // "its “chief reporter” Lea Roth"
  if (head > 0 && isQuotationMark(reading, head) && (reading.flags[head - 1] & FLAG.role) !== 0) head--
  if (unitAt(reading, head) === ',' && isClosed(reading, name)) head = findRoleBack(reading, head - 1)
  // "CEO of the Refugee Council Ada Obi"
  const behind = findRoleBehindBody(reading, name.outer)
  if (behind >= 0) head = behind
  if (head < 0 || (reading.flags[head] & FLAG.role) === 0 || (reading.flags[head] & FLAG.plural) !== 0) return
  if (reading.sentenceOf[head] !== reading.sentenceOf[name.first]) return
  const phrase = { first: beginOfBody(reading, findPhraseStart(reading, head)), end: head + 1, head }
  const isApart = unitAt(reading, name.outer - 1) === ','
  if (isApart && OPENING_TAGS[reading.tokens.tag[phrase.first]] !== 1 && !isDefinite(reading, phrase)) return
  const limit = isApart ? name.outer - 1 : behind >= 0 ? name.outer : head + 1
  applyPhrase(reading, phrase, limit, draft, claimed)
}

/**
 * "Council of Rivers chair Lea Roth": where the name of the body begins within or behind which the phrase begins; its
 * letters may stand between, "Harbour Safety Authority (HSA) chief Lea Roth".
 */
function beginOfBody(reading: Reading, from: number): number {
  const { flags, tokens, sentenceOf } = reading
  const isLettered = from > 3 && unitAt(reading, from - 1) === ')' && unitAt(reading, from - 3) === '('
  const first = isLettered && (flags[from - 2] & FLAG.allCaps) !== 0 ? from - 3 : from
  let at = first
  const isBehind =
    first > 0 &&
    (first < from || tokens.name[first - 1] === ORGANISATION) &&
    (flags[first - 1] & FLAG.named) !== 0
  if (isBehind && sentenceOf[first - 1] === sentenceOf[first]) at--
  while (at > 0 && (flags[at] & flags[at - 1] & FLAG.named) !== 0 && sentenceOf[at - 1] === sentenceOf[first])
    at--
  return at
}

/** The role before a comma: "ambassador" in "Somalia's ambassador to Ethiopia, Abdel Farah,". */
function findRoleBack(reading: Reading, at: number): number {
  if (at < 0 || (reading.flags[at] & FLAG.role) !== 0) return at
  const floor = Math.max(0, at - 6)
  for (let i = at; i > floor; i--) {
    const tag = reading.tokens.tag[i]
    if (tag === TAG.preposition || tag === TAG.to)
      return (reading.flags[i - 1] & FLAG.role) !== 0 ? i - 1 : at
    if (PHRASE_TAGS[tag] !== 1) return at
  }
  return at
}

/** After "spokeswoman, Lea Roth" the apposition is closed by a comma, a stop or a verb; a list goes on with "and". */
function isClosed(reading: Reading, name: Name): boolean {
  const next = unitAt(reading, name.end)
  const tag = reading.tokens.tag[name.end]
  return next === ',' || next === '.' || next === '' || next === ';' || VERB_TAGS[tag] === 1
}

function applyPhrase(
  reading: Reading,
  phrase: Phrase,
  limit: number,
  draft: Draft,
  claimed: Claimed,
): boolean {
  const { head } = phrase
  const flags = reading.flags[head]
  // "Maidana, a union leader": the label of the tagger took a person for a body.
  if ((flags & FLAG.role) !== 0 && isMislabelled(reading, phrase, draft)) draft.kind = 'person'
  if ((flags & FLAG.role) !== 0 && draft.kind === 'person') {
    const claim = readClaim(reading, phrase, limit)
    if (claim === null) return false
    if (claim.office !== 'unknown' || claim.entry?.office !== 'person') claimRole(draft, claim)
    voteGender(draft, classOf(reading, head).gender, 3)
    claimed.set(head, draft)
    return true
  }
  return applyBody(reading, phrase, draft, claimed)
}

/** A name that nothing but the tagger's label makes a body, before a singular role with an article. */
function isMislabelled({ flags, tokens }: Reading, { first, head }: Phrase, draft: Draft): boolean {
  if (draft.kind !== 'organisation' || draft.sector !== null || draft.line >= 0) return false
  const isOne = (flags[head] & FLAG.plural) === 0 && OPENING_TAGS[tokens.tag[first]] === 1
  if (!isOne) return false
  for (let at = draft.name.first; at < draft.name.end; at++)
    if ((flags[at] & (BODIES | FLAG.allCaps)) !== 0) return false
  return true
}

/** "Clean Rivers Nepal, an NGO": a name that nothing but its label makes a person; "Orrin, a chain" of one word. */
function isNobody(reading: Reading, { first }: Phrase, draft: Draft): boolean {
  if (draft.claim !== null) return false
  const isGiven = (reading.flags[draft.name.first] & FLAG.given) !== 0
  return draft.fullMentions === 0 || (isIndefinite(reading, first) && !isGiven && genderOf(draft) === 0)
}

/** "Hamas, the militant group", "Orrin, a chain of pharmacies" */
function applyBody(reading: Reading, phrase: Phrase, draft: Draft, claimed: Claimed): boolean {
  const { head } = phrase
  const flags = reading.flags[head]
  const isBody = (flags & (FLAG.organisationHead | FLAG.outletNoun)) !== 0 && (flags & FLAG.role) === 0
  if (!isBody) return false
  if (draft.kind === 'person' && !isNobody(reading, phrase, draft)) return false
  draft.kind =
    (flags & FLAG.outletNoun) !== 0 && (flags & FLAG.organisationHead) === 0
      ? 'outlet'
      : draft.kind === 'outlet'
        ? 'outlet'
        : 'organisation'
  // "Save the Rivers Nepal, an NGO": what a body is outweighs the country in its name.
  const isCountry = draft.sector === 'place' && draft.name.end - draft.name.first > 1
  draft.sector = (isCountry ? classOf(reading, head).sector : draft.sector) ?? classOf(reading, head).sector
  claimed.set(head, draft)
  return true
}

/** "Piet Vos, an analyst at Delta Bank,", "Sen. Ana Ruiz, D-Ohio", "Lea Roth, 42, who heads the clinic" */
function readAfter(reading: Reading, name: Name, draft: Draft, claimed: Claimed): void {
  const limit =
    reading.tokens.count === name.end
      ? name.end
      : reading.document.sentences[reading.sentenceOf[name.first]].end
  let at = name.end
  const unit = unitAt(reading, at)
  if (at >= limit) return
  if (unit === '(') at = readBracket(reading, at, limit, draft)
  else if (reading.tokens.hash[at] === OF) at = skipOrigin(reading, at, limit)
  if (at < limit && unitAt(reading, at) === ',') readApposition(reading, at + 1, limit, draft, claimed)
  else if (at < limit) readCopula(reading, at, limit, draft, claimed)
  readMembership(reading, name.end, limit, draft)
}

/** "Senator Ana Ruiz of Ohio, the ranking member": the comma after where somebody is from, else `at`. */
function skipOrigin(reading: Reading, at: number, limit: number): number {
  let end = at + 1
  while (end < Math.min(limit, at + 5) && (reading.flags[end] & FLAG.upper) !== 0) end++
  return end > at + 1 && unitAt(reading, end) === ',' ? end : at
}

/** "(D-Ohio)", "(R)", "(Labour)" */
function readBracket(reading: Reading, at: number, limit: number, draft: Draft): number {
  if (at + 2 >= limit) return at
  if (draft.kind === 'person' && isPartyMark(reading, at + 1)) claimSeat(draft, at + 1)
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) if (unitAt(reading, i) === ')') return i + 1
  return at
}

/** "D-Ohio", "R-Maine", "I-Vt." */
function isPartyMark(reading: Reading, at: number): boolean {
  const { text } = reading.document
  const start = reading.tokens.start[at]
  return (
    'DRI'.includes(text[start]) && text[start + 1] === '-' && text[start + 2] >= 'A' && text[start + 2] <= 'Z'
  )
}

/** A seat in a legislature is a public office; the mark itself words it where no title does. */
function claimSeat(draft: Draft, at: number): void {
  if (draft.claim !== null && draft.office !== 'none' && draft.office !== 'unknown') return
  draft.claim = {
    range: { first: at, end: at + 1 },
    first: at,
    key: 0,
    entry: null,
    office: 'public',
    organisation: null,
    sector: 'state',
  }
  draft.office = 'public'
}

function readApposition(
  reading: Reading,
  first: number,
  limit: number,
  draft: Draft,
  claimed: Claimed,
): void {
  let at = first
  // ", 42,"
  if (at + 1 < limit && reading.tokens.tag[at] === TAG.number && unitAt(reading, at + 1) === ',') at += 2
  if (at >= limit) return
  if (draft.kind === 'person' && isPartyMark(reading, at)) return claimSeat(draft, at)
  if (reading.tokens.hash[at] === WHO) return readClause(reading, at + 1, limit, draft, claimed)
  // "His brother, Vikram Nambiar, is the managing director"
  if (COPULAS.has(reading.tokens.hash[at])) return readCopula(reading, at, limit, draft, claimed)
  if (reading.tokens.tag[at] === TAG.adverb) at++
  const phrase = readPhraseFrom(reading, at, limit)
  if (phrase === null || isNextInList(reading, phrase, at) || opensClause(reading, phrase)) return
  if (applyPhrase(reading, phrase, limit, draft, claimed))
    readSecondRole(reading, phrase.end, limit, draft, claimed)
}

/** "According to Mr Marsh, the surgeon had raised it": a verb follows at once, so the phrase is its subject. */
function opensClause(reading: Reading, { end }: Phrase): boolean {
  const { tag, count } = reading.tokens
  let at = end
  // "According to Mr Marsh, a surgeon at the clinic had raised it"
  while (at < Math.min(count, end + 8) && (tag[at] === TAG.preposition || PHRASE_TAGS[tag[at]] === 1)) at++
  return at < count && VERB_TAGS[tag[at]] === 1 && (at === end || isAfterAccording(reading, end))
}

/** Whether the name before a comma stands after "according to". */
function isAfterAccording(reading: Reading, end: number): boolean {
  const { hash } = reading.tokens
  const { first } = reading.document.sentences[reading.sentenceOf[end]]
  return hash[first] === ACCORDING && end - first < 16
}

const ARTICLES = hashesOf('a an')
const isIndefinite = ({ tokens }: Reading, at: number): boolean => ARTICLES.has(tokens.hash[at])

/** In "Ana Ruiz, Sen. Piet Vos and Lea Roth" the phrase ends with another name. */
function isNextInList(reading: Reading, phrase: Phrase, at: number): boolean {
  const head = reading.flags[phrase.head]
  // "Save the Rivers, an NGO"
  if (isIndefinite(reading, phrase.first) && (head & FLAG.organisationHead) !== 0) return false
  return (head & FLAG.named) !== 0 && (head & FLAG.role) === 0 && phrase.head >= at
}

/** ", an economist and former minister" */
function readSecondRole(reading: Reading, from: number, limit: number, draft: Draft, claimed: Claimed): void {
  const end = Math.min(limit, from + 12)
  for (
    let at = from;
    at < end && unitAt(reading, at) !== ',' && VERB_TAGS[reading.tokens.tag[at]] === 0;
    at++
  ) {
    if (reading.tokens.tag[at] !== TAG.conjunction) continue
    const phrase = readPhraseFrom(reading, at + 1, limit)
    if (phrase !== null && (reading.flags[phrase.head] & FLAG.role) !== 0)
      applyPhrase(reading, phrase, limit, draft, claimed)
    return
  }
}

/** ", who is the mayor of", ", who was foreign minister until", ", who heads the clinic" */
function readClause(reading: Reading, from: number, limit: number, draft: Draft, claimed: Claimed): void {
  const { hash } = reading.tokens
  let at = from
  while (
    at < Math.min(limit, from + 3) &&
    !COPULAS.has(hash[at]) &&
    !LEADS.has(hash[at]) &&
    !SPEAKS.has(hash[at])
  )
    at++
  if (at >= limit || at >= from + 3) return
  if (!COPULAS.has(hash[at])) return claimLead(reading, at, limit, draft)
  readCopula(reading, at, limit, draft, claimed)
}

/** "who heads the clinic" makes a leader of the clinic, "who speaks for the army" its spokesperson. */
function claimLead(reading: Reading, at: number, limit: number, draft: Draft): void {
  const { table } = reading.lexicon
  const isVoice = SPEAKS.has(reading.tokens.hash[at])
  if (isVoice && reading.tokens.hash[at + 1] !== FOR) return
  const { role, roleKey } = table.classes[table.lookUp(isVoice ? VOICE : LEADER)]
  const body = readPhraseFrom(reading, isVoice ? at + 2 : at + 1, limit)
  if (draft.kind !== 'person' || body === null || role === null) return
  const found = findBody(reading, body.first, body.end)
  if (found === null) return
  const office = isVoice ? 'spokesperson' : found.sector === 'state' ? 'public' : 'none'
  const range = { first: at, end: at + 1 }
  claimRole(draft, {
    range,
    first: at,
    key: roleKey,
    entry: role,
    office,
    organisation: found.range,
    sector: found.sector,
  })
}

/** "Ana Ruiz is the mayor of Salto": only with a role at the head of what follows. */
export function readCopula(
  reading: Reading,
  at: number,
  limit: number,
  draft: Draft,
  claimed: Claimed,
): void {
  const { hash } = reading.tokens
  if (draft.kind !== 'person') return
  if (LEADS.has(hash[at]) || SPEAKS.has(hash[at])) return claimLead(reading, at, limit, draft)
  if (!COPULAS.has(hash[at])) return
  const isPast = PAST.has(hash[at])
  let first = at + 1
  while (first < limit && FILLERS_OF_CLAUSE.has(hash[first])) first++
  const phrase = first < limit ? readPhraseFrom(reading, first, limit) : null
  if (
    phrase === null ||
    (reading.flags[phrase.head] & FLAG.role) === 0 ||
    (reading.flags[phrase.head] & FLAG.plural) !== 0
  )
    return
  const claim = readClaim(reading, phrase, limit)
  if (claim === null || claim.entry?.office === 'person') return
  claimRole(draft, isPast && claim.office === 'public' ? { ...claim, office: 'former' } : claim)
  claimed.set(phrase.head, draft)
}
