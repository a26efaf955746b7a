import { hashesOf, hashWord } from '../../../span/hash.js'
import type { CuedDocument, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasFinite, isText } from '../token-tests.js'
import { buildUnproposed, commaBefore, MAX_SOURCE, MIN_CONTENT } from './build-credit.js'

const QUOTED = hashesOf('quoted cited')
const BE = hashesOf('was were is are')
const AS = hashWord('as')
const SAYING = hashesOf('saying telling stating warning declaring')
/** Longest “as saying by the agency on Monday”, in tokens. */
const MAX_TAIL = 16

/** ““The talks went well,” | the minister | was quoted | as saying by the agency.” @param sentence without its stop */
export function readQuotedEnd(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { hash } = document.tokens
  const { quote } = document.atoms
  const quoted = findQuoted(document, first, end)
  if (quoted < 0 || !hasSaying(document, quoted + 1, end)) return null
  let close = quoted - 2
  while (close > first && close > quoted - MAX_SOURCE && quote[close] === 0) close--
  const isBehindMark = quote[close] === 3
  const comma = isBehindMark ? close : commaBefore(document, quoted - 1, Math.max(first, quoted - MAX_SOURCE))
  if (comma < first + MIN_CONTENT - 1) return null
  const source = {
    first: isBehindMark && isText(document, close + 1, ',') ? close + 2 : comma + 1,
    end: quoted - 1,
  }
  if (source.end <= source.first || !canOpenPhrase(document, source.first)) return null
  if (hasFinite(document, source.first, source.end) || !BE.has(hash[quoted - 1])) return null
  if (!isBehindMark && !hasFinite(document, first, comma)) return null
  const cue = { first: quoted - 1, end: quoted + 1 }
  return buildUnproposed(document, cue, source, [{ first, end: isBehindMark ? close + 1 : comma }])
}

/** The last “quoted” near the end of the sentence, outside quotations, or -1. */
function findQuoted({ tokens, atoms }: CuedDocument, first: number, end: number): number {
  for (let i = end - 1; i > Math.max(first + MIN_CONTENT, end - MAX_TAIL); i--)
    if (QUOTED.has(tokens.hash[i])) return atoms.quote[i] > 0 ? -1 : i
  return -1
}

/** “as saying” in the rest, and nothing behind it but by whom and when. */
function hasSaying(document: CuedDocument, from: number, end: number): boolean {
  const { hash } = document.tokens
  for (let i = from; i < end - 1; i++)
    if (hash[i] === AS && SAYING.has(hash[i + 1])) return !hasFinite(document, i + 2, end)
  return false
}
