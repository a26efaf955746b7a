import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { NAME_LABELS, SHAPE, type TokenRange, type WordedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, hasVerb, isText, quotationAt } from '../token-tests.js'
import { GENRES } from './genres.js'
import { findTurns } from './transcript.js'

/** A name before a colon or after a dash is no longer than this, in tokens. */
const MAX_NAME = 6
const MAX_BYLINE = 14
/** These lines are written for nothing but to credit, so a rule is as sure as any reading. */
const SCORE = 3

/**
 * Lines that credit by their layout, without a verb:
 * Okonjo: “We will rebuild it.” · “We will rebuild it.” — Ada Okonjo, mayor · OKONJO: We will rebuild it.
 */
export function findLabelLines(document: WordedDocument): Choice[] {
  const turns = findTurns(document)
  return document.paragraphs.flatMap((paragraph, p) => {
    const turn = turns.get(p)
    if (turn) return [choose({ first: turn.colon, end: turn.colon + 1 }, turn.source, turn.content)]
    const found =
      readLabel(document, paragraph) ??
      readByline(document, paragraph, document.paragraphs[p - 1]) ??
      readHeadline(document, paragraph)
    return found ? [found] : []
  })
}

/** Token of the colon after a name that starts the paragraph, or -1. */
function colonOf(document: WordedDocument, { first, end }: TokenRange): number {
  const { shape, tag } = document.tokens
  for (let i = first; i < end && i <= first + MAX_NAME; i++) {
    if (isText(document, i, ':')) return i > first && i + 1 < end ? i : -1
    // “Ingrid Vasko, the harbour master: “No ship leaves tonight.””
    if (i > first && isText(document, i, ','))
      return colonAfterRole(document, i + 1, Math.min(end, first + MAX_BYLINE))
    const isName = (shape[i] & SHAPE.initialUpper) !== 0 && KIND_OF_TAG[tag[i]] !== KIND.mark
    if (!isName) return -1
  }
  return -1
}

/** Token of a colon before a quotation, after an apposition without a verb, or -1. */
function colonAfterRole(document: WordedDocument, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const kind = KIND_OF_TAG[document.tokens.tag[i]]
    if (isText(document, i, ':')) return quotationAt(document, i + 1)?.first === i + 1 ? i : -1
    if (kind === KIND.verb || kind === KIND.modal || document.atoms.quote[i] > 0) return -1
  }
  return -1
}

function readLabel(document: WordedDocument, paragraph: TokenRange): Choice | null {
  const colon = colonOf(document, paragraph)
  if (colon < 0) return null
  const quotation = quotationAt(document, colon + 1)
  if (quotation?.first !== colon + 1) return null
  return choose({ first: colon, end: colon + 1 }, { first: paragraph.first, end: colon }, [quotation])
}

/** “We will rebuild it.” — Ada Okonjo: the dash in the paragraph of the quotation, or at the start of the next. */
function readByline(
  document: WordedDocument,
  paragraph: TokenRange,
  before: TokenRange | undefined,
): Choice | null {
  const own = quotationAt(document, paragraph.first)
  const isOwn = own?.first === paragraph.first
  const dash = isOwn ? own.end : paragraph.first
  const quotation = isOwn ? own : before ? quotationAt(document, before.end - 1) : null
  if (!quotation || (!isOwn && quotation.end !== before?.end)) return null
  if (dash >= paragraph.end - 1 || !isDash(document, dash)) return null
  if (!isByline(document, dash + 1, paragraph.end)) return null
  const source = { first: dash + 1, end: endBeforeStop(document, paragraph) }
  return choose({ first: dash, end: dash + 1 }, source, [quotation])
}

/** A name and what follows it, without a verb that would make a sentence of it. */
function isByline(document: WordedDocument, first: number, end: number): boolean {
  const { tag, shape } = document.tokens
  if (end - first > MAX_BYLINE || end <= first || (shape[first] & SHAPE.initialUpper) === 0) return false
  for (let i = first; i < end && i < first + 3; i++) {
    const kind = KIND_OF_TAG[tag[i]]
    // A surname that the tagger takes for a verb is still in capitals: “Tomás Reyes, 34”.
    const isVerb = (kind === KIND.verb || kind === KIND.modal) && (shape[i] & SHAPE.initialUpper) === 0
    if (isVerb || kind === KIND.pronoun) return false
  }
  return true
}

const isDash = (document: WordedDocument, i: number): boolean =>
  ['—', '–', '―', '--', '-'].some((dash) => isText(document, i, dash))

/** A headline is no longer than this, in tokens, and ends without a full stop. */
const MAX_HEADLINE = 24
/** Longest source beside the colon or dash of a headline. */
const MAX_LABEL = 3
/** WordNet's classes of nouns that can say something: communication, group, person. */
const SPEAKING = [10, 14, 18]

/** “Minister: Rail strike will end by Sunday” · “Two dead in quarry collapse – police” */
function readHeadline(document: WordedDocument, paragraph: TokenRange): Choice | null {
  const { first, end } = paragraph
  // the first line of a text is a headline, with a stop or without
  if (end - first > MAX_HEADLINE || (first > 0 && isText(document, end - 1, '.'))) return null
  for (let i = first + 1; i < end - 1; i++) {
    const isColon = isText(document, i, ':')
    if (!isColon && !isDash(document, i)) continue
    const cue = { first: i, end: i + 1 }
    const before = { first, end: i }
    const after = { first: i + 1, end }
    if (isColon && canSpeak(document, before) && isClaim(document, after)) return choose(cue, before, [after])
    return canSpeak(document, after) && hasVerb(document, before.first, before.end)
      ? choose(cue, after, [before])
      : null
  }
  return null
}

/** “no need for panic”: a claim needs a verb, or a denial. */
const isClaim = (document: WordedDocument, { first, end }: TokenRange): boolean =>
  hasVerb(document, first, end) || isText(document, first, 'no')

/** Whether a short stretch names a person or a body: by its name label, or by the class of its last noun. */
function canSpeak({ tokens, atoms }: WordedDocument, { first, end }: TokenRange): boolean {
  if (end - first > MAX_LABEL || KIND_OF_TAG[tokens.tag[first]] === KIND.determiner) return false
  if (GENRES.has(tokens.hash[end - 1])) return false
  const name = NAME_LABELS[tokens.name[end - 1]]
  return name === 'PERSON' || name === 'ORGANIZATION' || SPEAKING.includes(atoms.nounClass[end - 1])
}

function choose(cue: TokenRange, source: TokenRange, content: readonly TokenRange[]): Choice {
  return {
    cue: { ...cue, kind: 'attribution', score: 1 },
    source: [source],
    content: content.map(({ first, end }) => ({ first, end })),
    score: SCORE,
  }
}

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end

/** Joins such lines to what was learned; where both credit the same words, the line does. */
export function mergeLabelLines(learned: readonly Choice[], lines: readonly Choice[]): Choice[] {
  if (lines.length === 0) return [...learned]
  const claimed = lines.flatMap(({ cue, source, content }) => [cue, ...source, ...content])
  const isTaken = (choice: Choice): boolean => claimed.some((range) => meets(range, choice.cue))
  const isShared = (choice: Choice): boolean =>
    lines.some((line) => line.content.some((a) => choice.content.some((b) => meets(a, b))))
  return [...learned.filter((choice) => !isTaken(choice) && !isShared(choice)), ...lines]
}
