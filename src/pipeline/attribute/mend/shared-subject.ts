import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasNominal, isFinite, isText } from '../token-tests.js'

/** Longest subject, and from its verb to the second one, in tokens. */
const MAX_SUBJECT = 16
const MAX_REACH = 24
const AND = hashesOf('and but')

/** Gives a second verb the subject of the first: “[Police] are looking for a van and | have urged drivers to call”. */
export function shareSubject(document: CuedDocument, choice: Choice): Choice {
  const { cue, content } = choice
  if (choice.source.length > 0 || cue.kind !== 'attribution' || !isFinite(document, cue.first)) return choice
  if (content.some(({ first }) => first < cue.first)) return choice
  const { first } = document.sentences[document.atoms.sentence[cue.first]]
  const joint = beforeAdverbs(document, cue.first)
  if (!AND.has(document.tokens.hash[joint]) || !canOpenPhrase(document, first)) return choice
  const verb = endOfSubject(document, first, joint)
  if (verb < 0 || !hasNominal(document, first, verb) || !isOneClause(document, verb, joint)) return choice
  return { ...choice, source: [{ first, end: verb }] }
}

/** The token before the verb and its adverbs: “and | later urged”. */
function beforeAdverbs({ tokens: { tag } }: CuedDocument, verb: number): number {
  let at = verb - 1
  while (KIND_OF_TAG[tag[at]] === KIND.adverb) at--
  return at
}

/** Where the first verb of the sentence stands, behind a plain noun phrase; else -1. */
function endOfSubject(document: CuedDocument, first: number, limit: number): number {
  const { tag } = document.tokens
  for (let i = first; i < Math.min(limit, first + MAX_SUBJECT); i++) {
    if (i > first && isFinite(document, i)) return i
    const kind = KIND_OF_TAG[tag[i]]
    if (kind === KIND.verb || kind === KIND.mark || kind === KIND.wh || kind === KIND.conjunction) return -1
  }
  return -1
}

/** No other clause between the two verbs, whose subject the second might take. */
function isOneClause(document: CuedDocument, verb: number, joint: number): boolean {
  const { tokens, atoms } = document
  if (joint - verb > MAX_REACH) return false
  for (let i = verb; i < joint; i++) {
    if (KIND_OF_TAG[tokens.tag[i]] === KIND.wh || isText(document, i, 'that') || isText(document, i, ';'))
      return false
    // an auxiliary and its verb stand next to each other
    if (atoms.quote[i] > 0 || (i > verb + 3 && isFinite(document, i))) return false
  }
  return true
}
