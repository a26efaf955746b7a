import {
  ACCUSATION_POINTERS,
  ACCUSING_VERBS,
  ANSWERING_CONTENT,
  ANSWERING_CUES,
} from '../lexicon/accusations.js'
import type { RightOfReply, Source, Statement } from '../schema/index.js'
import { findAccusations, type Accusation } from './accusation.js'
import { countBag } from './bag.js'
import { isStopWord, stemWord } from './claim.js'
import {
  identifyParty,
  isMeant,
  isNoName,
  isPronounParty,
  wordsOfSources,
  type PartyIdentity,
} from './party.js'
import { alternate, matchWords } from './word-list.js'

/** A refusal or denial this far from the accusation still answers it. */
const FAR = 6
/** What can be rejected without having been accused. */
const IS_OFFER =
  /\b(?:proposals?|offers?|bids?|deals?|requests?|demands?|invitations?|motions?|amendments?|bills?|plans?|calls?)\b/i
/** How sure it is that somebody who rejects “the claim” was accused. */
const DENIED = 0.85
/** What the party says next after the accusation answers it, with no word of answering too. */
const NEXT = 2
/** A little further back it does if it shares words with the accusation. */
const NEAR = 4
const SHARED_WORDS = 2

const IS_ANSWER = matchWords(ANSWERING_CUES)
const ACCUSES = matchWords(ACCUSING_VERBS)
const CALLS_IT = matchWords(ANSWERING_CONTENT)
/** “the claims”, “these allegations”: an accusation spoken of before. */
const POINTS_AT_IT = new RegExp(
  `\\b(?:the|these|those|such|any|all|her|his|their|its) (?:\\p{Ll}+ )?(?:${alternate(ACCUSATION_POINTERS)})\\b`,
  'iu',
)

interface Party {
  readonly identity: PartyIdentity
  readonly sourceId: string | null
  readonly accusations: Accusation[]
  /** Numbers of statements that reject an accusation, where these alone tell of it. */
  readonly denials: readonly number[]
}

/** Who says what, indexed, so that time stays in proportion to the article. */
interface Speakers {
  readonly statements: readonly Statement[]
  /** For each statement its sources in words. */
  readonly words: readonly string[]
  /** Numbers of the statements that have a word in `words`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly bySource: ReadonlyMap<string, readonly number[]>
  /** Source by its name and, of a person, by the surname; the first of several. */
  readonly byName: ReadonlyMap<string, Source>
  /** Mentions of sources by start. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly source: Source }[]
}

function indexWords(words: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  words.forEach((line, number) => {
    for (const word of new Set(line.split(/[ |]+/))) {
      const bare = word.replace(/\.$/, '')
      const known = index.get(bare)
      if (known) known.push(number)
      else index.set(bare, [number])
    }
  })
  return index
}

function indexSources(statements: readonly Statement[], sources: readonly Source[]): Map<string, number[]> {
  const index = new Map(sources.map(({ id }): [string, number[]] => [id, []]))
  statements.forEach(({ sourceIds }, number) => sourceIds.forEach((id) => index.get(id)?.push(number)))
  return index
}

function indexNames(sources: readonly Source[]): Map<string, Source> {
  const index = new Map<string, Source>()
  for (const source of sources) {
    const name = identifyParty(source.name).name.toLowerCase()
    const surname = name.split(' ').pop() as string
    for (const key of source.kind === 'person' ? [name, surname] : [name]) {
      if (!index.has(key)) index.set(key, source)
    }
  }
  return index
}

function indexSpeakers(statements: readonly Statement[], sources: readonly Source[]): Speakers {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const words = statements.map((statement) => wordsOfSources(statement, byId))
  return {
    statements,
    words,
    byWord: indexWords(words),
    bySource: indexSources(statements, sources),
    byName: indexNames(sources),
    mentions: sources
      .flatMap((source) => source.mentions.map(({ start, end }) => ({ start, end, source })))
      .sort((a, b) => a.start - b.start),
  }
}

/** Mentions that may overlap a place are few and begin just before its end. */
const MENTIONS_BACK = 8

function findSource(
  { mentions, byName }: Speakers,
  place: Accusation['place'],
  identity: PartyIdentity,
): Source | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].start < place.end) low = middle + 1
    else high = middle
  }
  const found = mentions
    .slice(Math.max(0, low - MENTIONS_BACK), low)
    .find(({ start, end }) => start < place.end && place.start < end)
  if (found) return found.source
  const name = identity.name.toLowerCase()
  const surname = name.split(' ').pop() as string
  const other = byName.get(surname)
  // “Rafael Cruz” is not “Ted Cruz”.
  const isSame =
    other?.kind === 'person' && (name === surname || identifyParty(other.name).name.toLowerCase() === surname)
  return byName.get(name) ?? (isSame ? other : null) ?? null
}

/** Numbers of the statements that the party, or somebody for it, stands behind. */
function findOwn(party: Party, { words, byWord, bySource }: Speakers): number[] {
  const candidates = new Set<number>()
  for (const handle of party.identity.handles) {
    for (const number of byWord.get(handle.split(' ').pop() as string) ?? []) {
      if (isMeant(party.identity.handles, words[number])) candidates.add(number)
    }
  }
  for (const number of bySource.get(party.sourceId ?? '') ?? []) candidates.add(number)
  return [...candidates].sort((a, b) => a - b)
}

function isOwn(accusation: Accusation, party: Pick<Party, 'sourceId' | 'identity'>, words: string): boolean {
  if (party.sourceId !== null && accusation.statement.sourceIds.includes(party.sourceId)) return true
  return isMeant(party.identity.handles, words)
}

const FULL_NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu

/** “named the clerk as Filip Havránek, 34, and accused him”: the name before a pronoun that no mention explains. */
function nameParty(accusation: Accusation, speakers: Speakers): Accusation {
  const { place, statement, number } = accusation
  if (!isPronounParty(place.text) || findSource(speakers, place, identifyParty(place.text))) return accusation
  const before = statement.range.text.slice(0, Math.max(0, place.start - statement.range.start))
  const names = [...before.matchAll(FULL_NAME)].filter(
    ([name]) => !isNoName(name) && !isMeant([name.toLowerCase()], speakers.words[number]),
  )
  const last = names[names.length - 1]
  if (!last) return accusation
  const start = statement.range.start + last.index
  return { ...accusation, place: { start, end: start + last[0].length, text: last[0] } }
}

function gatherParties(speakers: Speakers): Party[] {
  const parties: Party[] = []
  const byHandle = new Map<string, Party>()
  for (const found of findAccusations(speakers.statements)) {
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
    if (isOwn(accusation, party, speakers.words[accusation.number])) continue
    if (!byHandle.has(handle)) parties.push(party)
    byHandle.set(handle, party)
    party.accusations.push(accusation)
  }
  return parties
}

interface Answer {
  readonly kind: Exclude<RightOfReply['answer'], 'silence'>
  readonly number: number
  readonly strength: number
}

const contentOf = (statement: Statement): string =>
  statement.content?.spans.map(({ text }) => text).join(' ') ?? ''

/** Whether the statement is the accusation itself, or holds it: “Ms Vos, who was accused of fraud, says …” may be about anything. */
function accuses({ statement, place }: Accusation, other: Statement): boolean {
  if (statement.id === other.id) return other.stance !== 'denies'
  if (other.type === 'declined' || other.stance === 'denies') return false
  return other.range.start <= place.start && place.end <= other.range.end
}

function sharesWords(a: Statement, b: Statement): boolean {
  const tell = (statement: Statement): Set<string> =>
    new Set(
      [...countBag((statement.content?.spans ?? [statement.range]).map(({ text }) => text)).counts.keys()]
        .filter((word) => !isStopWord(word))
        .map(stemWord),
    )
  const other = tell(b)
  return [...tell(a)].filter((stem) => other.has(stem)).length >= SHARED_WORDS
}

/** “The company”, “She”, “which”: words for whoever was spoken of just before. */
const POINTS_BACK =
  /^(?:the \p{Ll}+|s?he|they|it|which|who|(?:his|her|their|its) (?:lawyers?|spokes\p{Ll}+))$/iu

/** Refusals and denials right behind an accusation, by somebody who is only pointed at: whoever was just accused. */
function findNearby({ accusations }: Party, { statements }: Speakers): number[] {
  return accusations.flatMap(({ number }) =>
    Array.from({ length: NEXT }, (_, i) => number + i + 1).filter((next) => {
      const statement = statements[next]
      if (!statement) return false
      if (statement.type !== 'declined' && statement.stance !== 'denies') return false
      // A denial right behind an accusation answers it, whoever speaks for the accused.
      if (statement.stance === 'denies') {
        return !statement.sourceIds.some((id) => statements[number].sourceIds.includes(id))
      }
      const source = statement.source?.spans.map(({ text }) => text).join(' ') ?? ''
      return POINTS_BACK.test(source) || source === ''
    }),
  )
}

const readRefusal = ({ refusal }: Statement): 'refusal' | 'no-response' =>
  refusal?.kind === 'no-response' || refusal?.kind === 'not-reached' ? 'no-response' : 'refusal'

/** Whether this statement of the party answers an accusation, and how. */
function readAnswer(statement: Statement, number: number, party: Party): Answer | null {
  const first = party.accusations[0].number
  if (party.accusations.some((accusation) => accuses(accusation, statement))) return null
  const distance = Math.min(...party.accusations.map((accusation) => Math.abs(number - accusation.number)))
  if (statement.type === 'declined') {
    // “declined to say how the message had been passed”, a page further down, answers something else.
    const isBare =
      /^(?:(?:to|for|a|any|requests?|immediately|on|the|matter|comment\p{L}*|respond\p{L}*) ?)*$/iu.test(
        contentOf(statement),
      )
    return isBare || distance <= FAR ? { kind: readRefusal(statement), number, strength: 0.95 } : null
  }
  if (statement.type === 'unattributed') return null
  const isBehind = party.accusations.some((accusation) => accusation.number < number)
  if (!isBehind && first - number > NEAR) return null
  const cue = statement.cue?.spans.map(({ text }) => text).join(' ') ?? ''
  const content = contentOf(statement)
  if (statement.stance === 'denies') {
    // “rejected an offer” rejects no accusation.
    if (IS_OFFER.test(content)) return null
    const isOfIt =
      distance <= FAR ||
      POINTS_AT_IT.test(content) ||
      party.denials.includes(number) ||
      /\b(?:any|wrongdoing|that|it|this)\b/.test(content)
    return isOfIt ? { kind: 'reply', number, strength: 0.95 } : null
  }
  if (IS_ANSWER.test(cue)) return { kind: 'reply', number, strength: 0.9 }
  const near = party.accusations.some(({ number: at }) => number > at && number - at <= NEAR)
  if (CALLS_IT.test(content) || POINTS_AT_IT.test(content)) {
    return { kind: 'reply', number, strength: near ? 0.85 : 0.7 }
  }
  // “Clinton criticised the police”: an accusation of somebody else.
  if (ACCUSES.test(cue)) return null
  const isNext = party.accusations.some(
    (accusation) =>
      (number > accusation.number && number - accusation.number <= NEXT) ||
      (number > accusation.number &&
        number - accusation.number <= NEAR &&
        sharesWords(statement, accusation.statement)),
  )
  return isNext ? { kind: 'reply', number, strength: 0.75 } : null
}

/** “A lawyer for the owners”: the party is behind the preposition. */
const SPEAKS_FOR =
  /^(?:an? |the |his |her )?(?:lawyers?|attorneys?|solicitors?|spokes\p{L}+|representatives?)(?: \p{L}+)? (?:for|of) (.+)$/iu

/** “Green Tray dismissed the complaint that …”: who rejects an accusation has been accused, in words that no list may hold. */
function addDeniers(speakers: Speakers, parties: readonly Party[]): Party[] {
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

/** Full names by surname, for parties that are named in short: “Holm” → “Piet Holm”. */
function findFullNames(statements: readonly Statement[], parties: readonly Party[]): Map<string, string> {
  const short = parties
    .map(({ identity }) => identity.name)
    .filter((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name))
  const full = new Map<string, string>()
  if (short.length === 0) return full
  const pattern = new RegExp(
    `(?:\\p{Lu}(?:[\\p{L}.-]|[’'](?!s ))* ){1,3}(?:${[...new Set(short)].join('|')})(?![\\p{L}-])`,
    'gu',
  )
  for (const { range } of statements) {
    for (const [words] of range.text.matchAll(pattern)) {
      const { name } = identifyParty(words)
      const surname = name.split(' ').pop() as string
      if (name !== surname && !isNoName(words) && !full.has(surname)) full.set(surname, name)
    }
  }
  return full
}

function describe(party: Party, speakers: Speakers, fullNames: ReadonlyMap<string, string>): RightOfReply {
  const { statements } = speakers
  const own = [
    ...new Set([...party.denials, ...findOwn(party, speakers), ...findNearby(party, speakers)]),
  ].sort((a, b) => a - b)
  const answers = own.flatMap((number) => readAnswer(statements[number], number, party) ?? [])
  const replies = answers.filter(({ kind }) => kind === 'reply')
  const given = replies.length > 0 ? replies : answers
  const strength = Math.max(...party.accusations.map((accusation) => accusation.strength))
  // A party that speaks without a word of answering may answer in words that no list holds.
  const certainty =
    given.length > 0 ? Math.max(...given.map((answer) => answer.strength)) : own.length > 0 ? 0.65 : 0.9
  return {
    // “the hotel” keeps its article; a name goes without its title.
    party: /^\p{Ll}/u.test(party.identity.name)
      ? party.accusations[0].place.text
      : (fullNames.get(party.identity.name) ?? party.identity.name),
    sourceId: party.sourceId,
    places: party.accusations.map(({ place }) => place),
    accusationIds: [...new Set(party.accusations.map(({ statement }) => statement.id))],
    answer: given[0]?.kind ?? 'silence',
    replyIds: given.map(({ number }) => statements[number].id),
    confidence: strength * certainty,
  }
}

/**
 * Finds the parties that the article accuses or criticises, by name or by office, and what it says of their answer:
 * a reply, a refusal (“declined to comment”, “did not respond”), or nothing. A party's answer may come from whoever
 * speaks for it: “a spokesman for the bank”, “Mr Vos’s lawyer”, for a country its government and capital.
 */
export function findRightOfReply(
  statements: readonly Statement[],
  sources: readonly Source[],
): RightOfReply[] {
  const speakers = indexSpeakers(statements, sources)
  const parties = addDeniers(speakers, gatherParties(speakers))
  const fullNames = findFullNames(statements, parties)
  return parties.map((party) => describe(party, speakers, fullNames))
}
