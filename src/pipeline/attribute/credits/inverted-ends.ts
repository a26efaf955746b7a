import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { NAME_LABELS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasVerb, isFinite, isText } from '../token-tests.js'
import { buildUnproposed, MAX_SOURCE, MIN_CONTENT } from './build-credit.js'
import { MANNER_VERBS } from './clause-verbs.js'
import { isSpeaker } from './speaker.js'

/** Verbs that stand before their subject: “…, reckoned one trader.” */
const INVERTED = hashesOf(
  'said says reported reports reckoned reckons insisted insists claimed claims warned warns added adds argued argues explained explains noted notes predicted predicts joked jokes recalled recalls quipped quips hopes hoped fears feared',
)

/** A source behind its verb at the end of a sentence, or before what is told of it. @param sentence without its stop */
export function readInvertedEnd(document: CuedDocument, sentence: TokenRange): Choice | null {
  return readInverted(document, sentence) ?? readBeforeRelative(document, sentence)
}

/** ““They were death traps,” | fumes | engineer Ada Roth, who …” */
function readBeforeRelative(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { quote } = document.atoms
  let comma = end - 2
  while (comma > first && !isRelativeComma(document, comma)) comma--
  if (comma <= first || quote[comma] > 0) return null
  let close = comma - 1
  while (close > first && quote[close] === 0) close--
  return quote[close] === 3 ? readInverted(document, { first, end: comma }) : null
}

const isRelativeComma = (document: CuedDocument, i: number): boolean =>
  isText(document, i, ',') && KIND_OF_TAG[document.tokens.tag[i + 1]] === KIND.wh

/** “Work will begin in May, “weather permitting”, reckoned one trader.” */
function readInverted(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { tokens, atoms } = document
  const lowest = Math.max(first + MIN_CONTENT, end - MAX_SOURCE)
  for (let verb = end - 2; verb >= lowest; verb--) {
    if (atoms.quote[verb] > 0) return null
    const isVerb = INVERTED.has(tokens.hash[verb]) || MANNER_VERBS.has(tokens.hash[verb])
    if (!isVerb) {
      if (isFinite(document, verb) && !isNamed(document, { first: verb, end })) return null
      continue
    }
    const isAfterQuote = atoms.quote[verb - 1] === 3 || atoms.quote[verb - 2] === 3
    if (!isAfterQuote && !isText(document, verb - 1, ',')) continue
    const source = { first: verb + 1, end }
    // “shopkeeper Anil Thapa”: what stands before a name is a role, whatever its tag
    const opens = canOpenPhrase(document, source.first) || isNamed(document, source)
    if (!opens || hasVerb(document, source.first + 1, end)) return null
    if (!isSpeaker(document, source) || (!isAfterQuote && !isPlainClause(document, first, verb - 1)))
      return null
    return buildUnproposed(document, { first: verb, end: verb + 1 }, source, [{ first, end: verb }])
  }
  return null
}

const isNamed = ({ tokens }: CuedDocument, { first, end }: TokenRange): boolean =>
  [first + 1, first + 2].some((i) => i < end && NAME_LABELS[tokens.name[i]] === 'PERSON')

/** A clause whose verb stands before any comma: “The mayor, who resigned, …” is a subject alone. */
export function isPlainClause(document: CuedDocument, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (isFinite(document, i)) return i > first
    if (isText(document, i, ',') || KIND_OF_TAG[document.tokens.tag[i]] === KIND.wh) return false
  }
  return false
}
