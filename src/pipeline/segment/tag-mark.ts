import { TAGS, type Tokens } from '../document.js'

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]))
/** Tags of words and numbers, which are learned, come first in `TAGS`; those of marks follow. */
export const WORD_TAGS = TAGS.indexOf('.')

const MARKS: readonly (readonly [string, string])[] = [
  ['.', '.!?。！？'],
  [',', ',،'],
  // the last of these open the lines of a list or stand between its columns: “• The road is shut”, “13:21 | Traffic …”
  [':', ':;-–—―…‐‑−•‣◦▪▫●○■□►▸·*|'],
  ['$', '$£€¥'],
  ['#', '#'],
  ['NN', '%'],
  ['CC', '&'],
  ['-LRB-', '([{'],
  ['-RRB-', ')]}'],
  ['``', '“‘`«„‚‹'],
  ["''", '”»›'],
]

const BY_UNIT: ReadonlyMap<number, number> = new Map(
  MARKS.flatMap(([tag, units]) => Array.from(units, (unit) => [unit.charCodeAt(0), numberOf(tag)] as const)),
)
const STOPS = numberOf(':')
const SYMBOL = numberOf('SYM')
const OPENING = numberOf('``')
const CLOSING = numberOf("''")
const POSSESSIVE = numberOf('POS')

function numberOf(tag: string): number {
  return NUMBERS.get(tag) as number
}

/** Tag of a token without letters and digits, which needs no learning. */
export function tagMark(text: string, tokens: Tokens, at: number): number {
  const start = tokens.start[at]
  const unit = text.charCodeAt(start)
  const length = tokens.end[at] - start
  if (unit === 0x27 || unit === 0x2019 || unit === 0x22) {
    if (tokens.gap[at] > 0) return at + 1 < tokens.count && tokens.gap[at + 1] === 0 ? OPENING : CLOSING
    const isPossessive = unit !== 0x22 && length === 1 && (text.charCodeAt(start - 1) | 32) === 0x73
    return isPossessive ? POSSESSIVE : CLOSING
  }
  if (unit === 0x2e && length > 1) return STOPS
  return BY_UNIT.get(unit) ?? SYMBOL
}
