import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { SHAPE, type TokenRange, type WordedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isDash, isText, quotationAt } from '../token-tests.js'
import { creditLine } from './credit-line.js'
import { canSpeak, readHeadline } from './headline.js'
import { findTurns } from './transcript.js'

/** A name before a colon or after a dash is no longer than this, in tokens. */
const MAX_NAME = 6
const MAX_BYLINE = 14

/**
 * Lines that credit by their layout, without a verb:
 * Okonjo: “We will rebuild it.” · “We will rebuild it.” — Ada Okonjo, mayor · OKONJO: We will rebuild it.
 */
export function findLabelLines(document: WordedDocument): Choice[] {
  const turns = findTurns(document)
  return document.paragraphs.flatMap((paragraph, p) => {
    const turn = turns.get(p)
    if (turn) return [creditLine(turn.colon, turn.source, turn.content)]
    const found =
      readLabel(document, paragraph) ??
      readByline(document, paragraph, document.paragraphs[p - 1]) ??
      readHeadline(document, paragraph)
    return found ? [found] : []
  })
}

/** A quotation behind a name: Okonjo: “We will.” · • Ada Okonjo (mayor): “We will.” · Mayor Ada Okonjo — “We will.” */
function readLabel(document: WordedDocument, paragraph: TokenRange): Choice | null {
  const first = isBullet(document, paragraph.first) ? paragraph.first + 1 : paragraph.first
  const mark = endOfLabel(document, first, Math.min(paragraph.end - 1, first + MAX_BYLINE))
  if (mark <= first) return null
  const quotation = quotationAt(document, mark + 1)
  if (quotation?.first !== mark + 1) return null
  // “The mill – “a ruin” – will close”
  if (!isText(document, mark, ':') && quotation.end < paragraph.end) return null
  return creditLine(mark, { first, end: mark }, [quotation])
}

/** “•”, “-”: a mark of a list before its item. */
const isBullet = ({ tokens, atoms }: WordedDocument, i: number): boolean =>
  (tokens.shape[i] & (SHAPE.letter | SHAPE.digit)) === 0 && atoms.quote[i] === 0

/** The colon or dash behind a name and what it is told of in commas or brackets, or -1. */
function endOfLabel(document: WordedDocument, first: number, limit: number): number {
  let head = -1
  for (let i = first; i <= limit; i++) {
    const isMark = isText(document, i, ':') || isDash(document, i)
    if (head < 0 && (isMark || isText(document, i, ',') || isText(document, i, '('))) head = i
    if (isMark) return isSpeaker(document, { first, end: head }) ? i : -1
    if (head < 0 ? !canName(document, i, first) : isVerbal(document, i)) return -1
  }
  return -1
}

/** “Ada”, “mayor”, the “of” of “League of Farmers”; the first word has a capital. */
function canName(document: WordedDocument, i: number, first: number): boolean {
  const { shape, tag } = document.tokens
  const kind = KIND_OF_TAG[tag[i]]
  if ((shape[i] & SHAPE.initialUpper) !== 0) return kind !== KIND.mark
  return i > first && (kind === KIND.noun || NAME_LINKS.some((word) => isText(document, i, word)))
}

const NAME_LINKS = ['of', 'the', 'for', 'and', '&', 'de', 'van', 'von', 'bin', 'al']

/** A name of few words in capitals or, if longer, one that ends in who can speak: “Opposition leader Per Dahl”. */
function isSpeaker(document: WordedDocument, { first, end }: TokenRange): boolean {
  if (end - first > MAX_NAME) return false
  for (let i = first; i < end; i++)
    if ((document.tokens.shape[i] & SHAPE.initialUpper) === 0)
      return canSpeak(document, { first: end - 1, end })
  return end > first
}

function isVerbal({ tokens, atoms }: WordedDocument, i: number): boolean {
  const kind = KIND_OF_TAG[tokens.tag[i]]
  return kind === KIND.verb || kind === KIND.modal || atoms.quote[i] > 0
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
  return creditLine(dash, source, [quotation])
}

/** A name and what follows it, without a verb that would make a sentence of it. */
function isByline(document: WordedDocument, first: number, end: number): boolean {
  const { tag, shape } = document.tokens
  // “– the Northern Farmers’ League”
  const name = first + 1 < end && isText(document, first, 'the') ? first + 1 : first
  if (end - first > MAX_BYLINE || end <= first || (shape[name] & SHAPE.initialUpper) === 0) return false
  for (let i = first; i < end && i < first + 3; i++) {
    const kind = KIND_OF_TAG[tag[i]]
    // A surname that the tagger takes for a verb is still in capitals: “Tomás Reyes, 34”.
    const isVerb = (kind === KIND.verb || kind === KIND.modal) && (shape[i] & SHAPE.initialUpper) === 0
    if (isVerb || kind === KIND.pronoun) return false
  }
  return true
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
