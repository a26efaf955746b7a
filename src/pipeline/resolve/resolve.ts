import type { AttributedDocument, Entity, ResolvedDocument, TokenRange } from '../document.js'
import { creditSource } from './credit.js'
import { Drafts, genderOf, type Draft, type RoleClaim } from './draft.js'
import { creditFirstPersons, meetFirstPersons } from './first-person.js'
import type { ResolveLexicon } from './lexicon.js'
import { nameLeadPerson } from './lead-person.js'
import { nameLeadRole } from './lead-role.js'
import { isShortName, linkFullNames } from './link-names.js'
import { voteTitle } from './link-people.js'
import { linkShortName } from './link-short-names.js'
import { layMarks } from './marks.js'
import { Memory } from './memory.js'
import { hashWord } from '../../span/hash.js'
import type { Name } from './name.js'
import { readNames } from './read-names.js'
import { readRolesBeside, type Claimed } from './read-roles.js'
import { classOf, readWords, type Reading, type RecallWords } from './reading.js'
import type { Registry } from './registry.js'
import { RoleIndex } from './role-index.js'
import type { Scan } from './meet.js'
import { scanMentions } from './scan.js'

/** Full names first, with what stands beside them, so that short ones find an entity with a role and a gender. */
function linkNames(reading: Reading, names: readonly Name[], drafts: Drafts, claimed: Claimed): Registry {
  const registry = linkFullNames(reading, names, drafts)
  for (const name of names) if (!isShortName(name)) readRolesBeside(reading, name, claimed)
  // "Mr. Obama" where only Michelle Obama is named in full: titles part namesakes before bare surnames choose.
  const short = names.filter(isShortName)
  const isTitled = (name: Name): boolean => name.title >= 0 && classOf(reading, name.title).gender !== 0
  for (const name of short) if (isTitled(name)) linkShort(reading, registry, name, drafts, claimed)
  for (const draft of drafts.all) draft.lastSeen = -1
  for (const name of names) {
    if (isShortName(name) && !isTitled(name)) linkShort(reading, registry, name, drafts, claimed)
    if (name.draft !== null) name.draft.lastSeen = name.last
  }
  for (const draft of drafts.all) draft.lastSeen = -1
  return registry
}

function linkShort(reading: Reading, registry: Registry, name: Name, drafts: Drafts, claimed: Claimed): void {
  name.draft = linkShortName(reading, registry, name, drafts)
  name.draft.fullMentions += 0.5
  voteTitle(reading, name, name.draft)
  readRolesBeside(reading, name, claimed)
}

function indexRoles(reading: Reading, drafts: Drafts): RoleIndex {
  const roles = new RoleIndex()
  for (const draft of drafts.all) {
    for (const claim of draft.claims) roles.addClaim(reading, draft, claim)
  }
  return roles
}

/**
 * Finds who is behind each attribution: mentions of one person, body, document or outlet go to one entity over the
 * whole article, and each entity gets the role and organisation that the article words anywhere. Time is linear in
 * the text: names meet in hash maps, pronouns look back over a bounded window.
 * @param recall stands in for what reads the words of one paragraph, with the same result
 */
export function resolve(
  document: AttributedDocument,
  lexicon: ResolveLexicon,
  recall: RecallWords | null = null,
): ResolvedDocument {
  const reading = readWords(document, lexicon, recall)
  const drafts = new Drafts()
  const claimed: Claimed = new Map()
  const names = readNames(reading, recall)
  const registry = linkNames(reading, names, drafts, claimed)
  const roles = indexRoles(reading, drafts)
  const at = emptyPlaces(document.tokens.count)
  const scan: Scan = {
    reading,
    marks: layMarks(document),
    names,
    drafts,
    registry,
    roles,
    claimed,
    memory: new Memory(),
    at,
    row: { members: [], end: -1 },
    waiting: [],
  }
  scanMentions(scan)
  const credited = document.attributions.map(({ source }) => creditSource(scan, source))
  creditFirstPersons(scan, credited)
  nameLeadRole(scan, credited)
  nameLeadPerson(scan, credited)
  for (const draft of drafts.all) settleOffice(reading, draft, at)
  meetFirstPersons(scan, credited)
  return finish(document, drafts, credited)
}

const COUNTERPARTS = new Set([hashWord('counterpart'), hashWord('opposite number')])
const OWNERS = 6

/** "Her Kenyan counterpart", "Mr Okoye's opposite number": whose counterpart it is, where that is told. */
function findOpposite({ claim }: Draft, at: readonly (Draft | null)[]): Draft | null {
  if (claim === null || !COUNTERPARTS.has(claim.key)) return null
  for (let i = claim.first; i < Math.min(claim.range.end, claim.first + OWNERS); i++) {
    const owner = at[i]
    if (owner?.kind === 'person') return owner
  }
  return null
}

/** "its human rights chief": what "its" stands for, told of in this sentence or the one before. */
function findOwner(
  { sentenceOf }: Reading,
  { first }: RoleClaim,
  at: readonly (Draft | null)[],
): Draft | null {
  const owner = at[first]
  const isNear = (mention: TokenRange): boolean =>
    mention.first < first && sentenceOf[mention.first] >= sentenceOf[first] - 1
  return owner?.mentions.some(isNear) === true ? owner : null
}

/** "head of the NAO" holds public office where the article spells out the National Audit Office. */
function settleOffice(reading: Reading, draft: Draft, at: readonly (Draft | null)[]): void {
  const { claim } = draft
  const opposite = findOpposite(draft, at)
  if (opposite !== null && opposite !== draft) {
    draft.office = opposite.office === 'public' ? 'public' : 'unknown'
    return
  }
  if (claim === null || claim.sector !== null || claim.entry?.office !== 'body') return
  const body = draft.organisation === null ? findOwner(reading, claim, at) : at[draft.organisation.end - 1]
  if (body == null || body === draft || draft.office === 'former') return
  // "the president's adviser", "Mr Okoye's envoy": who serves an office-holder holds a public office.
  if (body.kind === 'person' && body.office === 'public' && draft.office !== 'spokesperson')
    draft.office = 'public'
  if (body.sector === null || body.kind === 'person') return
  draft.sector = body.sector
  // "The union was late. Its president, Ruth Amble,": no head of a state
  const isOwned = draft.organisation === null && draft.office !== 'spokesperson'
  if (draft.organisation === null && body.isNamed) draft.organisation = body.name
  if (isOwned || draft.office === 'none' || draft.office === 'unknown') {
    draft.office = body.sector === 'state' || body.sector === 'place' ? 'public' : 'none'
  }
}

function emptyPlaces(count: number): (Draft | null)[] {
  const places: (Draft | null)[] = []
  for (let at = 0; at < count; at++) places.push(null)
  return places
}

/** Keeps the entities that are a source somewhere, in the order of their first statement. */
function finish(
  document: AttributedDocument,
  drafts: Drafts,
  credited: readonly (readonly number[])[],
): ResolvedDocument {
  const numbers = new Map<number, number>()
  const entities: Entity[] = []
  const attributionEntities = credited.map((list) =>
    list.map((draft) => {
      let number = numbers.get(draft)
      if (number === undefined) {
        number = entities.push(createEntity(document, drafts.all[draft])) - 1
        numbers.set(draft, number)
      }
      return number
    }),
  )
  return { ...document, entities, attributionEntities }
}

const GENDERS = ['unknown', 'male', 'female'] as const

function createEntity({ text, tokens }: AttributedDocument, draft: Draft): Entity {
  const { name } = draft
  return {
    name: text.slice(tokens.start[name.first], tokens.end[name.end - 1]),
    kind: draft.kind,
    mentions: sortMentions(draft.mentions),
    role: draft.claim?.range ?? null,
    organisation: draft.organisation,
    isNamed: draft.isNamed,
    office: draft.kind === 'organisation' && draft.office === 'unknown' ? officeOfBody(draft) : draft.office,
    sector: draft.isStateRun ? 'state' : draft.sector,
    gender: GENDERS[genderOf(draft)],
    number: draft.isPlural ? 'many' : 'one',
    head: draft.head,
  }
}

function officeOfBody({ sector }: Draft): Entity['office'] {
  if (sector === null) return 'unknown'
  return sector === 'state' || sector === 'place' ? 'public' : 'none'
}

/** In text order; of overlapping ones the longer, earlier one stays. */
function sortMentions(mentions: readonly TokenRange[]): TokenRange[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.end - a.end)
  let end = 0
  return sorted.filter((mention) => {
    if (mention.first < end) return false
    end = mention.end
    return true
  })
}
