import type { Source } from '../../schema/index.js'
import { readClaim } from './claim.js'
import { hashesOf, hashWord } from '../../span/hash.js'
import { claimRole, genderOf, voteGender, type Draft } from './draft.js'
import { findPhraseStart, isDefinite, readObject, type Phrase } from './phrase.js'
import { classOf, NOUN_TAGS, OPENING_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { createPair, meetInRow, type Scan } from './meet.js'
import { type Recent } from './memory.js'
import { FLAG, type WordClass } from './word-class.js'

const LINKS = hashesOf('of for at in from who that')
/** Words that any paper is called by. */
const GENERAL_PAPERS = hashesOf('document paper text file documents papers')
const OF = hashWord('of')
/** What ends a sentence that is no heading. */
const STOPS = '.!?…:”’"\''
const DETERMINER = 2
const STATE_RUN = hashesOf(
  'state state-run state-owned state-controlled official government-run state-backed',
)

/** Reads a description at its head: "the minister", "two officials", "the ministry", "a report". */
export function describe(scan: Scan, head: number): void {
  const { reading } = scan
  if (!isPhraseHead(reading, head)) return
  const first = findPhraseStart(reading, head)
  meetDescribed(scan, { first, end: head + 1, head })
}

/** Records the description and returns whom it describes: somebody known, or a new entity. */
export function meetDescribed(scan: Scan, phrase: Phrase): Draft {
  const { reading } = scan
  const { first, head } = phrase
  const known = scan.claimed.get(head)
  const draft = known ?? findDescribed(scan, phrase) ?? createDescribed(scan, phrase)
  scan.roles.add(reading, draft, first, head)
  addPlaceWords(scan, draft, phrase)
  meetInRow(scan, draft, first, head + 1, head)
  return draft
}

/** "the city" for "the city government", but not "the trust" for "the trust's supplier" */
function addPlaceWords({ reading, roles }: Scan, draft: Draft, { first, head }: Phrase): void {
  if ((reading.flags[head] & FLAG.organisationHead) === 0 || draft.isPlural) return
  for (let at = head - 1; at >= first && reading.tokens.tag[at] !== TAG.possessive; at--) {
    if ((reading.flags[at] & (FLAG.organisationHead | FLAG.upper)) === FLAG.organisationHead)
      roles.add(reading, draft, first, at)
  }
}

/** A noun that another noun follows only modifies ("police chief"); verbs written like nouns are none ("to record"). */
function isPhraseHead(reading: Reading, head: number): boolean {
  const { tag, count } = reading.tokens
  if (NOUN_TAGS[tag[head]] !== 1 && (reading.flags[head - 1] & FLAG.inside) === 0) return false
  const next = head + 1
  if (next >= count || reading.sentenceOf[next] !== reading.sentenceOf[head]) return true
  return NOUN_TAGS[tag[next]] !== 1 || tag[next] === TAG.number || (reading.flags[next] & FLAG.inside) !== 0
}

function findDescribed(scan: Scan, phrase: Phrase): Draft | null {
  const { reading } = scan
  const flags = reading.flags[phrase.head]
  const isPlural = (flags & FLAG.plural) !== 0
  if (!isDefinite(reading, phrase) && !isNamedBody(reading, phrase) && !isRoleOfHeading(reading, phrase))
    return null
  const body = isPlural ? null : findOwnWord(scan, phrase)
  if (body !== null) return body
  const role = scan.roles.find(reading, phrase, isPlural)
  const found =
    role !== null && isOfOther(reading, phrase, role) ? null : otherThan(scan.at[phrase.first], role)
  if ((flags & FLAG.issued) !== 0 && !isPlural) return findIssuer(scan, phrase, found) ?? found
  if (found !== null) return found
  return isPlural ? findSeveral(scan, phrase) : findByKind(scan, phrase)
}

/** "The head of the village school" is not the head of another body that was named before. */
function isOfOther(reading: Reading, phrase: Phrase, { organisation, sector }: Draft): boolean {
  const { hash } = reading.tokens
  if ((reading.flags[phrase.head] & FLAG.role) === 0 || hash[phrase.end] !== OF) return false
  const object = readObject(
    reading,
    phrase.end,
    reading.document.sentences[reading.sentenceOf[phrase.head]].end,
  )
  if (object === null || (reading.flags[object.head] & FLAG.organisationHead) === 0) return false
  const own = classOf(reading, object.head).sector
  // "the head of the agency" can be of any agency.
  if (object.head - object.first <= 1) return own !== null && sector !== null && own !== sector
  if (organisation === null) return own !== 'state' && own !== sector
  for (let at = object.first; at <= object.head; at++)
    for (let word = organisation.first; word < organisation.end; word++)
      if (NOUN_TAGS[reading.tokens.tag[at]] === 1 && hash[at] === hash[word]) return false
  return true
}

/** "his brother" is not himself. */
function otherThan(possessor: Draft | null, found: Draft | null): Draft | null {
  return possessor === found ? null : found
}

/** "the Clinton campaign" is one body wherever it is named, with and without the article. */
function isNamedBody(reading: Reading, { first, head }: Phrase): boolean {
  return (
    (reading.flags[head] & FLAG.organisationHead) !== 0 &&
    first < head &&
    (reading.flags[first] & FLAG.upper) !== 0
  )
}

/** "Mayor says bridge unsafe", "Roof leaked, teacher says": headings leave articles out. */
function isRoleOfHeading(reading: Reading, { first, head }: Phrase): boolean {
  const { document, sentenceOf, paragraphOf, tokens } = reading
  if ((reading.flags[head] & (FLAG.role | FLAG.plural)) !== FLAG.role) return false
  if (OPENING_TAGS[tokens.tag[first]] === 1 || tokens.tag[first] === TAG.number) return false
  const { first: opens, end } = document.paragraphs[paragraphOf[first]]
  const sentence = document.sentences[sentenceOf[first]]
  return sentence.first === opens && sentence.end === end && !STOPS.includes(unitAt(reading, end - 1))
}

/** "the border guard" for "the Podlasie Border Guard": the words of the phrase all stand in the name. */
function findOwnWord(scan: Scan, { first, head }: Phrase): Draft | null {
  const { reading, registry } = scan
  if ((reading.flags[head] & FLAG.upper) !== 0) return null
  const { hash, tag } = reading.tokens
  const own = (registry.bodyWords.get(hash[head]) ?? []).filter((draft) => {
    for (let at = first; at < head; at++) {
      const isOther = tag[at] !== DETERMINER && !(registry.bodyWords.get(hash[at])?.includes(draft) ?? false)
      if (isOther) return false
    }
    return true
  })
  return own.length === 0 ? null : latest(own, first)
}

/** A description that says nothing but the kind: "the bank", "the document", "the conductor". */
function findByKind(scan: Scan, phrase: Phrase): Draft | null {
  const { reading, memory } = scan
  const flags = reading.flags[phrase.head]
  if (phrase.head - phrase.first > 1) return null
  if ((flags & FLAG.role) !== 0) return findUntold(scan, phrase)
  if ((flags & (FLAG.organisationHead | FLAG.outletNoun)) !== 0) {
    const body = memory.findBody(reading, phrase.head)
    if (body !== null || (flags & FLAG.document) === 0) return body
  }
  if (!GENERAL_PAPERS.has(reading.tokens.hash[phrase.head])) return null
  return memory.findLast(reading, phrase.head, ({ draft }) => draft.kind === 'document')
}

/** "The conductor said": somebody named of whom no role was told; never an office, which many hold unnamed. */
function findUntold(scan: Scan, phrase: Phrase): Draft | null {
  const { reading, memory } = scan
  const word = classOf(reading, phrase.head)
  const office = word.role?.office
  if (word.role?.alone === 'public') return null
  if ((office !== 'none' && office !== 'body') || LINKS.has(reading.tokens.hash[phrase.end])) return null
  if (reading.tokens.tag[phrase.first] !== DETERMINER) return null
  const isFit = ({ draft, isSubject, isSource }: Recent): boolean =>
    draft.kind === 'person' &&
    draft.isNamed &&
    draft.claim === null &&
    (isSubject || isSource) &&
    !isOpposite(draft, word.gender)
  return memory.findLast(reading, phrase.head, isFit)
}

const isOpposite = (draft: Draft, gender: number): boolean => {
  const known = genderOf(draft)
  return known !== 0 && gender !== 0 && known !== gender
}

/** "the two senators", "the companies": several that were named in a row or one after the other. */
function findSeveral(scan: Scan, phrase: Phrase): Draft | null {
  const { reading, memory } = scan
  if (LINKS.has(reading.tokens.hash[phrase.end])) return null
  const isPerson = (reading.flags[phrase.head] & FLAG.role) !== 0
  const isPaper = (reading.flags[phrase.head] & FLAG.document) !== 0
  // "the talks" after a statement and a town are neither.
  const isKind = ({ kind }: Draft): boolean =>
    isPerson
      ? kind === 'person'
      : isPaper
        ? kind === 'document'
        : kind === 'organisation' || kind === 'outlet'
  const row = memory.findLast(
    reading,
    phrase.head,
    ({ draft }) => draft.members.length > 1 && draft.members.every(isKind),
  )
  if (row !== null) return row
  const pair = memory.findPair(reading, phrase.head, isKind)
  return pair.length === 0 ? null : createPair(scan, pair, phrase.head)
}

/** "The statement said" is said by whoever put it out: the source or subject beside "in a statement". */
function findIssuer(scan: Scan, phrase: Phrase, document: Draft | null): Draft | null {
  const { reading, marks, memory } = scan
  const isIssuer = (draft: Draft | null): draft is Draft =>
    draft !== null && draft.kind !== 'document' && draft.members.length === 0
  if (document !== null) {
    const { first, end } = reading.document.sentences[reading.sentenceOf[document.head]]
    let subject: Draft | null = null
    for (let at = first; at < Math.min(end, phrase.first); at++) {
      const draft = scan.at[at]
      if (!isIssuer(draft)) continue
      if (marks.source[at] > 0) return draft
      subject ??= draft
    }
    if (subject !== null) return subject
  }
  return memory.findLast(reading, phrase.head, ({ draft, isSource }) => isSource && isIssuer(draft))
}

function latest(drafts: readonly Draft[], before: number): Draft {
  let best = drafts[0]
  for (const draft of drafts) if (draft.lastSeen > best.lastSeen && draft.lastSeen < before) best = draft
  return best
}

function kindOf(reading: Reading, head: number): Source['kind'] {
  const flags = reading.flags[head]
  if ((flags & FLAG.role) !== 0) return (flags & FLAG.plural) !== 0 ? 'group' : 'person'
  if ((flags & FLAG.document) !== 0 && (flags & FLAG.organisationHead) === 0) return 'document'
  if ((flags & FLAG.outletNoun) !== 0 && (flags & FLAG.organisationHead) === 0) return 'outlet'
  return (flags & FLAG.plural) !== 0 ? 'group' : 'organisation'
}

function createDescribed(scan: Scan, phrase: Phrase): Draft {
  const { reading } = scan
  const { head } = phrase
  const word = classOf(reading, head)
  const draft = scan.drafts.create(kindOf(reading, head), { first: phrase.first, end: phrase.end }, head)
  draft.isPlural = (reading.flags[head] & FLAG.plural) !== 0
  voteGender(draft, word.gender, 3)
  if (draft.kind === 'person' || draft.kind === 'group') claim(scan, phrase, draft, word)
  else if (draft.kind === 'organisation') setBody(reading, phrase, draft, word)
  else if (draft.kind === 'outlet') draft.isStateRun = isStateRun(reading, phrase)
  return draft
}

/** "state television", "the state-run news agency" */
function isStateRun(reading: Reading, { first, head }: Phrase): boolean {
  for (let at = first; at < head; at++) if (STATE_RUN.has(reading.tokens.hash[at])) return true
  return false
}

function claim(scan: Scan, phrase: Phrase, draft: Draft, word: WordClass): void {
  const { reading } = scan
  const found = readClaim(reading, phrase, reading.document.sentences[reading.sentenceOf[phrase.head]].end)
  if (found !== null && word.role?.office !== 'person') claimRole(draft, found)
  else if (found?.organisation != null) draft.organisation = found.organisation
}

/** "the Clinton campaign" is named by its modifier; "the ministry" is not, though all know which one. */
function setBody(reading: Reading, phrase: Phrase, draft: Draft, word: WordClass): void {
  draft.sector = word.sector
  draft.line = word.line
  for (let at = phrase.first; at < phrase.head; at++) {
    const flags = reading.flags[at]
    if ((flags & FLAG.upper) !== 0 && (flags & FLAG.stop) === 0 && at > phrase.first) draft.isNamed = true
    const party = flags & (FLAG.organisationName | FLAG.organisationHead)
    if (party !== 0 && classOf(reading, at).sector === 'party') draft.sector = 'party'
  }
}
