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
  // “wouldn’t give ‖ his name”: the verb stands before the cut
  return /(?:^| )(?:give|reveal|disclose|provide|state|share|use|offer|publish) (?:his|her|their) (?:full |real |last |own |first )?(?:name|surname|identity|names)\b/.test(
    words.slice(cut - 1, end + 4).join(' '),
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

/** What ends the name of the one who was called: “went unanswered”, “seeking comment”. */
const BEHIND_CALLED =
  /^(?:was|were|is|are|did|do|does|had|has|have|failed|went|came|rang|bounced|remained|remain|proved|,|for|on|by|seeking|who)$/

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
  const first = behindVerb(words, to + 1, match.end)
  let end = first
  while (end < match.end && !BEHIND_CALLED.test(words[end])) end++
  const last = behindOwner(reading, first, end)
  return last > first ? { first, end: last < end ? last : behindApposition(reading, match, end) } : null
}

/** “Calls to ‖ the commissioner‖’s mobile number”, “to ‖ his ‖ phone”: the end behind whoever owns the telephone. */
function behindOwner(reading: Reading, first: number, end: number): number {
  if (!/^(?:tele|cell)?phones?$|^mobiles?$|^numbers?$|^lines?$|^handsets?$/.test(reading.words[end - 1]))
    return end
  for (let at = end - 2; at >= first; at--) {
    if (tagOf(reading, at) === 'POS') return at
    if (tagOf(reading, at) === 'PRP$') return at + 1
  }
  return end
}

/** Where the one begins whom “reach”, “speak with”, “get the reaction of” are about. */
function behindVerb(words: readonly string[], verb: number, limit: number): number {
  if (/^(?:reach|contact|locate)$/.test(words[verb])) return verb + 1
  if (/^(?:speak|talk)$/.test(words[verb])) return verb + 2
  if (!/^(?:get|obtain|elicit|seek|secure)$/.test(words[verb])) return verb
  let of = verb
  while (of < limit && words[of] !== 'of' && words[of] !== 'from') of++
  return of + 1
}

/** Where the cue goes on: “his ‖ phone ‖ went unanswered”, “Amit Rao‖,‖ remained”. */
function behindCalled({ words }: Reading, from: number, cut: number): number {
  let at = from
  while (at < cut - 1 && !BEHIND_CALLED.test(words[at])) at++
  return words[at] === ',' ? at + 1 : at
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
  // “The Mercury has approached ‖ the firm ‖ for comment”
  if (/^(?:approached|contacted|asked|emailed)$/.test(reading.words[match.cut - 1]))
    return sourceCalled(reading, match, limit) ?? findSubject(reading, match.first, floor)
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
      first: isInside ? behindCalled(reading, source.end, cut) : match.first,
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
