import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { NAME_LABELS, SHAPE, type TokenRange, type WordedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { hasVerb, isDash, isText } from '../token-tests.js'
import { creditLine } from './credit-line.js'
import { GENRES } from './genres.js'

/** A headline is no longer than this, in tokens, and ends without a full stop. */
const MAX_HEADLINE = 24
/** Longest source beside the colon or dash of a headline. */
const MAX_LABEL = 3
/** WordNet's classes of nouns that can say something: communication, group, person. */
const PEOPLE = [14, 18]
const SPEAKING = [10, ...PEOPLE]

/** “Minister: Rail strike will end by Sunday” · “Two dead in quarry collapse – police” */
export function readHeadline(document: WordedDocument, paragraph: TokenRange): Choice | null {
  const { first, end } = paragraph
  // the first line of a text is a headline, with a stop or without
  if (end - first > MAX_HEADLINE || (first > 0 && isText(document, end - 1, '.'))) return null
  for (let i = first + 1; i < end - 1; i++) {
    const isColon = isText(document, i, ':')
    if (!isColon && !isDash(document, i)) continue
    const before = { first, end: i }
    const after = { first: i + 1, end }
    if (isColon && canSpeak(document, before) && isClaim(document, after))
      return creditLine(i, before, [after])
    // “Two dead in quarry collapse – police”: a headline may have no verb, the name of a place behind a dash does not speak
    const isTold = hasVerb(document, before.first, before.end) || (first === 0 && isGroup(document, after))
    return isTold && canSpeak(document, after) ? creditLine(i, after, [before]) : null
  }
  return null
}

/** “police”, “union leader”: a common noun for people. */
const isGroup = ({ tokens, atoms }: WordedDocument, { end }: TokenRange): boolean =>
  (tokens.shape[end - 1] & SHAPE.initialUpper) === 0 && PEOPLE.includes(atoms.nounClass[end - 1])

/** “no need for panic”: a claim needs a verb, or a denial. */
const isClaim = (document: WordedDocument, { first, end }: TokenRange): boolean =>
  hasVerb(document, first, end) || isText(document, first, 'no')

/** Whether a short stretch names a person or a body: by its name label, or by the class of its last noun. */
export function canSpeak({ tokens, atoms }: WordedDocument, { first, end }: TokenRange): boolean {
  if (end - first > MAX_LABEL || KIND_OF_TAG[tokens.tag[first]] === KIND.determiner) return false
  if (GENRES.has(tokens.hash[end - 1])) return false
  const name = NAME_LABELS[tokens.name[end - 1]]
  return name === 'PERSON' || name === 'ORGANIZATION' || SPEAKING.includes(atoms.nounClass[end - 1])
}
