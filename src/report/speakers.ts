import type { Source, Span, Statement } from '../schema/index.js'
import type { ArticleWords } from './article-words.js'
import { identifyParty, isMeant, partWords, type PartyIdentity } from './party.js'
import { makeAnew, type Recall } from './recall.js'
import { buildLater } from './word-list.js'

interface Mention {
  readonly start: number
  readonly end: number
  readonly source: Source
}

/** Who says what. Most of it is asked for only where somebody is accused, and indexed then. */
export interface Speakers {
  readonly article: ArticleWords
  readonly statements: readonly Statement[]
  /** For each statement the words of its sources, in parts: see `partWords`. */
  readonly parts: () => readonly (readonly string[])[]
  /** Numbers of the statements that have a word, or two that follow each other, in `parts`. */
  readonly byWords: () => ReadonlyMap<string, readonly number[]>
  readonly bySource: () => ReadonlyMap<string, readonly number[]>
  /** Source by its name and, of a person, by the surname; the first of several. */
  readonly byName: () => ReadonlyMap<string, Source>
  /** Mentions of sources by start. */
  readonly mentions: () => readonly Mention[]
}

/** All words by which each statement says who stands behind it. */
function listParts(statements: readonly Statement[], sources: readonly Source[]): string[][] {
  const known = new Map<string, string>()
  const read = (words: string): string => {
    let part = known.get(words)
    if (part === undefined) known.set(words, (part = partWords(words)))
    return part
  }
  const partsOf = ({ name, organisation, role }: Source): string[] =>
    [name, organisation?.text ?? '', role?.text ?? ''].map(read)
  const bySource = new Map(sources.map((source) => [source.id, partsOf(source)]))
  return statements.map(({ source, sourceIds, refusal }) => [
    ...(source?.spans ?? []).map(({ text }) => read(text)),
    ...sourceIds.flatMap((id) => bySource.get(id) ?? []),
    read(refusal?.through?.text ?? ''),
  ])
}

function indexWords(parts: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  parts.forEach((own, number) => {
    for (const key of own.flatMap((part) => listKeys(part.split(/[ |]+/)))) {
      const known = index.get(key)
      if (!known) index.set(key, [number])
      else if (known[known.length - 1] !== number) known.push(number)
    }
  })
  return index
}

/** The words, and each two that follow each other, without stops: “delta”, “delta bank”, “bank”. */
function listKeys(words: readonly string[]): string[] {
  const bare = words.map((word) => word.replace(/\.$/, ''))
  return bare.flatMap((word, at) => (at + 1 < bare.length ? [word, `${word} ${bare[at + 1]}`] : [word]))
}

/** Numbers of the statements that can hold a handle: those with its rarest two words, as many banks are in the news. */
function findHolders(handle: string, byWords: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const keys = listKeys(handle.split(' '))
  const telling = keys.length > 1 ? keys.filter((key) => key.includes(' ')) : keys
  const lists = telling.map((key) => byWords.get(key) ?? [])
  return lists.reduce((best, list) => (list.length < best.length ? list : best))
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

/** Tells who says what. */
export function indexSpeakers(
  article: ArticleWords,
  statements: readonly Statement[],
  sources: readonly Source[],
  recall: Recall = makeAnew,
): Speakers {
  const parts = buildLater(() => listParts(statements, sources))
  return {
    article,
    statements,
    parts,
    byWords: buildLater(() => indexWords(parts())),
    bySource: buildLater(() => indexSources(statements, sources)),
    byName: buildLater(() => indexNames(sources, recall)),
    mentions: buildLater(() =>
      sources
        .flatMap((source) => source.mentions.map(({ start, end }) => ({ start, end, source })))
        .sort((a, b) => a.start - b.start),
    ),
  }
}

/** Mentions that may overlap a place are few and begin just before its end. */
const MENTIONS_BACK = 8

function findMentioned(mentions: readonly Mention[], place: Span): Source | null {
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
  return found?.source ?? null
}

/** The source that a place names: by its mentions, else by the name. */
export function findSource(speakers: Speakers, place: Span, identity: PartyIdentity): Source | null {
  const mentioned = findMentioned(speakers.mentions(), place)
  if (mentioned) return mentioned
  const byName = speakers.byName()
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
export function findOwn(party: Speaker, { parts, byWords, bySource }: Speakers): number[] {
  const { handles } = party.identity
  const candidates = new Set<number>()
  for (const handle of handles) {
    for (const number of findHolders(handle, byWords())) {
      if (isMeant(handles, parts()[number])) candidates.add(number)
    }
  }
  for (const number of bySource().get(party.sourceId ?? '') ?? []) candidates.add(number)
  return [...candidates].sort((a, b) => a - b)
}
