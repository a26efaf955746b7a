import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import type { CuedDocument, TokenRange } from '../document.js'
import { markTokens } from '../mark-tokens.js'
import type { Choice } from './choice.js'
import { buildUnproposed, MIN_CONTENT } from './credits/build-credit.js'
import { HAVE, isClauseVerb, TELLING_VERBS } from './credits/clause-verbs.js'
import { canOpenPhrase, hasFinite, hasNominal, isFinite, isText, quotationAt } from './token-tests.js'

/** Longest subject, and longest hearer of “told”, in tokens. */
const MAX_SUBJECT = 20
const MAX_HEARER = 8

/**
 * Credits in plain order with which a content begins, and which reading it again does not find where a part of it is
 * quoted: “According to the Herald, [Mr Okoye] [said] [‘there is no road’ to the port].”
 */
export function findInnerClauses(
  document: CuedDocument,
  outer: readonly Choice[],
  nested: readonly Choice[],
): Choice[] {
  const taken = markTokens(document.tokens.count, [
    ...outer.map(({ cue }) => cue),
    ...nested.flatMap(({ cue, source, content }) => [cue, ...source, ...content]),
  ])
  return outer.flatMap(({ cue, content }) => {
    if (cue.kind !== 'attribution' || content.length === 0) return []
    const found = readInner(document, content, taken)
    return found === null ? [] : [found]
  })
}

function readInner(
  document: CuedDocument,
  [range, ...rest]: readonly TokenRange[],
  taken: Uint8Array,
): Choice | null {
  const { atoms, tokens } = document
  const quotation = atoms.quote[range.first] > 0 ? quotationAt(document, range.first) : null
  let first = quotation?.end ?? range.first
  while (first < range.end && (isText(document, first, ',') || isText(document, first, 'that'))) first++
  if (first >= range.end || !canOpenPhrase(document, first)) return null
  const verb = findVerb(document, first, range.end)
  if (verb < 0) return null
  const begin = verb > first && HAVE.has(tokens.hash[verb - 1]) ? verb - 1 : verb
  if (begin <= first || !hasNominal(document, first, begin)) return null
  for (let i = first; i <= verb; i++) if (taken[i] || atoms.quote[i] > 0) return null
  const said = beginSaid(document, verb, range.end)
  if (said < 0 && quotation === null) return null
  const behind = said < 0 ? [] : [{ first: said, end: range.end }, ...rest]
  const content = quotation === null ? behind : [{ first: range.first, end: quotation.end }, ...behind]
  const cue = { first: begin, end: verb + 1 }
  return buildUnproposed(document, cue, { first, end: begin }, content)
}

/** The first finite verb, or the participle after “has”, where it is one of saying or thinking; else -1. */
function findVerb(document: CuedDocument, first: number, end: number): number {
  const { tokens } = document
  for (let i = first; i < Math.min(end, first + MAX_SUBJECT); i++) {
    if (!isFinite(document, i)) continue
    let verb = i
    if (HAVE.has(tokens.hash[i]))
      while (verb + 1 < end && (verb === i || KIND_OF_TAG[tokens.tag[verb]] === KIND.adverb)) verb++
    return isClauseVerb(tokens.hash[verb]) || TELLING_VERBS.has(tokens.hash[verb]) ? verb : -1
  }
  return -1
}

/** Where what was said begins: at “that”, at a quotation or, but after a hearer, at once; -1 where it is no clause. */
function beginSaid(document: CuedDocument, verb: number, end: number): number {
  const { tokens, atoms } = document
  for (let i = verb + 1; i < Math.min(end, verb + 1 + MAX_HEARER); i++) {
    if (isText(document, i, 'that') || atoms.quote[i] > 0) return i
    if (isFinite(document, i) || isText(document, i, ',')) break
  }
  const isPlain = !TELLING_VERBS.has(tokens.hash[verb]) && end - verb > MIN_CONTENT
  const opens = isPlain && canOpenPhrase(document, verb + 1)
  return opens && hasFinite(document, verb + 2, end) ? verb + 1 : -1
}
