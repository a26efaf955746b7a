import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import { TAGS, type Cue, type CuedDocument, type TokenRange } from '../document.js'
import { buildCandidates } from './candidates.js'
import type { Choice } from './choice.js'
import { findInnerClauses } from './inner-clauses.js'
import { scoreCandidates } from './rank.js'
import type { CueReader } from './roles.js'
import { selectOutermost } from './select.js'
import type { AttributeWeights } from './weights.js'

/** Finds cue candidates in stretches, each read as a sentence of its own. */
export type ProposeCues = (document: CuedDocument, stretches: readonly TokenRange[]) => Cue[]

/** Least cueness of a verb that can be the cue of a nested attribution. */
const LIKELY = 9
/** Log-odds given to a source with a “that” clause, which hardly anything but an attribution has. */
const THAT_CLAUSE = 0.5
/** Shortest content that can hold an attribution: “that he believes it”. */
const MIN_TOKENS = 4

/**
 * Attributions inside indirect content, which is read again as a sentence of its own.
 * The ministry said that → [Mr Okoye believed the bridge was safe]
 */
export function findNested(
  document: CuedDocument,
  outer: readonly Choice[],
  propose: ProposeCues,
  reader: CueReader,
  weights: AttributeWeights,
): Choice[] {
  const cued = new Uint8Array(document.tokens.count)
  for (const { cue } of outer) cued[cue.first] = 1
  const stretches = apart(
    document,
    outer.filter((choice) => !holdsCue(choice, cued)),
  )
  const cues = propose(document, stretches)
  const candidates = buildCandidates(
    document,
    cues,
    reader,
    (cue) => stretches[stretchOf(stretches, cue.first)],
  )
  const scores = scoreCandidates(candidates, weights.trees)
  const eased = candidates.list.map(
    (candidate, k) => scores[k] + (isThatClause(document, candidate) ? THAT_CLAUSE : 0),
  )
  const nested = selectOutermost(candidates.list, eased, weights.nestedThreshold).map(
    ({ candidate, content }) => {
      const { cue, source } = candidates.list[candidate]
      const subject =
        source.length > 0 ? source : findSubject(document, cue, stretches[stretchOf(stretches, cue.first)])
      return { cue, source: subject, content, score: scores[candidate] }
    },
  )
  return [...nested, ...findInnerClauses(document, outer, nested)]
}

/** “[Mr Okoye] demanded at a meeting [that the port pay]” */
function isThatClause({ text, tokens }: CuedDocument, { source, content }: Omit<Choice, 'score'>): boolean {
  const { first } = content[0]
  return source.length > 0 && text.slice(tokens.start[first], tokens.end[first]) === 'that'
}

const NOMINAL: ReadonlySet<number> = new Set([KIND.noun, KIND.name, KIND.determiner, KIND.adjective])
const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBZ', 'VBP'].map((tag) => TAGS.indexOf(tag as 'VBD')))

/** The name or noun right before a finite verb that has been read without a source: “Last year, [Mr Okoye] demanded”. */
function findSubject({ tokens }: CuedDocument, cue: Cue, stretch: TokenRange): TokenRange[] {
  const end = cue.first
  const kindOf = (i: number): number => KIND_OF_TAG[tokens.tag[i]]
  if (!FINITE.has(tokens.tag[end]) || end <= stretch.first) return []
  if (kindOf(end - 1) === KIND.pronoun) return [{ first: end - 1, end }]
  if (kindOf(end - 1) !== KIND.noun && kindOf(end - 1) !== KIND.name) return []
  let first = end - 1
  while (first > stretch.first && NOMINAL.has(kindOf(first - 1))) first--
  return [{ first, end }]
}

/** “According to the Herald, [Mr Okoye said …]”: what stands in the content has been chosen already. */
function holdsCue({ content }: Choice, cued: Uint8Array): boolean {
  return content.some(({ first, end }) => cued.subarray(first, end).includes(1))
}

/** Stretches to read again, in text order and without overlap. */
function apart(document: CuedDocument, choices: readonly Choice[]): TokenRange[] {
  const all = choices.flatMap(({ content }) => content.flatMap((range) => unquoted(document, range)))
  let reached = 0
  return all
    .sort((a, b) => a.first - b.first || a.end - b.end)
    .filter(({ first, end }) => {
      if (first < reached) return false
      reached = end
      return true
    })
}

/** The parts of a range that lie within one sentence and outside quotation marks, without a leading “that”. */
function unquoted(document: CuedDocument, range: TokenRange): TokenRange[] {
  const { quote, sentence } = document.atoms
  const out: TokenRange[] = []
  let first = range.first
  for (let i = range.first; i <= range.end; i++) {
    const isBreak = i === range.end || quote[i] > 0 || (i > first && sentence[i] !== sentence[i - 1])
    if (!isBreak) continue
    if (i - first >= MIN_TOKENS && hasLikelyCue(document, first, i)) out.push({ first, end: i })
    first = i < range.end && quote[i] > 0 ? i + 1 : i
  }
  return out
}

/** Whether a verb between the two tokens is one that tends to be a cue: the rest need not be read. */
function hasLikelyCue(document: CuedDocument, first: number, end: number): boolean {
  const { tag } = document.tokens
  for (let i = first; i < end; i++) {
    if (KIND_OF_TAG[tag[i]] === KIND.verb && document.atoms.cueness[i] >= LIKELY) return true
  }
  return false
}

function stretchOf(stretches: readonly TokenRange[], token: number): number {
  let lo = 0
  let hi = stretches.length - 1
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1
    if (stretches[mid].first <= token) lo = mid
    else hi = mid - 1
  }
  return lo
}
