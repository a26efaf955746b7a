import type { Source, Statement } from '../schema/index.js'
import { findWords } from '../span/words.js'
import { isStopWord } from './stem.js'
import type { Voices } from './voices.js'

const PRONOUN = /^(?:i|we|you|he|she|it|they|one|who|this|that|these|those|others?|some|many|all|both)$/i
/** “another official”, “a second person”: the text itself says that it is somebody else. */
const SOMEBODY_ELSE = /\b(?:another|second|third|separate|different|other)\b/i

interface Identity {
  /** Names in it, lower-cased, without titles. */
  readonly names: ReadonlySet<string>
  /** Initials of its names: “democratic national committee” → “dnc”. */
  readonly initials: string
  /** Last word before “of”, “for” or “with”: “two people familiar with the talks” → “familiar”. */
  readonly head: string
}

function identify(source: Source): Identity {
  const text = [source.name, source.organisation?.text ?? ''].join(' ')
  const { count, starts, ends } = findWords(text)
  const words = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]).replace(/['’]s$/, ''))
  // “the Kentucky Republican” names nobody: it may be any person of the article.
  const isDescribed = source.kind === 'person' && /^(?:the|an?|another|one) /i.test(source.name)
  const names = isDescribed ? [] : words.filter((word) => /^\p{Lu}/u.test(word) && !isStopWord(word))
  const phrase = source.name.split(/\s(?:of|for|with|in|at|from|who)\s|,/)[0]
  return {
    names: new Set(names.map((name) => name.toLowerCase())),
    initials: names
      .map((name) => name[0])
      .join('')
      .toLowerCase(),
    head: phrase.trim().split(/\s+/).pop()?.toLowerCase() ?? '',
  }
}

/** “DNC” and “the Democratic National Committee”. */
const isShortFor = (short: Identity, long: Identity): boolean =>
  long.initials.length > 1 && [...short.names].some((name) => name.replaceAll('.', '') === long.initials)

/** Whether two sources certainly are not one and do not speak for one another. */
function isDistinct(a: Source, b: Source): boolean {
  const [own, other] = [identify(a), identify(b)]
  // “Rubio’s campaign” and “a Rubio spokesman”
  if ([...own.names].some((name) => other.names.has(name))) return false
  if (isShortFor(own, other) || isShortFor(other, own)) return false
  if (own.names.size > 0 && other.names.size > 0) return true
  if (a.type === 'anonymous' || b.type === 'anonymous') return true
  // “messages” are “a new batch of emails”, whatever they were resolved to.
  if (a.type === 'document' && b.type === 'document') return false
  // “a lawmaker” in the first line is Ms Ruiz in the second; “the poll” is the Delta poll.
  return a.kind !== b.kind && own.head !== other.head && a.kind !== 'unknown' && b.kind !== 'unknown'
}

const textOf = (statement: Statement): string =>
  statement.source?.spans.map(({ text }) => text).join(' ') ?? ''

/** “reportedly”: nobody is credited, and whoever confirms it is a second voice. */
const isHedged = (statement: Statement): boolean => statement.type === 'unclear' && statement.source === null

/**
 * Whether the two statements certainly come from different voices. Two unnamed sources may be one; a source that is
 * only a pronoun may be anybody; “critics” are nobody who could support anything.
 * @param isExplicit one of the two confirms or denies in so many words: then an unnamed source and a named one of
 *   the same body are two (“ministry officials said … The ministry confirmed”)
 */
export function hasIndependentVoice(
  a: Statement,
  b: Statement,
  sources: ReadonlyMap<string, Source>,
  voices: Voices,
  isExplicit: boolean,
): boolean {
  if (isHedged(a) || isHedged(b)) return isHedged(a) !== isHedged(b) && isExplicit
  // “Traders said …”: a crowd supports nothing, but what it says can be confirmed or denied.
  if ((a.type === 'unclear' || b.type === 'unclear') && !isExplicit) return false
  const unnamed = [a, b].filter(({ type }) => type === 'anonymous').length
  // Nobody denies what they said themselves: “survivors said …”, “a lawyer for the owners rejected …”.
  const isDispute = a.stance === 'denies' || b.stance === 'denies'
  if (unnamed === 2 && !isDispute && ![a, b].some((statement) => SOMEBODY_ELSE.test(textOf(statement))))
    return false
  const [own, other] = [a, b].map(({ sourceIds }) => sourceIds.flatMap((id) => sources.get(id) ?? []))
  if (own.length === 0 || other.length === 0) return false
  if ([...own, ...other].some(({ name }) => PRONOUN.test(name))) return false
  return own.every((x) =>
    other.every(
      (y) =>
        x.id !== y.id &&
        (voices.voiceOf(x.id) !== voices.voiceOf(y.id) || unnamed > 0) &&
        ((isExplicit && unnamed > 0) || isDistinct(x, y)),
    ),
  )
}
