import type { Refusal } from '../../schema/index.js'
import type { Attribution, TokenRange } from '../document.js'
import { endOfContent, findSubject, isQuote } from './clause.js'
import { matchPhrase, tagOf, type PhraseMatch, type Reading } from './match-phrase.js'
import type { PhraseIndex } from './phrase.js'

/** What the refusal rules read: phrases, and words that tell a trap. */
export interface RefusalLexicon {
  readonly phrases: PhraseIndex<Refusal['kind']>
  /** Subjects that no reporter wants to reach: “An agreement could not be reached”. */
  readonly unreachable: ReadonlySet<string>
  /** Words of calls that no reporter made: “did not answer two radio calls”. */
  readonly notPress: ReadonlySet<string>
  /** “referred”: who or what may be referred, “questions”, “reporters”. */
  readonly press: ReadonlySet<string>
}

function isTrap(
  reading: Reading,
  lexicon: RefusalLexicon,
  match: PhraseMatch<Refusal['kind']>,
  source: TokenRange | null,
): boolean {
  const { words } = reading
  if (match.kind === 'not-reached' && source) {
    for (let i = source.first; i < source.end; i++) if (lexicon.unreachable.has(words[i])) return true
  }
  for (let i = match.first; i < match.end; i++) if (lexicon.notPress.has(words[i])) return true
  // “will refuse to answer”, “may decline to serve”: nobody has refused yet.
  const isBase = words[match.first] === 'refuse' || words[match.first] === 'decline'
  if (isBase && match.first > 0 && /^(?:MD|TO)$/.test(tagOf(reading, match.first - 1))) return true
  if (match.kind === 'referred') {
    // “referred the case to the court” refers no question.
    for (let i = match.first; i < match.end; i++) if (lexicon.press.has(words[i])) return false
    return true
  }
  if (keepsOwnName(words, match)) return true
  // “no comment was needed” says nothing of anybody's silence; “No comment,” does.
  if (words[match.first] === 'no' && words[match.first + 1] === 'comment') {
    return match.first === 0 || !isQuote(words[match.first - 1])
  }
  return false
}

/** “A resident who declined to give her name”: that is anonymity. “declined to name the buyer” is silence. */
function keepsOwnName(words: readonly string[], { cut, end }: PhraseMatch<Refusal['kind']>): boolean {
  let from = cut
  while (from < end && words[from] !== 'to') from++
  return /^(?:give|reveal|disclose|provide|state|share|use|offer|publish) (?:his|her|their) (?:full |real |last |own |first )?(?:name|surname|identity|names)\b/.test(
    words.slice(from + 1, from + 6).join(' '),
  )
}

/** “There was no comment from the army”: the source follows the cue. */
function sourceAfter(
  reading: Reading,
  match: PhraseMatch<Refusal['kind']>,
  limit: number,
): TokenRange | null {
  const last = reading.words[match.end - 1]
  if (last !== 'from' && last !== 'by') return null
  // “hung up when reached by telephone”
  if (match.kind === 'declined' && last === 'by') return null
  const end = endOfContent(reading, match.end, limit)
  return end > match.end ? { first: match.end, end } : null
}

/** “Calls to the firm were not returned”, “Efforts to reach Mr Okoye failed”: the source stands inside the cue. */
function sourceInside(reading: Reading, match: PhraseMatch<Refusal['kind']>): TokenRange | null {
  const { words } = reading
  if (words[match.first] === 'no' || words[match.first] === 'nobody') {
    const at = match.first + (words[match.first + 1] === 'one' ? 2 : 1) + 1
    return { first: at, end: Math.max(at + 1, match.cut - 1) }
  }
  let to = match.first
  // “Messages left for the lawyer”, “Calls to the embassy”.
  while (to < match.end && words[to] !== 'to' && words[to] !== 'for') to++
  if (to >= match.end - 1) return null
  const first = /^(?:reach|contact|locate)$/.test(words[to + 1]) ? to + 2 : to + 1
  let end = first
  while (
    end < match.end &&
    !/^(?:was|were|is|are|did|do|does|had|has|have|failed|went|came|rang|bounced|remained|remain|proved|,|for|on|by|seeking|who)$/.test(
      words[end],
    )
  )
    end++
  return end > first ? { first, end: behindApposition(reading, match, end) } : null
}

/** “Emails sent to Halden and its director‖, Amit Rao,‖ remained unanswered”: the end behind what commas enclose. */
function behindApposition({ words }: Reading, match: PhraseMatch<Refusal['kind']>, end: number): number {
  if (words[end] !== ',') return end
  let at = end + 1
  while (at < match.end && words[at] !== ',') at++
  return at < match.end && /^(?:was|were|went|remained|remain)$/.test(words[at + 1]) ? at : end
}

/** “could not reach ‖ Ms Roth ‖ for comment”: who was called. */
function sourceCalled(
  { words }: Reading,
  { cut }: PhraseMatch<Refusal['kind']>,
  limit: number,
): TokenRange | null {
  let end = cut
  while (end < limit && !/^(?:for|by|[,.;])$/.test(words[end])) end++
  return end > cut ? { first: cut, end } : null
}

const NOMINAL_STARTS =
  /^(?:calls?|messages?|e?-?mails?|texts?|requests?|quer(?:y|ies)|[ie]nquir(?:y|ies)|efforts?|attempts?|no|nobody|voicemails?)$/

function sourceOf(
  reading: Reading,
  match: PhraseMatch<Refusal['kind']>,
  floor: number,
  limit: number,
): TokenRange | null {
  const after = sourceAfter(reading, match, limit)
  if (after) return after
  const first = reading.words[match.first]
  if (NOMINAL_STARTS.test(first) && match.kind !== 'declined') return sourceInside(reading, match)
  if (first === 'there' || first === 'no') return null
  if (/^(?:reach|contact)$/.test(reading.words[match.cut - 1])) return sourceCalled(reading, match, limit)
  return findSubject(reading, match.first, floor)
}

/**
 * A refusal to answer, or the absence of an answer, at token `at` of the sentence `[floor, limit)`.
 * @returns null where no phrase of the lexicon stands there
 */
export function findRefusal(
  reading: Reading,
  lexicon: RefusalLexicon,
  at: number,
  floor: number,
  limit: number,
): Attribution | null {
  const match = matchPhrase(reading, lexicon.phrases, at, limit)
  if (!match) return null
  const source = sourceOf(reading, match, floor, limit)
  if (isTrap(reading, lexicon, match, source)) return null
  const cut = Math.max(match.cut, match.first + 1)
  // “Calls to the embassy ‖ went unanswered”: the source stands inside the phrase.
  const isInside = source !== null && source.first >= match.first && source.end < cut
  const end = Math.max(endOfContent(reading, cut, limit), cut)
  const content =
    source && cut < end && !(source.first >= cut && source.first < end) ? [{ first: cut, end }] : []
  return {
    cue: {
      kind: 'refusal',
      first: isInside ? source.end + (reading.words[source.end] === ',' ? 1 : 0) : match.first,
      end: cut,
      score: 1,
      detail: match.kind,
    },
    source: source ? [source] : [],
    content,
    score: 1,
    within: -1,
  }
}
