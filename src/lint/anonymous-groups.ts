import type { Report, Source, Statement } from '../schema/index.js'
import type { Finding } from './define-rule.js'
import { idsOf, markedSpan, namelessness, quoteWords, writersStatements } from './statements.js'

/** The statements of one unnamed source. */
export interface AnonymousGroup {
  /** What it is called: “a senior official”. */
  readonly name: string
  /** In text order, one or more. */
  readonly statements: readonly Statement[]
}

/** A group to which statements may be added. */
interface OpenGroup extends AnonymousGroup {
  readonly statements: Statement[]
}

const PRONOUN = /^(?:he|she|they|it|who|whom|which|i|we|you|him|her|them|one|some|others?|another|both|all)$/i
/** Heads that say nothing about the source. */
const ANY_SOURCE = new Set(['source', 'person', 'people', 'official', 'man', 'woman', 'insider'])
const DEFINITE = /^(?:the|that|this|these|those)\s/i

/**
 * Anonymous statements of the writer by source, in the order of their first statements. A mention that only takes up
 * an earlier one (“the official”, “they”) joins that one, whatever resolution made of it; one that takes up nothing
 * known is left out.
 */
export function groupAnonymous(report: Report): AnonymousGroup[] {
  const groups: OpenGroup[] = []
  const byHead = new Map<string, OpenGroup>()
  for (const [name, statements] of listBySource(report)) {
    const isBack = isPronoun(name) || isPronoun(markedSpan(statements[0]).text)
    const earlier = isBack
      ? groups.at(-1)
      : DEFINITE.test(name)
        ? findTakenUp(name, byHead, groups.at(-1))
        : undefined
    if (earlier) for (const statement of statements) earlier.statements.push(statement)
    else if (!isBack && !pointsToNamed(name)) {
      const group = { name, statements: [...statements] }
      groups.push(group)
      byHead.set(headOf(name), group)
    }
  }
  return groups
}

/**
 * The finding about an unnamed source, at its first statement.
 * @param word what is unexpected, from the first mention in quotation marks: “bare “sources””
 */
export function describeAnonymous(
  group: AnonymousGroup,
  word: (mention: string) => string,
  wanted: string,
): Finding {
  const { statements } = group
  const place = markedSpan(statements[0])
  return {
    unexpected: word(quoteWords(place)),
    wanted,
    place,
    actual: place.text,
    statementIds: idsOf(statements),
    evidence: statements.map(markedSpan),
    confidence: confidenceOf(group),
  }
}

/** How sure it is that there is such a source: as sure as its surest statement. */
function confidenceOf({ statements }: AnonymousGroup): number {
  return Math.max(...statements.map(namelessness))
}

/** “two senior officials at the ministry” → “official”. */
export function headOf(name: string): string {
  const [nounPhrase] = name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .split(/ (?:in|of|at|with|from|to|for|on|who|close|familiar|briefed) |,/)
  return (nounPhrase.split(/\s+/).at(-1) ?? '').replace(/s$/, '')
}

// “the former foreign minister”: somebody whom the article names elsewhere; “the unnamed official” is not.
function pointsToNamed(name: string): boolean {
  return DEFINITE.test(name) && !ANY_SOURCE.has(headOf(name))
}

function isPronoun(name: string): boolean {
  return PRONOUN.test(name)
}

// “A board member said …. The source added …”: a word for any source takes up the last one.
function findTakenUp(
  name: string,
  byHead: ReadonlyMap<string, OpenGroup>,
  last: OpenGroup | undefined,
): OpenGroup | undefined {
  const head = headOf(name)
  return byHead.get(head) ?? (ANY_SOURCE.has(head) ? last : undefined)
}

function listBySource(report: Report): (readonly [string, readonly Statement[]])[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const lists = new Map<string, Statement[]>()
  for (const statement of writersStatements(report, 'anonymous')) {
    if (statement.source === null || isCrowd(statement)) continue
    if (statement.sourceIds.some((id) => isAccountable(sources.get(id)))) continue
    const key = statement.sourceIds[0] ?? statement.id
    const list = lists.get(key)
    if (list) list.push(statement)
    else lists.set(key, [statement])
  }
  return [...lists].map(([key, list]) => [sources.get(key)?.name ?? markedSpan(list[0]).text, list])
}

// “Protesters chanted ‘What curfew?’”: a crowd that is heard has no names to give.
function isCrowd({ cue }: Statement): boolean {
  return /\b(?:chant|boo|jeer|cheer|sing|sang|applaud|roar|heckl)/i.test(cue?.spans[0].text ?? '')
}

// “he and other candidates”: one of them has a name.
function isAccountable(source: Source | undefined): boolean {
  return source?.type === 'official' || source?.type === 'named'
}
