import { KIND } from '../../coarse-tags.js'
import type { Cue, CuedDocument, TokenRange } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasFinite, hasKind, isFinite, isText, quotationAt } from '../token-tests.js'
import { readMiddle, readOpening } from './according-to.js'
import { buildCredit, commaBefore, MAX_SOURCE, MIN_CONTENT, SURE } from './build-credit.js'
import { TELLING_VERBS } from './clause-verbs.js'
import { findClause } from '../mend/hearers.js'
import { isRelativeSubject } from '../mend/subject-before.js'
import { readInverted, readTrailing } from './trailing-credits.js'

const COLON_SURE = 0.1

/**
 * Credits that are worded plainly and that no chosen reading has: “The bridge is safe, a spokesman told the Herald.” ·
 * “According to the Herald, Mr Okoye said …” · “The mayor added:” ¶ “We will appeal.”
 */
export function findPlainCredits(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const { count } = document.tokens
  const taken = markTokens(
    count,
    chosen.map(({ cue }) => cue),
  )
  const credited = markTokens(
    count,
    chosen.flatMap(({ content }) => content),
  )
  // “said” and “said on condition of” share what is sure of a cue that begins there
  const sure = new Map<number, number>()
  for (const { first, score } of document.cues) sure.set(first, (sure.get(first) ?? 0) + score)
  return document.cues.flatMap((cue) => {
    if (taken[cue.first] || taken[cue.end - 1] || credited[cue.first]) return []
    const sentence = document.sentences[document.atoms.sentence[cue.first]]
    const credit =
      readOpening(document, cue, sentence) ??
      readMiddle(document, cue, sentence) ??
      readTrailing(document, cue, sentence, credited, sure.get(cue.first) ?? 0) ??
      readInverted(document, cue, sentence) ??
      readThat(document, cue, sentence) ??
      readTold(document, cue, sentence) ??
      readRelative(document, cue, sentence) ??
      readColon(document, cue, sentence, credited, taken)
    if (!credit || credit.content.length === 0) return []
    taken.fill(1, cue.first, cue.end)
    return [credit]
  })
}

/** Longest subject with its appositions: “Officials who took part in the talks, and who would not be named, …”. */
const MAX_SUBJECT = 24

/** “Officials who took part in the talks, and who would not be named, said that pay had been raised.” */
function readThat(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.score < SURE || document.atoms.quote[cue.first] > 0 || end - cue.end < MIN_CONTENT) return null
  if (!isText(document, cue.end, 'that') || cue.first - first > MAX_SUBJECT || cue.first === first)
    return null
  return canOpenPhrase(document, first)
    ? buildCredit(document, cue, { first, end: cue.first }, [{ first: cue.end, end }])
    : null
}

/** “Jim Haas, owner of the mill, told [the board] sales are down.” */
function readTold(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.score < SURE || document.atoms.quote[cue.first] > 0 || cue.first - first > MAX_SUBJECT) return null
  if (!TELLING_VERBS.has(document.tokens.hash[cue.end - 1]) || !isFinite(document, cue.end - 1)) return null
  const clause = findClause(document, { first: cue.end, end })
  if (clause < 0 || cue.first === first || !canOpenPhrase(document, first)) return null
  return buildCredit(document, cue, { first, end: cue.first }, [{ first: clause, end }])
}

/** “Two workers, who asked not to be named because they feared for their jobs, said the tank leaked.” */
function readRelative(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.score < SURE || document.atoms.quote[cue.first] > 0 || !isFinite(document, cue.first)) return null
  const source = { first, end: cue.first }
  if (!isRelativeSubject(document, source) || !hasFinite(document, cue.end, end)) return null
  return buildCredit(document, cue, source, [{ first: cue.end, end }])
}

/** “The mayor added:” at the end of a paragraph: the next one is hers. “The mayor stated,”: if it is a quotation. */
function readColon(
  document: CuedDocument,
  cue: Cue,
  { first, end }: TokenRange,
  credited: Uint8Array,
  taken: Uint8Array,
): Choice | null {
  const { paragraphs, tokens } = document
  const isColon = isText(document, end - 1, ':')
  if (cue.score < COLON_SURE || end - cue.end > 3 || end >= tokens.count || credited[end]) return null
  if (!isColon && !(isText(document, end - 1, ',') && document.atoms.quote[end] === 2)) return null
  const next = paragraphAt(paragraphs, end)
  if (next === null) return null
  const from = commaBefore(document, cue.first, Math.max(first, cue.first - MAX_SOURCE - 2)) + 1 || first
  const source = { first: from, end: cue.first }
  if (source.end <= source.first || source.end - source.first > MAX_SOURCE) return null
  if (hasKind(document, source.first, source.end, KIND.verb)) return null
  const quotation = quotationAt(document, end)
  const content = quotation?.first === end ? quotation : next
  // “The questions were as follows:” ¶ “OKONJO: When will it open?
  if (hasLabel(document, content, taken)) return null
  return buildCredit(document, cue, source, [content])
}

/** Whether a colon that is a cue stands among the first tokens. */
function hasLabel(document: CuedDocument, { first, end }: TokenRange, taken: Uint8Array): boolean {
  for (let i = first; i < end && i <= first + MAX_SOURCE; i++)
    if (taken[i] && isText(document, i, ':')) return true
  return false
}

/** The paragraph that begins with token `first`, or null. */
function paragraphAt(paragraphs: readonly TokenRange[], first: number): TokenRange | null {
  let lo = 0
  let hi = paragraphs.length - 1
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (paragraphs[mid].first < first) lo = mid + 1
    else hi = mid
  }
  return paragraphs[lo].first === first ? paragraphs[lo] : null
}
