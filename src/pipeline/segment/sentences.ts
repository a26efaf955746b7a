import { FOLD } from '../../span/fold.js'
import { hashesOf, hashWord } from '../../span/hash.js'
import { SHAPE, type TokenRange } from '../document.js'
import type { AbbreviationTable } from './abbreviation-table.js'
import { endOfDateline } from './dateline.js'
import type { TokenBuffer } from './token-buffer.js'
import { GAP } from './tokenize.js'

/** Tokens after which a sentence is cut although nothing ends it, so that later stages stay linear. */
export const MAX_SENTENCE_TOKENS = 500

/** Function words that begin a sentence and hardly ever a name: "… in the U.S. The …". */
const STARTERS = hashesOf(
  'the a an he she it they we you his her its their our my this that these those there here in on at by for from ' +
    'with but and or so yet if when while as after before since because although though however meanwhile still ' +
    'what who why how where which not no some many most several both one two according asked i some all nor to of ' +
    'instead also then now under during among last earlier later like despite until once even only',
)

/** “on X.”: a message was posted there. */
const NETWORK = hashWord('x.')
const POSTED = hashesOf('on via to platform network site')

type Ending = 'none' | 'weak' | 'firm' | 'strong'

/** Hash of what follows the last hyphen of a token: "then-Sen." counts as "Sen.". */
function hashOfLastPart(text: string, tokens: TokenBuffer, at: number): number {
  if ((tokens.shape[at] & SHAPE.hyphen) === 0) return tokens.hash[at]
  let from = tokens.end[at]
  while (from > tokens.start[at] && FOLD[text.charCodeAt(from - 1)] !== 0x2d) from--
  return hashWord(text, from, tokens.end[at])
}

/** How firmly the token at `at` ends a sentence, quotation marks and brackets behind it left aside. */
function endingOf(text: string, tokens: TokenBuffer, at: number, table: AbbreviationTable): Ending {
  const last = text.charCodeAt(tokens.end[at] - 1)
  const length = tokens.end[at] - tokens.start[at]
  if (last === 0x3f || last === 0x21 || last === 0x3002 || last === 0xff01 || last === 0xff1f) return 'strong'
  if (last === 0x2026) return 'weak'
  if (last !== 0x2e) return 'none'
  if (length === 1) return 'strong'
  if ((tokens.shape[at] & (SHAPE.letter | SHAPE.digit)) === 0) return 'weak'
  // “posted on X. The court”: the network, not an initial
  if (length === 2 && tokens.hash[at] === NETWORK && at > 0 && POSTED.has(tokens.hash[at - 1]))
    return 'strong'
  const kind = table.forms.get(hashOfLastPart(text, tokens, at))
  return kind === 'title' || kind === 'number' ? 'none' : 'firm'
}

/** Whether the token at `at` closes what stands before it: "”", ")", or a straight mark without a space before it. */
function isCloser(text: string, tokens: TokenBuffer, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at])
  if (unit === 0x201d || unit === 0x29 || unit === 0x5d || unit === 0xbb || unit === 0x203a) return true
  if (unit === 0x2019 && tokens.end[at] - tokens.start[at] === 1) return true
  return (
    (unit === 0x22 || (unit === 0x27 && tokens.end[at] - tokens.start[at] <= 2)) &&
    tokens.gap[at] === GAP.none
  )
}

function isQuotationMark(text: string, tokens: TokenBuffer, at: number): boolean {
  return '"“‘\'«„‚`'.includes(text[tokens.start[at]])
}

/** Whether a sentence can begin at `at` behind an ending of this strength. `isClosed`: a quotation mark lies between. */
function isStart(text: string, tokens: TokenBuffer, at: number, ending: Ending, isClosed: boolean): boolean {
  const shape = tokens.shape[at]
  const isLower = (shape & SHAPE.letter) !== 0 && (shape & (SHAPE.initialUpper | SHAPE.digit)) === 0
  // “Really?” she asked.
  if (isLower) return false
  // He paused ... Tuesday; but “We will …” The minister
  if (ending === 'weak' && isClosed) return (shape & SHAPE.initialUpper) !== 0
  if (ending === 'strong') return true
  // in the U.S. The court; but not: the U.S. Court
  return (shape & SHAPE.initialUpper) !== 0
    ? STARTERS.has(tokens.hash[at])
    : isQuotationMark(text, tokens, at)
}

const isNumber = ({ shape }: TokenBuffer, at: number): boolean =>
  (shape[at] & (SHAPE.digit | SHAPE.letter)) === SHAPE.digit

/** Sentences of one paragraph; their ranges touch. */
function splitParagraph(
  text: string,
  tokens: TokenBuffer,
  { first, end }: TokenRange,
  table: AbbreviationTable,
  sentences: TokenRange[],
): void {
  let start = endOfDateline(text, tokens, { first, end })
  if (start > first) sentences.push({ first, end: start })
  for (let at = start; at < end; at++) {
    // “1. Boil all water.”
    const isOrdinal = at <= first + 1 && isNumber(tokens, first)
    const ending = isOrdinal ? 'none' : endingOf(text, tokens, at, table)
    let next = at + 1
    if (ending !== 'none') while (next < end && isCloser(text, tokens, next)) next++
    const isEnd = ending !== 'none' && next < end && isStart(text, tokens, next, ending, next > at + 1)
    if (isEnd || next - start >= MAX_SENTENCE_TOKENS) {
      sentences.push({ first: start, end: Math.min(next, end) })
      start = next
    }
    at = next - 1
  }
  if (start < end) sentences.push({ first: start, end })
}

/**
 * Sentences: a stop and the quotation marks and brackets that close behind it, then something that can begin one.
 * No sentence crosses a paragraph or is longer than `MAX_SENTENCE_TOKENS` (marks that close behind the bound apart).
 */
export function findSentences(
  text: string,
  tokens: TokenBuffer,
  paragraphs: readonly TokenRange[],
  table: AbbreviationTable,
): TokenRange[] {
  const sentences: TokenRange[] = []
  for (const paragraph of paragraphs) splitParagraph(text, tokens, paragraph, table, sentences)
  return sentences
}
