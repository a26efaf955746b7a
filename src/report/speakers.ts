import type { Source, Span, Statement } from '../schema/index.js'
import { identifyParty, isMeant, wordsOfSources, type PartyIdentity } from './party.js'
import { makeAnew, type Recall } from './recall.js'

/** Who says what, indexed, so that time stays in proportion to the article. */
export interface Speakers {
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

function indexNames(sources: readonly Source[], recall: Recall): Map<string, Source> {
  const index = new Map<string, Source>()
  for (const source of sources) {
    const name = recall(
      'party-name',
      () => source.name,
      () => identifyParty(source.name).name.toLowerCase(),
    )
    const surname = name.split(' ').pop() as string
    for (const key of source.kind === 'person' ? [name, surname] : [name]) {
      if (!index.has(key)) index.set(key, source)
    }
  }
  return index
}

/** Reads once who says what. */
export function indexSpeakers(
  statements: readonly Statement[],
  sources: readonly Source[],
  recall: Recall = makeAnew,
): Speakers {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const words = statements.map((statement) => wordsOfSources(statement, byId, recall))
  return {
    statements,
    words,
    byWord: indexWords(words),
    bySource: indexSources(statements, sources),
    byName: indexNames(sources, recall),
    mentions: sources
      .flatMap((source) => source.mentions.map(({ start, end }) => ({ start, end, source })))
      .sort((a, b) => a.start - b.start),
  }
}

/** Mentions that may overlap a place are few and begin just before its end. */
const MENTIONS_BACK = 8

/** The source that a place names: by its mentions, else by the name. */
export function findSource(
  { mentions, byName }: Speakers,
  place: Span,
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

/** What tells which statements are a party's. */
interface Speaker {
  readonly identity: PartyIdentity
  readonly sourceId: string | null
}

/** Numbers of the statements that the party, or somebody for it, stands behind. */
export function findOwn(party: Speaker, { words, byWord, bySource }: Speakers): number[] {
  const candidates = new Set<number>()
  for (const handle of party.identity.handles) {
    for (const number of byWord.get(handle.split(' ').pop() as string) ?? []) {
      if (isMeant(party.identity.handles, words[number])) candidates.add(number)
    }
  }
  for (const number of bySource.get(party.sourceId ?? '') ?? []) candidates.add(number)
  return [...candidates].sort((a, b) => a - b)
}
