import type { Span, Statement } from '../schema/index.js'
import {
  AFTER_ATTACK,
  AFTER_CALLED,
  AFTER_PHRASE,
  AFTER_VERB,
  AGAINST,
  ALLEGEDLY,
  CUE_ACCUSES,
  CUE_ALLEGES,
  DENIED_WRONG,
  DID_WRONG,
  FACING,
  IN_WORDS,
  IS_INSULT,
  NAMES_WRONG,
  NOT_DONE,
  PASSIVE,
  TRIGGER,
  type Construction,
} from './accusation-patterns.js'
import { readParty } from './party.js'
import { keyOfSpans, makeAnew, moveSpan, type Recall } from './recall.js'

/** One place that accuses or criticises a party. */
export interface Accusation {
  readonly statement: Statement
  /** Place among the report's statements. */
  readonly number: number
  /** Words of the party. */
  readonly place: Span
  /** How sure the construction is, 0–1: a rule of thumb, read off PolNeAR's training articles. */
  readonly strength: number
}

function placeAt(base: Span, offset: number, text: string): Span {
  const start = base.start + offset
  return { start, end: start + text.length, text }
}

/**
 * Parties right after each place where the pattern ends: “accused | Delta Bank of …”.
 * @param follows what has to stand behind the party
 */
function readAfter(
  base: Span,
  { pattern, trigger }: Construction,
  strength: number,
  follows?: RegExp,
): [Span, number][] {
  if (!trigger.test(base.text)) return []
  return [...base.text.matchAll(pattern)].flatMap((match): [Span, number][] => {
    const at = match.index + match[0].length
    if (NOT_DONE.test(base.text.slice(Math.max(0, match.index - 40), match.index))) return []
    const after = base.text.slice(at, at + 120)
    const party = readParty(after, follows !== undefined)
    if (!party || (follows && !follows.test(after.slice(party.start + party.text.length)))) return []
    return [[placeAt(base, at + party.start, party.text), strength]]
  })
}

const CLAUSE_START = /(?:^|[,;:.—–]\s|\b(?:and|but|that|while|because|when|after|as|who) )(?=[^,;:.—–]*$)/u

/** “The club’s former director, | Piet Holm,” and “Delta Bank | , based in Oslo,”: what an apposition parts from its verb. */
const APPOSITION = /(?:^|[.;:—–]\s|\b(?:that|but) )([^,.;:]{2,80}), ([^,.;:]{2,60}),\s$/u
const ONLY_NAMES = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)* ?$/u

/** Where the subject before a verb begins: the clause, or the names of an apposition. */
function findSubject(before: string): number {
  const apposition = APPOSITION.exec(before)
  if (apposition) {
    const first = apposition.index + apposition[0].indexOf(apposition[1])
    return ONLY_NAMES.test(apposition[2]) ? first + apposition[1].length + 2 : first
  }
  const clause = CLAUSE_START.exec(before)
  return clause ? clause.index + clause[0].length : -1
}

/** The party that is the subject right before the pattern: “Delta Bank | was accused”. */
function readBefore(base: Span, { pattern, trigger }: Construction, strength: number): [Span, number][] {
  if (!trigger.test(base.text)) return []
  return [...base.text.matchAll(pattern)].flatMap((match): [Span, number][] => {
    const from = Math.max(0, match.index - 160)
    const before = base.text.slice(from, match.index)
    const at = findSubject(before)
    const party = at < 0 ? null : readParty(before.slice(at), true)
    const rest = party ? before.slice(at + party.start + party.text.length) : ''
    // “Delta Bank has been accused”; not “Delta Bank’s rival was accused”.
    if (!party || !/^(?:\s*|\s(?:has|have|had|also|now|himself|herself|itself)|, [^,]+,)\s*$/.test(rest))
      return []
    return [[placeAt(base, from + at + party.start, party.text), strength]]
  })
}

const isFirst = (spans: readonly Span[]): Span | null => spans[0] ?? null

/** The subject of a claim that somebody did wrong: “(that) the bank hid losses”. */
function readWrongdoer(statement: Statement): [Span, number][] {
  const content = isFirst(statement.content?.spans ?? [])
  const cue = statement.cue?.spans.map(({ text }) => text).join(' ') ?? ''
  if (!content || statement.stance === 'denies') return []
  const isAlleged = CUE_ALLEGES.test(cue)
  if (!isAlleged && !NAMES_WRONG.test(content.text.slice(0, 160))) return []
  const opening = /^(?:["“”'‘«]*)(?:that )?/.exec(content.text)?.[0].length ?? 0
  const said = content.text.slice(opening)
  const party = readParty(said.slice(0, 120), true)
  if (!party) return []
  // “the dealer, Luc Fabre, had sold …”
  const predicate = said
    .slice(party.start + party.text.length, party.start + party.text.length + 60)
    .replace(/^, /, ' ')
    .split(/[,;.:]/)[0]
  const isWrong = DID_WRONG.test(predicate) && !DENIED_WRONG.test(predicate)
  // “the alleged gunman, Vos”: a noun phrase, no claim.
  if (!isWrong && !(isAlleged && /^\s+\p{L}+ \p{L}/u.test(predicate))) return []
  if (/^\s*(?:by|at|of|in)\b/.test(predicate)) return []
  return [[placeAt(content, opening + party.start, party.text), isAlleged ? 0.85 : 0.75]]
}

function readAccused(statement: Statement): [Span, number][] {
  const { range } = statement
  if (!TRIGGER.test(range.text)) return []
  const cue = statement.cue?.spans.at(-1)
  const content = isFirst(statement.content?.spans ?? [])
  const found = [
    ...readAfter(range, AFTER_VERB, 0.9),
    ...readAfter(range, AFTER_PHRASE, 0.85),
    ...readAfter(range, AFTER_ATTACK, 0.8, IN_WORDS),
    ...readAfter(range, AFTER_CALLED, 0.85, IS_INSULT),
    ...readAfter(range, AGAINST, 0.8),
    ...readBefore(range, ALLEGEDLY, 0.75),
    ...readBefore(range, PASSIVE, 0.85),
    ...readBefore(range, FACING, 0.85),
    ...readWrongdoer(statement),
  ]
  // “accused” · “Delta Bank of hiding losses”: cue and content need not touch.
  const verb = cue && CUE_ACCUSES.exec(cue.text)
  if (cue && verb && content && !NOT_DONE.test(cue.text.slice(0, verb.index))) {
    const party = readParty(content.text.slice(0, 120))
    if (party) found.push([placeAt(content, party.start, party.text), 0.9])
  }
  return found
}

/** What the same statement accused at another place of the text is recalled. */
function recallAccused(statement: Statement, recall: Recall): [Span, number][] {
  const { range, cue, content, stance } = statement
  const base = range.start
  const spansOf = (role: Statement['cue']): string => keyOfSpans(role?.spans ?? [], base)
  const known = recall(
    'accused',
    () => `${stance}\0${range.text}\0${spansOf(cue)}\0${spansOf(content)}`,
    () => ({ base, found: readAccused(statement) }),
  )
  const by = base - known.base
  return known.found.map(([place, strength]) => [by === 0 ? place : moveSpan(place, by), strength])
}

/** Finds every place where a statement accuses or criticises a party by name or by office, once each. */
export function findAccusations(statements: readonly Statement[], recall: Recall = makeAnew): Accusation[] {
  const seen = new Set<string>()
  return statements.flatMap((statement, number) =>
    recallAccused(statement, recall).flatMap(([place, strength]) => {
      const key = `${place.start}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ statement, number, place, strength }]
    }),
  )
}
