import { SPEAKING_TYPES, type Source, type SpeakingType } from '../schema/index.js'
import { findWords } from '../span/words.js'

/** Sources that speak as one: a body and those who speak for it. */
export interface Voice {
  readonly sourceIds: readonly string[]
  /** The most accountable type among them, in the order of SPEAKING_TYPES. */
  readonly type: SpeakingType
}

export interface Voices {
  readonly list: readonly Voice[]
  /** Number of a source's voice in `list`; -1 for an unknown id. */
  voiceOf(sourceId: string): number
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 's'])

/** A name to compare by: “the ministry’s” and “The Ministry” are one. */
function normalizeName(name: string): string {
  const bare = name.replace(/['’]s\b/g, '')
  const { count, starts, ends } = findWords(bare)
  const words: string[] = []
  for (let i = 0; i < count; i++) words.push(bare.slice(starts[i], ends[i]).toLowerCase())
  return words.filter((word) => !ARTICLES.has(word)).join(' ')
}

/**
 * Groups sources that cannot be counted as independent: those of the same organisation, and the organisation
 * itself. “The ministry” and “Lea Roth, the ministry’s spokeswoman” are one voice. Only official sources speak for
 * their organisation; two analysts of one bank are two voices, as are two unnamed officials of one ministry.
 */
export function groupVoices(sources: readonly Source[]): Voices {
  const numbers = new Map<string, number>()
  const members: Source[][] = []
  const byBody = new Map<string, number>()
  for (const source of sources) {
    const speaksForBody = source.type === 'official' || source.kind === 'organisation'
    const body = !speaksForBody
      ? ''
      : normalizeName(source.organisation?.text ?? (source.kind === 'organisation' ? source.name : ''))
    const known = body === '' ? undefined : byBody.get(body)
    const number = known ?? members.push([]) - 1
    if (body !== '') byBody.set(body, number)
    members[number].push(source)
    numbers.set(source.id, number)
  }
  return {
    list: members.map((group) => ({
      sourceIds: group.map(({ id }) => id),
      type: SPEAKING_TYPES.find((type) => group.some((source) => source.type === type)) as SpeakingType,
    })),
    voiceOf: (sourceId) => numbers.get(sourceId) ?? -1,
  }
}
