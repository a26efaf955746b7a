import { hashWord } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { markChoices } from '../mark-choices.js'
import { canOpenPhrase, endBeforeStop, hasFinite, hasNominal, isFinite, isText } from '../token-tests.js'
import { buildUnproposed, commaAfter, MIN_CONTENT, reach } from './build-credit.js'
import {
  CLAUSE_VERBS,
  HAVE,
  HEARING_BODIES,
  isClauseVerb,
  MANNER_VERBS,
  PLURAL_CLAUSE_VERBS,
  TELLING_VERBS,
} from './clause-verbs.js'

/** Longest subject, hearer and subject of the clause, in tokens. */
const MAX_SUBJECT = 20
const MAX_HEARER = 8
const MAX_INNER = 8
/** Longest phrase in front of the subject: “On Tuesday, the mayor …”. */
const MAX_LEAD = 8
const [VBN, IN, CD, NN, NNS, COLON] = (['VBN', 'IN', 'CD', 'NN', 'NNS', ':'] as const).map((tag) =>
  TAGS.indexOf(tag),
)
const HEARD = hashWord('heard')

/** Credits in plain order that the tagger never proposed: “The farmers’ union has alleged that the weir was opened.” */
export function findClauseCredits(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const taken = markChoices(document, chosen)
  return document.sentences.flatMap((sentence) => {
    const end = endBeforeStop(document, sentence)
    return clauseStarts(document, sentence).flatMap((first, k, starts) => {
      const range = { first: beginSubject(document, { first, end }), end: (starts[k + 1] ?? end + 1) - 1 }
      const found = readClause(document, range, taken)
      return found === null ? [] : [found]
    })
  })
}

/** The sentence’s start, and what follows a semicolon: “The baker thinks so; | the chemist mutters that”. */
function clauseStarts(document: CuedDocument, { first, end }: TokenRange): number[] {
  const starts = [first]
  for (let i = first; i < end; i++)
    if (document.tokens.tag[i] === COLON && isText(document, i, ';')) starts.push(i + 1)
  return starts
}

/** Behind what leads the sentence in: “11:05 | The prime minister”, “But | police”, “On Tuesday, | the mayor”. */
function beginSubject(document: CuedDocument, { first, end }: TokenRange): number {
  const kindOf = (i: number): number => KIND_OF_TAG[document.tokens.tag[i]]
  if (kindOf(first) === KIND.conjunction) return first + 1
  if (document.tokens.tag[first] === CD && kindOf(first + 1) === KIND.determiner) return first + 1
  if (kindOf(first) !== KIND.preposition && kindOf(first) !== KIND.adverb) return first
  const comma = commaAfter(document, first, Math.min(end, first + MAX_LEAD))
  return comma < 0 || hasFinite(document, first, comma) ? first : comma + 1
}

function readClause(document: CuedDocument, range: TokenRange, taken: Uint8Array): Choice | null {
  const { first, end } = range
  const verb = findVerb(document, range)
  if (verb <= first || !canOpenPhrase(document, first)) return null
  const { hash } = document.tokens
  let begin = verb
  while (begin > first + 1 && !HAVE.has(hash[begin]) && isAdverb(document, begin - 1)) begin--
  if (HAVE.has(hash[begin - 1])) begin--
  const subject = { first, end: begin }
  const content = beginContent(document, verb, end)
  if (!hasNominal(document, first, begin) || content < 0 || end - content < MIN_CONTENT) return null
  for (let i = first; i < content + 1; i++) if (taken[i] || document.atoms.quote[i] > 0) return null
  const cue = { first: begin, end: verb + 1 }
  return buildUnproposed(document, cue, subject, [{ first: content, end: reach(taken, content, end) }])
}

/** “mutters that”: a manner of speaking needs the clause. */
const isThat = (document: CuedDocument, verb: number): boolean =>
  MANNER_VERBS.has(document.tokens.hash[verb]) && isText(document, verb + 1, 'that')

/** “The chemist | mutters that the bells …”, tagged for a plural; “Police | confirm a man has died”, for a noun. */
function isVerbByPlace(document: CuedDocument, i: number, first: number): boolean {
  const { hash, tag } = document.tokens
  if ((tag[i] !== NN && tag[i] !== NNS) || i === first) return false
  const isBare = tag[i] === NN && PLURAL_CLAUSE_VERBS.has(hash[i])
  if (!isBare && !(tag[i] === NNS && (CLAUSE_VERBS.has(hash[i]) || MANNER_VERBS.has(hash[i])))) return false
  if (isText(document, i + 1, 'that')) return !isFinite(document, i + 2)
  if (isText(document, i + 1, ',')) return isText(document, i + 3, ',') && isText(document, i + 4, 'that')
  // a name or a plural before it, a phrase of its own behind it
  const before = tag[i - 1]
  const isSubject = before === NNS || (KIND_OF_TAG[before] === KIND.name && i - 1 === first)
  const next = KIND_OF_TAG[tag[i + 1]]
  return isBare && isSubject && (next === KIND.determiner || next === KIND.pronoun)
}

const isAdverb = ({ tokens }: CuedDocument, i: number): boolean =>
  KIND_OF_TAG[tokens.tag[i]] === KIND.adverb || HAVE.has(tokens.hash[i])

/** The first finite verb, or the participle after “has”, where it is one of saying or thinking; else -1. */
function findVerb(document: CuedDocument, { first, end }: TokenRange): number {
  const { hash, tag } = document.tokens
  for (let i = first; i < Math.min(end, first + MAX_SUBJECT); i++) {
    if (isVerbByPlace(document, i, first)) return i
    if (!isFinite(document, i)) continue
    let verb = i
    if (HAVE.has(hash[i])) {
      while (verb + 1 < end && isAdverb(document, verb)) verb++
      if (tag[verb] !== VBN) return -1
    }
    if (hash[verb] === HEARD) return HEARING_BODIES.has(hash[i - 1]) ? verb : -1
    return isClauseVerb(hash[verb]) || TELLING_VERBS.has(hash[verb]) || isThat(document, verb) ? verb : -1
  }
  return -1
}

/** Where the clause after the verb begins, or -1: at “that”, or at a subject with a verb of its own. */
function beginContent(document: CuedDocument, verb: number, end: number): number {
  const { tag, hash } = document.tokens
  const limit = TELLING_VERBS.has(hash[verb]) ? Math.min(end, verb + 1 + MAX_HEARER) : verb + 2
  for (let i = verb + 1; i < limit; i++) {
    if (isText(document, i, 'that') && (tag[i] === IN || i === verb + 1) && hasFinite(document, i + 1, end))
      return i
    if (isFinite(document, i) || isText(document, i, ',')) break
  }
  // “He cautions, however, that”
  const isApart =
    isText(document, verb + 1, ',') && isText(document, verb + 3, ',') && isText(document, verb + 4, 'that')
  if (isApart && verb + 5 < end && hasFinite(document, verb + 5, end)) return verb + 4
  const next = verb + 1
  if (TELLING_VERBS.has(hash[verb]) || next >= end || !canOpenPhrase(document, next)) return -1
  for (let i = next + 1; i < Math.min(end, next + MAX_INNER); i++) {
    if (isFinite(document, i)) return next
    const kind = KIND_OF_TAG[tag[i]]
    if (kind === KIND.mark || kind === KIND.wh || kind === KIND.to || kind === KIND.conjunction) return -1
  }
  return -1
}
