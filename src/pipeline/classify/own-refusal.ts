import type { Attribution, TokenRange } from '../document.js'
import type { SourcePhrase } from './source-phrase.js'
import type { Reading } from './reading.js'
import type { Settled } from './settled.js'

const OWN = new Set(['he', 'she', 'it', 'they', 'we', 'i'])

const VOICES = /^(?:spokes(?:man|woman|person|people)|representatives?|officials?|statement|office)$/
const BODIES =
  /^(?:agency|airline|army|bank|board|bureau|campaign|charity|chain|church|clinic|club|college|commission|committee|company|corporation|council|court|department|embassy|federation|firm|force|foundation|government|group|hospital|house|institute|insurer|league|maker|manufacturer|military|ministry|office|operator|organi[sz]ation|palace|party|police|retailer|school|service|team|union|university)$/

/** “A spokesman said the department did not comment on it”: the body that the speaker speaks for. */
function isOwnBody({ words }: Reading, subject: TokenRange, outer: Attribution): boolean {
  // “told reporters that the executive does not comment”: whatever a spokeswoman calls her body
  const isBody = BODIES.test(words[subject.end - 1]) || /^(?:the|its)$/.test(words[subject.first])
  if (subject.end - subject.first > 3 || !isBody) return false
  return outer.source.some(({ first, end }) => words.slice(first, end).some((word) => VOICES.test(word)))
}

/** “she said she would not comment”: a refusal at the beginning of the content, by the speaker. */
function isOwnRefusal(reading: Reading, refusal: Attribution, outer: Attribution): boolean {
  const subject = refusal.source.at(0)
  if (subject) {
    const isPronoun = subject.end - subject.first === 1 && OWN.has(reading.words[subject.first])
    if (!isPronoun && !isOwnBody(reading, subject, outer)) return false
  }
  const first = outer.content.at(0)?.first ?? -1
  const begin = subject ? subject.first : refusal.cue.first
  return first >= 0 && begin >= first && begin - first <= 4
}

/** Numbers of the refusals that decide over the attribution around them, by the number of that attribution. */
export function findOwnRefusals(reading: Reading): Map<number, Attribution> {
  const found = new Map<number, Attribution>()
  for (const inner of reading.document.attributions) {
    if (inner.cue.kind !== 'refusal' || inner.within < 0) continue
    const outer = reading.document.attributions[inner.within]
    if (outer.cue.kind === 'attribution' && isOwnRefusal(reading, inner, outer))
      found.set(inner.within, inner)
  }
  return found
}

/** “said his position is strongest if he refuses to divulge it”: a refusal that somebody else's words are about. */
function isPartOfContent(
  reading: Reading,
  refusal: Attribution,
  ownRefusals: ReadonlyMap<number, Attribution>,
): boolean {
  const subject = refusal.source.at(0)
  if (refusal.within < 0 || !subject || subject.end - subject.first > 1) return false
  return OWN.has(reading.words[subject.first]) && ownRefusals.get(refusal.within) !== refusal
}

/** A refusal is its source's silence, unless somebody else's words are about it or a paper is what says nothing. */
export function settleRefusal(
  reading: Reading,
  refusal: Attribution,
  source: SourcePhrase | null,
  ownRefusals: ReadonlyMap<number, Attribution>,
): Settled {
  // A quoted “we will not discuss it” that no speaker's statement begins with is part of what is said.
  const isQuoted = reading.quoted[refusal.cue.first] === 1
  const isOwn = refusal.within >= 0 && ownRefusals.get(refusal.within) === refusal
  if (isQuoted && !isOwn && !isBareNoComment(reading, refusal))
    return { type: 'unattributed', fact: 'part-of-a-quotation' }
  // “The document does not say who paid”: a paper that is silent refuses nothing.
  if (source?.headClass.startsWith('document') && !isOfRequest(reading, refusal))
    return { type: 'unattributed', fact: 'silent-document' }
  if (isPartOfContent(reading, refusal, ownRefusals))
    return { type: 'unattributed', fact: 'part-of-the-content' }
  return { type: 'declined', fact: 'refusal-to-answer' }
}

const REQUESTS =
  /^(?:requests?|questions?|quer(?:y|ies)|[ei]nquir(?:y|ies)|calls?|e-?mails?|messages?|comment)$/

/** “Her label did not reply to a request for comment”: what can be asked is no paper. */
const isOfRequest = ({ words }: Reading, { content }: Attribution): boolean =>
  content.some(({ first, end }) => words.slice(first, end).some((word) => REQUESTS.test(word)))

/** “with the words ‘no comment’”. */
function isBareNoComment(reading: Reading, { cue }: Attribution): boolean {
  return reading.words[cue.first] === 'no' && /^[“"”]$/.test(reading.words[cue.first - 1] ?? '')
}
