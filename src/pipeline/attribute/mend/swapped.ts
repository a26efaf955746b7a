import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import type { CuedDocument, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, endBeforeStop, hasVerb, isFinite, isText } from '../token-tests.js'
import { buildCredit } from '../credits/build-credit.js'
import { isClauseVerb } from '../credits/clause-verbs.js'

const SPEECH = hashesOf('says said tells told')
const MAX_SPEAKER = 16

/** Turns an inverted credit that was read in plain order: “[The bridge is safe], claims [Ms Roth, the engineer]”. */
export function turnSwapped(document: CuedDocument, choice: Choice): Choice {
  const { cue, source, content } = choice
  const { atoms, sentences, tokens } = document
  const verb = cue.end - 1
  if (content.length !== 1 || content[0].first !== cue.end || cue.end - cue.first > 1) return choice
  if (source.length > 1 || (source.length === 1 && source[0].end > cue.first)) return choice
  if (!isFinite(document, verb) || !(SPEECH.has(tokens.hash[verb]) || isClauseVerb(tokens.hash[verb])))
    return choice
  if (!isText(document, cue.first - 1, ',') || atoms.quote[cue.first] > 0) return choice
  const sentence = sentences[atoms.sentence[cue.first]]
  const end = endBeforeStop(document, sentence)
  const speaker = { first: cue.end, end }
  const said = { first: sentence.first, end: cue.first - 1 }
  return isSpeaker(document, speaker, content[0].end) && isSaid(document, said)
    ? buildCredit(document, cue, speaker, [said])
    : choice
}

/** A noun phrase with its appositions, to the end of the sentence. */
function isSpeaker(document: CuedDocument, { first, end }: TokenRange, reached: number): boolean {
  if (end - first > MAX_SPEAKER || end <= first || !canOpenPhrase(document, first)) return false
  if (reached < end && !isText(document, reached, ',')) return false
  return !hasVerb(document, first, end)
}

/** A clause whose verb stands before any comma: “The mayor, who resigned, denies wrongdoing” has none. */
function isSaid(document: CuedDocument, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const kind = KIND_OF_TAG[document.tokens.tag[i]]
    if (isFinite(document, i)) return i > first
    if (kind === KIND.mark || kind === KIND.wh || document.atoms.quote[i] > 0) return false
  }
  return false
}
