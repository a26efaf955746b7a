import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type Cue, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { hasFinite, hasKind, isText } from '../token-tests.js'
import { buildCredit, commaAfter, MAX_SOURCE, MIN_CONTENT } from './build-credit.js'

/** Comma that ends the source after “according to”, or -1 where none does before a verb. */
function commaAfterSource(document: CuedDocument, cue: Cue, end: number): number {
  const comma = commaAfter(document, cue.end + 1, Math.min(end, cue.end + MAX_SOURCE))
  return comma >= 0 && hasOwnVerb(document, cue.end, comma) ? -1 : comma
}

/** Whether a verb stands there that is of no relative clause: “a diplomat who asked not to be named,” has none. */
function hasOwnVerb(document: CuedDocument, first: number, end: number): boolean {
  let relative = first
  while (relative < end && !isText(document, relative, 'who')) relative++
  return hasFinite(document, first, relative) || (relative < end && !hasFinite(document, relative, end))
}

/** “According to the Herald, the bridge is safe.” */
export function readOpening(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.first !== first || cue.end - cue.first !== 2 || !isText(document, first, 'according')) return null
  const bare = endOfBareName(document, cue.end, end)
  if (bare > 0 && end - bare >= MIN_CONTENT)
    return buildCredit(document, cue, { first: cue.end, end: bare }, [{ first: bare, end }])
  const comma = commaAfterSource(document, cue, end)
  if (comma < 0 || end - comma < MIN_CONTENT) return null
  return buildCredit(document, cue, { first: cue.end, end: comma }, [{ first: comma + 1, end }])
}

const POSSESSIVE = TAGS.indexOf('POS')

/** “According to Ms Roth the bridge is safe”: the name's end where a new phrase follows without a comma, else -1. */
function endOfBareName({ tokens }: CuedDocument, first: number, end: number): number {
  let at = first
  while (at < end && KIND_OF_TAG[tokens.tag[at]] === KIND.name) at++
  const next = at < end ? KIND_OF_TAG[tokens.tag[at]] : KIND.other
  const isOpening = next === KIND.determiner || next === KIND.pronoun
  return at > first && isOpening && tokens.tag[at] !== POSSESSIVE ? at : -1
}

/** “The ferry, according to its owner, carried 212 people.” */
export function readMiddle(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.first < first + 2 || !isText(document, cue.first, 'according')) return null
  const comma = commaAfterSource(document, cue, end)
  if (comma < 0 || !isText(document, cue.first - 1, ',')) return null
  // “…, according to Piet Vos, an analyst” · “…, according to Piet Vos, who owns it”
  const isPartOfSource =
    KIND_OF_TAG[document.tokens.tag[comma + 1]] === KIND.wh || !hasKind(document, comma, end, KIND.verb)
  const source = { first: cue.end, end: isPartOfSource ? end : comma }
  const content = [{ first, end: cue.first }, ...(isPartOfSource ? [] : [{ first: comma + 1, end }])]
  return buildCredit(document, cue, source, content)
}
