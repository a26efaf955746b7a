import type { Span, Statement } from '../schema/index.js'
import {
  AFTER,
  BEFORE,
  canAccuse,
  CUE_ACCUSES,
  CUE_ALLEGES,
  DENIED_WRONG,
  DID_WRONG,
  NAMES_WRONG,
  NOT_DONE,
  type Construction,
} from './accusation-patterns.js'
import type { ArticleWords } from './article-words.js'
import { readParty } from './party.js'
import { keyOfSpans, makeAnew, moveSpan, type Recall } from './recall.js'
import { MARK, marksIn } from './word-marks.js'

/** One place that accuses or criticises a party. */
export interface Accusation {
  readonly statement: Statement
  /** Place among the report's statements. */
  readonly number: number
  /** Words of the party. */
  readonly place: Span
  /** How sure it is that the words accuse, 0–1. */
  readonly strength: number
}

/** Where parties are looked for. */
interface Place {
  readonly base: Span
  readonly article: ArticleWords
  /** Marks of the words in `base`. */
  readonly marks: number
}

/** So many UTF-16 units behind a verb hold the party. */
const WINDOW = 120

function placeAt(base: Span, offset: number, text: string): Span {
  const start = base.start + offset
  return { start, end: start + text.length, text }
}

/** Parties right after each place where the pattern ends: “accused | Delta Bank of …”. */
function readAfter(
  { base, article, marks }: Place,
  { pattern, needs, strength, follows }: Construction,
): [Span, number][] {
  if ((marks & needs) !== needs) return []
  return [...base.text.matchAll(pattern)].flatMap((match): [Span, number][] => {
    const at = match.index + match[0].length
    const after = base.text.slice(at, at + WINDOW)
    const start = base.start + at
    if (follows && !(marksIn(article.marks, { start, end: start + after.length }) & follows.needs)) return []
    if (NOT_DONE.test(base.text.slice(Math.max(0, match.index - 40), match.index))) return []
    const party = readParty(after, follows !== undefined)
    if (!party || (follows && !follows.pattern.test(after.slice(party.start + party.text.length)))) return []
    return [[placeAt(base, at + party.start, party.text), strength]]
  })
}

/** Between these and a verb stands its clause. */
const STOPS = /^.*[,;:.—–]\s(?=\S)/su
/** Words that a clause may begin behind: “The city said that | Delta Bank was accused”. */
const JOINERS = /\b(?:and|but|that|while|because|when|after|as|who) /gu
const IS_CAPITAL = /^\p{Lu}/u
const OF_ONE = /^(?:is|was|has|faces)\b/i

/** “The club’s former director, | Piet Holm,” and “Delta Bank | , based in Oslo,”: what an apposition parts from its verb. */
const APPOSITION = /(?:^|[.;:—–]\s|\b(?:that|but) )([^,.;:]{2,80}), ([^,.;:]{2,60}),\s$/u
const ONLY_NAMES = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)* ?$/u

/** Where the subject before a verb may begin: in an apposition, or at a clause, the nearest one first. */
function findSubjects(before: string, verb: string): number[] {
  const apposition = APPOSITION.exec(before)
  const start = apposition ? apposition.index + apposition[0].indexOf(apposition[1]) : undefined
  if (apposition && start !== undefined && ONLY_NAMES.test(apposition[2]))
    return [start + apposition[1].length + 2]
  const from = start ?? STOPS.exec(before)?.[0].length ?? 0
  const joiners = [...(apposition?.[1] ?? before.slice(from)).matchAll(JOINERS)]
  const starts = joiners.map((match) => from + match.index + match[0].length)
  return [from, ...starts.filter((at) => !(OF_ONE.test(verb) && isInName(before, at)))].reverse()
}

/** Whether a name goes on behind “and”: “Health and | Safety was accused”. */
function isInName(before: string, at: number): boolean {
  if (!before.slice(0, at).endsWith(' and ') || !IS_CAPITAL.test(before.slice(at))) return false
  const end = at - ' and '.length
  return IS_CAPITAL.test(before.slice(before.lastIndexOf(' ', end - 1) + 1, end))
}

/**
 * What may stand between a party and the verb: “Delta Bank has been accused”, “Vos, who allegedly …”; not “Delta Bank’s
 * rival was accused”.
 */
const BETWEEN = /^(?:,?\s*|\s(?:has|have|had|also|now|himself|herself|itself)|, [^,]+,)\s*$/

/** The party that is the subject right before the pattern: “Delta Bank | was accused”. */
function readBefore({ base, marks }: Place, { pattern, needs, strength }: Construction): [Span, number][] {
  if ((marks & needs) !== needs) return []
  return [...base.text.matchAll(pattern)].flatMap((match): [Span, number][] => {
    const from = Math.max(0, match.index - 160)
    const before = base.text.slice(from, match.index)
    for (const at of findSubjects(before, match[0])) {
      const party = readParty(before.slice(at), true)
      if (party && BETWEEN.test(before.slice(at + party.start + party.text.length)))
        return [[placeAt(base, from + at + party.start, party.text), strength]]
    }
    return []
  })
}

const isFirst = (spans: readonly Span[]): Span | null => spans[0] ?? null

/** The subject of a claim that somebody did wrong: “(that) the bank hid losses”. */
function readWrongdoer({ marks }: Place, statement: Statement): [Span, number][] {
  if (!(marks & (MARK.alleging | MARK.wrong))) return []
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

function readAccused(article: ArticleWords, statement: Statement, marks: number): [Span, number][] {
  const place: Place = { base: statement.range, article, marks }
  const cue = statement.cue?.spans.at(-1)
  const content = isFirst(statement.content?.spans ?? [])
  const found = [
    ...AFTER.flatMap((construction) => readAfter(place, construction)),
    ...BEFORE.flatMap((construction) => readBefore(place, construction)),
    ...readWrongdoer(place, statement),
  ]
  // “accused” · “Delta Bank of hiding losses”: cue and content need not touch.
  const verb = cue && marks & MARK.accusing ? CUE_ACCUSES.exec(cue.text) : null
  if (cue && verb && content && !NOT_DONE.test(cue.text.slice(0, verb.index))) {
    const party = readParty(content.text.slice(0, 120))
    if (party) found.push([placeAt(content, party.start, party.text), 0.9])
  }
  return found
}

/** What the same statement accused at another place of the text is recalled. */
function recallAccused(article: ArticleWords, statement: Statement, recall: Recall): [Span, number][] {
  const { range, cue, content, stance } = statement
  const marks = marksIn(article.marks, range)
  // Most statements have no word that any of the patterns looks for.
  if (!canAccuse(marks)) return []
  const base = range.start
  const spansOf = (role: Statement['cue']): string => keyOfSpans(role?.spans ?? [], base)
  const known = recall(
    'accused',
    () => `${stance}\0${range.text}\0${spansOf(cue)}\0${spansOf(content)}`,
    () => ({ base, found: readAccused(article, statement, marks) }),
  )
  const by = base - known.base
  return known.found.map(([place, strength]) => [by === 0 ? place : moveSpan(place, by), strength])
}

/** Finds every place where a statement accuses or criticises a party by name or by office, once each. */
export function findAccusations(
  article: ArticleWords,
  statements: readonly Statement[],
  recall: Recall = makeAnew,
): Accusation[] {
  const seen = new Set<string>()
  return statements.flatMap((statement, number) =>
    recallAccused(article, statement, recall).flatMap(([place, strength]) => {
      const key = `${place.start}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ statement, number, place, strength }]
    }),
  )
}
