import { POINTS_AT_IT } from './accusation-patterns.js'
import { findAccusations, type Accusation } from './accusation.js'
import { identifyParty, isMeant, isNoName, isPronounParty, type PartyIdentity } from './party.js'
import { makeAnew, type Recall } from './recall.js'
import { findOwn, findSource, type Speakers } from './speakers.js'

/** How sure it is that somebody who rejects “the claim” was accused. */
const DENIED = 0.85

/** Somebody whom the article accuses or criticises. */
export interface Party {
  readonly identity: PartyIdentity
  readonly sourceId: string | null
  readonly accusations: Accusation[]
  /** Numbers of statements that reject an accusation, where these alone tell of it. */
  readonly denials: readonly number[]
}

function isOwn(
  accusation: Accusation,
  party: Pick<Party, 'sourceId' | 'identity'>,
  parts: readonly string[],
): boolean {
  if (party.sourceId !== null && accusation.statement.sourceIds.includes(party.sourceId)) return true
  return isMeant(party.identity.handles, parts)
}

const FULL_NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu

/** “named the clerk as Filip Havránek, 34, and accused him”: the name before a pronoun that no mention explains. */
function nameParty(accusation: Accusation, speakers: Speakers): Accusation {
  const { place, statement, number } = accusation
  if (!isPronounParty(place.text) || findSource(speakers, place, identifyParty(place.text))) return accusation
  const before = statement.range.text.slice(0, Math.max(0, place.start - statement.range.start))
  const names = [...before.matchAll(FULL_NAME)].filter(
    ([name]) => !isNoName(name) && !isMeant([name.toLowerCase()], speakers.parts()[number]),
  )
  const last = names[names.length - 1]
  if (!last) return accusation
  const start = statement.range.start + last.index
  return { ...accusation, place: { start, end: start + last[0].length, text: last[0] } }
}

/** The parties of all accusations, each once, in text order. */
export function gatherParties(speakers: Speakers, recall: Recall = makeAnew): Party[] {
  const parties: Party[] = []
  const byHandle = new Map<string, Party>()
  for (const found of findAccusations(speakers.article, speakers.statements, recall)) {
    const accusation = nameParty(found, speakers)
    const identity = identifyParty(accusation.place.text)
    const source = findSource(speakers, accusation.place, identity)
    if (!source && isPronounParty(accusation.place.text)) continue
    const handle = source
      ? `source ${source.id}`
      : (identity.handles[identity.handles.length > 1 ? 1 : 0] as string)
    let party = byHandle.get(handle)
    if (!party) {
      const full = source && identifyParty(source.name)
      const fuller =
        full && full.name.length > identity.name.length && /\p{Lu}/u.test(full.name) ? full : identity
      party = {
        identity: { name: fuller.name, handles: [...new Set([...identity.handles, ...fuller.handles])] },
        sourceId: source?.id ?? null,
        accusations: [],
        denials: [],
      }
    }
    // “Vos blamed himself and his bank”: nobody is asked to answer what he said of himself.
    if (isOwn(accusation, party, speakers.parts()[accusation.number])) continue
    if (!byHandle.has(handle)) parties.push(party)
    byHandle.set(handle, party)
    party.accusations.push(accusation)
  }
  return parties
}

/** “A lawyer for the owners”: the party is behind the preposition. */
const SPEAKS_FOR =
  /^(?:an? |the |his |her )?(?:lawyers?|attorneys?|solicitors?|spokes\p{L}+|representatives?)(?: \p{L}+)? (?:for|of) (.+)$/iu

/** “Green Tray dismissed the complaint that …”: who rejects an accusation has been accused, in words that no list may hold. */
export function addDeniers(speakers: Speakers, parties: readonly Party[]): Party[] {
  const known = new Set(parties.flatMap((party) => findOwn(party, speakers)))
  const added = new Map<string, Party>()
  speakers.statements.forEach((statement, number) => {
    const source = statement.source?.spans[0]
    const content = statement.content?.spans.map(({ text }) => text).join(' ') ?? ''
    if (statement.stance !== 'denies' || !source || known.has(number) || !POINTS_AT_IT.test(content)) return
    const name = SPEAKS_FOR.exec(source.text)?.[1] ?? source.text.replace(/,$/, '')
    const start = source.start + source.text.lastIndexOf(name)
    const place = { start, end: start + name.length, text: name }
    const identity = identifyParty(name)
    const sourceId = source.text.startsWith(name) ? (statement.sourceIds[0] ?? null) : null
    const party = added.get(identity.name) ?? { identity, sourceId, accusations: [], denials: [] }
    added.set(identity.name, {
      ...party,
      accusations: [...party.accusations, { statement, number, place, strength: DENIED }],
      denials: [...party.denials, number],
    })
  })
  return [...parties, ...added.values()].sort((a, b) => a.accusations[0].number - b.accusations[0].number)
}
