import type { Doubt } from '../../schema/index.js'
import type { Attribution, TokenRange } from '../document.js'
import { endOfContent, findSubject, isQuote } from './clause.js'
import { matchPhrase, tagOf, type PhraseMatch, type Reading } from './match-phrase.js'
import type { PhraseIndex } from './phrase.js'

/** Kind of doubt, and where the content stands: around the hedge, after it, or subject plus infinitive. */
export type HedgeKind =
  `${Extract<Doubt['kind'], 'hedged-report' | 'vague-group'>}:${'around' | 'after' | 'raised'}`

export interface HedgeLexicon {
  readonly phrases: PhraseIndex<HedgeKind>
  /** “some”, “critics”: who may stand behind “by” without being anybody. */
  readonly vague: ReadonlySet<string>
  /** “media”, “courier”: what names of outlets end with, and nouns for them, in lower case. */
  readonly outlets: ReadonlySet<string>
}

const CLAUSE_STARTS = new Set([
  'that',
  'which',
  'who',
  'because',
  'while',
  'although',
  'whether',
  'where',
  'and',
  'but',
])

/** Leftwards to the beginning of the clause: “…, and the two banks ‖ reportedly held”. */
function startOfClause(reading: Reading, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const word = reading.words[i]
    if (isQuote(word) || word === ';' || word === ':') return i + 1
    if (word === ',' && CLAUSE_STARTS.has(reading.words[i + 1]))
      return /^(?:and|but)$/.test(reading.words[i + 1]) ? i + 2 : i + 1
  }
  return floor
}

function trim(reading: Reading, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end && /^[,.;:–—-]$/.test(reading.words[first])) first++
  while (end > first && /^[,.;:!?–—-]$/.test(reading.words[end - 1])) end--
  return { first, end }
}

function contentOf(
  reading: Reading,
  match: PhraseMatch<HedgeKind>,
  floor: number,
  limit: number,
): TokenRange[] {
  const frame = match.kind.slice(match.kind.indexOf(':') + 1)
  const after = { first: match.cut, end: endOfContent(reading, match.cut, limit) }
  if (frame === 'after') return [trim(reading, after)]
  const before =
    frame === 'around'
      ? { first: startOfClause(reading, match.first, floor), end: match.first }
      : findSubject(reading, match.first, floor)
  return [...(before ? [before] : []), after].map((range) => trim(reading, range))
}

function hasModalBefore(reading: Reading, at: number, floor: number): boolean {
  for (let i = Math.max(floor, at - 3); i < at; i++) if (tagOf(reading, i) === 'MD') return true
  return false
}

/** “is believed by police to”; “seen by some voters as” names nobody, “seen by 55 per cent” is a poll. */
function hasAgent(reading: Reading, lexicon: HedgeLexicon, match: TokenRange, limit: number): boolean {
  for (let i = match.first; i < Math.min(match.end + 1, limit); i++)
    if (reading.words[i] === 'by')
      // “dismissed calls by some senators” is somebody's act.
      return (
        tagOf(reading, match.first) === 'VBD' ||
        !isVagueAgent(reading, lexicon, { first: i + 1, end: match.end })
      )
  return false
}

/** “according to reports in the Sunday Courier”, “reports in Israeli media”: it is told whose they are. */
function isPublished(reading: Reading, { outlets }: HedgeLexicon, match: TokenRange, limit: number): boolean {
  const { words } = reading
  if (words[match.end - 1] !== 'reports' || !/^(?:in|by|on|from)$/.test(words[match.end])) return false
  for (let i = match.end + 1; i < Math.min(limit, match.end + 7) && words[i] !== ','; i++)
    if (outlets.has(words[i]) && tagOf(reading, i).startsWith('N')) return true
  return false
}

function isVagueAgent(reading: Reading, { vague }: HedgeLexicon, { first, end }: TokenRange): boolean {
  let isVague = false
  for (let i = first; i < end; i++) {
    if (tagOf(reading, i) === 'CD') return false
    if (vague.has(reading.words[i])) isVague = true
  }
  return isVague
}

/**
 * A hedged report that credits nobody, at token `at` of the sentence: “reportedly”, “is believed to”.
 * @returns null where no phrase of the lexicon stands there, or where the agent is named (“is believed by police to”)
 */
export function findHedge(
  reading: Reading,
  lexicon: HedgeLexicon,
  at: number,
  floor: number,
  limit: number,
): Attribution | null {
  const match = matchPhrase(reading, lexicon.phrases, at, limit)
  if (!match) return null
  if (hasAgent(reading, lexicon, match, limit) || isPublished(reading, lexicon, match, limit)) return null
  // “might have been expected to”: the writer's own supposition.
  if (match.kind.endsWith(':raised') && hasModalBefore(reading, match.first, floor)) return null
  const content = contentOf(reading, match, floor, limit).filter((range) => range.end > range.first)
  if (content.length === 0) return null
  const end = match.kind.endsWith(':around') ? match.end : Math.max(match.cut, match.first + 1)
  const detail = match.kind.startsWith('vague-group') ? 'vague-group' : 'hedged-report'
  return {
    cue: { kind: 'hedge', first: match.first, end, score: 1, detail },
    source: [],
    content,
    score: 1,
    within: -1,
  }
}
