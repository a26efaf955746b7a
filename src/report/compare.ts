import type { Comparison, Report, Statement } from '../schema/index.js'
import { countBag, overlapOfBags, type Bag } from './bag.js'
import { nameStatement } from './statement-id.js'
import { spansOf } from './word-owners.js'

/** Two statements with less than this share of words in common are two statements, not one reworded. */
const SAME_STATEMENT = 0.5
/** A word in more statements than this says nothing about which of them is meant; it also bounds the work. */
const COMMON_WORD = 12

interface Version {
  readonly statement: Statement
  /** Place among the statements of its report. */
  readonly number: number
  readonly words: string
  readonly all: Bag
  readonly content: Bag
}

interface Match {
  readonly before: Version
  readonly after: Version
}

const textsOf = (statement: Statement): string[] => spansOf(statement).map((span) => span.text)
/** The words of the claim; of a refusal, whose “declined to comment” is everybody's, whoever refused. */
const contentOf = (statement: Statement): string[] => {
  const role = statement.type === 'declined' ? statement.source : statement.content
  return role ? role.spans.map((span) => span.text) : textsOf(statement)
}

function readVersions({ statements }: Report): Version[] {
  return statements.map((statement, number) => ({
    statement,
    number,
    words: nameStatement(textsOf(statement)),
    all: countBag(statement.type === 'declined' ? contentOf(statement) : textsOf(statement)),
    content: countBag(contentOf(statement)),
  }))
}

/** Joins statements of the same words, the first to the first, the second to the second. */
function matchSame(
  before: readonly Version[],
  after: readonly Version[],
  key: (version: Version) => string,
): Match[] {
  const waiting = new Map<string, Version[]>()
  for (const version of [...before].reverse()) {
    const same = waiting.get(key(version))
    if (same) same.push(version)
    else waiting.set(key(version), [version])
  }
  return after.flatMap((version) => {
    const found = waiting.get(key(version))?.pop()
    return found ? [{ before: found, after: version }] : []
  })
}

/** What of the versions is in no match. */
function leftOver(versions: readonly Version[], matches: readonly Match[], side: keyof Match): Version[] {
  const taken = new Set(matches.map((match) => match[side].number))
  return versions.filter((version) => !taken.has(version.number))
}

function indexWords(versions: readonly Version[]): Map<string, Version[]> {
  const index = new Map<string, Version[]>()
  for (const version of versions) {
    for (const word of version.all.counts.keys()) {
      const list = index.get(word)
      if (list) list.push(version)
      else index.set(word, [version])
    }
  }
  return index
}

/** Joins statements that share most of their words, the most alike first, the nearest first where equally alike. */
function matchAlike(before: readonly Version[], after: readonly Version[]): Match[] {
  const index = indexWords(after)
  const pairs: (Match & { alike: number })[] = []
  for (const version of before) {
    const candidates = new Set<Version>()
    for (const word of version.all.counts.keys()) {
      const list = index.get(word) ?? []
      if (list.length <= COMMON_WORD) for (const other of list) candidates.add(other)
    }
    for (const other of candidates) {
      const alike = Math.max(
        overlapOfBags(version.all, other.all),
        overlapOfBags(version.content, other.content),
      )
      if (alike >= SAME_STATEMENT) pairs.push({ before: version, after: other, alike })
    }
  }
  const distance = ({ before: a, after: b }: Match): number => Math.abs(a.number - b.number)
  pairs.sort((a, b) => b.alike - a.alike || distance(a) - distance(b))
  const takenBefore = new Set<Version>()
  const takenAfter = new Set<Version>()
  return pairs.filter((pair) => {
    if (takenBefore.has(pair.before) || takenAfter.has(pair.after)) return false
    takenBefore.add(pair.before)
    takenAfter.add(pair.after)
    return true
  })
}

/** A claim that moved to another type is told once, as moved: “sources said X” → “the ministry said X”. */
const isReworded = ({ before, after }: Match): boolean =>
  before.words !== after.words && before.statement.type === after.statement.type

/**
 * Compares the reports of two versions of an article. Statements of the same words and type are unchanged, wherever
 * they stand; the others are joined by the words they share. Case, punctuation and line breaks are no change.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const [old, fresh] = [readVersions(before), readVersions(after)]
  const same = matchSame(old, fresh, ({ words, statement }) => `${words} ${statement.type}`)
  const rest = (matches: readonly Match[]): [Version[], Version[]] => [
    leftOver(old, matches, 'before'),
    leftOver(fresh, matches, 'after'),
  ]
  const sameWords = matchSame(...rest(same), ({ words }) => words)
  const matches = [...same, ...sameWords]
  matches.push(...matchAlike(...rest(matches)))
  const [dropped, added] = rest(matches)
  const changed = matches.sort((a, b) => a.after.number - b.after.number)
  const ids = ({ before: a, after: b }: Match) => ({ before: a.statement.id, after: b.statement.id })
  return {
    added: added.map(({ statement }) => statement.id),
    dropped: dropped.map(({ statement }) => statement.id),
    reworded: changed.filter(isReworded).map(ids),
    moved: changed
      .filter((match) => match.before.statement.type !== match.after.statement.type)
      .map((match) => ({ ...ids(match), from: match.before.statement.type, to: match.after.statement.type })),
  }
}
