import { type Drafts, genderOf, type Draft } from './draft.js'
import { setBody } from './link-bodies.js'
import { addPerson } from './link-people.js'
import type { Name } from './name.js'
import { classOf, type Reading } from './reading.js'
import type { Registry } from './registry.js'
import { FLAG } from './word-class.js'

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

/** "Sarnia's parliament", "Lumora's shares": what the article tells a name of one word to be. */
const sectorTold = ({ told }: Registry, hash: number): Draft['sector'] =>
  told.states.has(hash) ? 'place' : told.firms.has(hash) ? 'company' : null

function createShort(reading: Reading, registry: Registry, name: Name, drafts: Drafts): Draft {
  const told = name.title < 0 ? sectorTold(registry, reading.tokens.hash[name.last]) : null
  const kind =
    told !== null || name.kind === 'place'
      ? 'organisation'
      : name.kind === 'unknown'
        ? guessKind(reading, name)
        : name.kind
  const draft = drafts.create(kind, { first: name.first, end: name.end }, name.last)
  draft.isNamed = true
  if (kind === 'person') addPerson(reading, registry, name, draft)
  else {
    setBody(reading, name, name.first, draft)
    draft.sector ??= told
    registry.full.set(reading.tokens.hash[name.last], draft)
  }
  return draft
}
