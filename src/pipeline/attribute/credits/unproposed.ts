import { hashesOf, hashWord } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { markChoices } from '../mark-choices.js'
import {
  canOpenPhrase,
  endBeforeStop,
  hasFinite,
  hasKind,
  hasNominal,
  hasVerb,
  isFinite,
  isText,
} from '../token-tests.js'
import { buildUnproposed, MIN_CONTENT } from './build-credit.js'
import { readEnd } from './sentence-ends.js'
import { isSpeaker } from './speaker.js'
import { CLAUSE_VERBS, HAVE, isClauseVerb, PLURAL_CLAUSE_VERBS } from './clause-verbs.js'

/** Verbs that end a sentence after what was said, beside those that take a clause: “…, the agency posted.” */
const SPEECH = hashesOf(
  'say told tells shows show showed found posted alleged conceded estimates tallied calculated understands',
)
const TELL = hashesOf('told tells')
/** “After she won, the mayor confirmed”: a clause of time or condition is not what is said. */
const SUBORDINATE = hashesOf(
  'after when if as while before although though since once until because whenever unless asked what how whether in at on by for with from despite during following',
)
/** What may follow the verb: where, when and how it was said. */
const TAIL = hashesOf(
  'on in to at via by through late early this last the a an his her its their reporters journalists today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week statement interview tweet post email facebook twitter instagram telegram television tv radio court here later',
)
const PER = hashWord('per')
const POLICE = hashWord('police')
const [VBN, NNS] = (['VBN', 'NNS'] as const).map((name) => TAGS.indexOf(name))
const MAX_TAIL = 8
const MAX_SUBJECT = 16

/** Credits that the tagger of cues never proposed, at the end of a sentence: “…, their school confirmed on Friday.” */
export function findUnproposed(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const taken = markChoices(document, chosen)
  return document.sentences.flatMap(({ first, end }) => {
    const last = endBeforeStop(document, { first, end })
    if (last - first < MIN_CONTENT + 3 || document.atoms.quote[last - 1] > 0 || taken[last - 1] === 1)
      return []
    const sentence = { first, end: last }
    const found = readPer(document, sentence) ?? readVerb(document, sentence) ?? readEnd(document, sentence)
    return found === null || taken[found.cue.first] === 1 ? [] : [found]
  })
}

/** “She had been visiting her sister, per the Harrow Herald.” */
function readPer(document: CuedDocument, { first, end }: TokenRange): Choice | null {
  const { hash } = document.tokens
  for (let i = end - 2; i > Math.max(first + MIN_CONTENT, end - MAX_TAIL); i--) {
    if (hash[i] !== PER || !isText(document, i - 1, ',')) continue
    // “, per research firm Onyx”, not “, per head”
    const isName = hasKind(document, i + 1, end, KIND.name) && !hasVerb(document, i + 1, end)
    if (!isName || !canOpenPhrase(document, i + 1) || !hasFinite(document, first, i - 1)) return null
    return buildUnproposed(document, { first: i, end: i + 1 }, { first: i + 1, end }, [{ first, end: i - 1 }])
  }
  return null
}

/** “The talks had failed, the agency’s envoy has told the Herald.” */
function readVerb(document: CuedDocument, sentence: TokenRange): Choice | null {
  const { tag, hash } = document.tokens
  const { first, end } = sentence
  let verb = end - 1
  if (isVerbByPlace(document, verb)) return creditEnd(document, sentence, verb, verb)
  while (verb > Math.max(first, end - MAX_TAIL) && !isVerb(document, verb)) verb--
  if (!isVerb(document, verb) || !(SPEECH.has(hash[verb]) || isClauseVerb(hash[verb]))) return null
  if (!isTail(document, verb, end)) return null
  const isPast = tag[verb] === VBN && tag[verb - 1] === NNS && isText(document, verb - 2, ',')
  // “…, exporters | estimated on Monday”: a past form that is tagged for a participle
  if (isPast && isSpeaker(document, { first: verb - 1, end: verb }))
    return creditEnd(document, sentence, verb, verb)
  const from = tag[verb] === VBN || HAVE.has(hash[verb - 1]) ? verb - 1 : verb
  if (from !== verb && !HAVE.has(hash[from])) return null
  return creditEnd(document, sentence, from, verb)
}

/** “…, Piet Okoro | alleges.” · “…, analysts | fear.”: verbs that the tagger takes for nouns at the end of a sentence. */
function isVerbByPlace({ tokens: { tag, hash } }: CuedDocument, i: number): boolean {
  if (KIND_OF_TAG[tag[i]] !== KIND.noun) return false
  if (tag[i] === NNS) return CLAUSE_VERBS.has(hash[i]) && KIND_OF_TAG[tag[i - 1]] === KIND.name
  return PLURAL_CLAUSE_VERBS.has(hash[i]) && (tag[i - 1] === NNS || hash[i - 1] === POLICE)
}

/** What stands before the subject of the verb is the content. */
function creditEnd(document: CuedDocument, { first }: TokenRange, from: number, verb: number): Choice | null {
  const { hash } = document.tokens
  const subject = subjectBefore(document, from, first)
  if (subject === null) return null
  const content = { first, end: subject.first - 1 }
  if (content.end - first < MIN_CONTENT || SUBORDINATE.has(hash[first])) return null
  if (!hasFinite(document, content.first, content.end)) return null
  return buildUnproposed(document, { first: from, end: verb + 1 }, subject, [content])
}

const isVerb = (document: CuedDocument, i: number): boolean =>
  isFinite(document, i) || document.tokens.tag[i] === VBN

/** Only where, when or to whom it was said follows the verb. */
function isTail(document: CuedDocument, verb: number, end: number): boolean {
  const { hash, tag } = document.tokens
  const isTold = TELL.has(hash[verb])
  for (let i = verb + 1; i < end; i++) {
    const kind = KIND_OF_TAG[tag[i]]
    if (TAIL.has(hash[i])) continue
    if (kind === KIND.name && (isTold || i > verb + 1)) continue
    if (isTold && (kind === KIND.noun || kind === KIND.adjective || kind === KIND.determiner)) continue
    return false
  }
  return !isTold || end > verb + 1
}

/** The subject right before the verb, up to its comma: “, the agency’s envoy” · “, their school, Dell College,” */
function subjectBefore(document: CuedDocument, verb: number, floor: number): TokenRange | null {
  let at = isText(document, verb - 1, ',') ? verb - 2 : verb - 1
  let commas = at === verb - 1 ? 1 : 2
  const lowest = Math.max(floor, verb - MAX_SUBJECT)
  for (; at > lowest; at--) {
    if (isFinite(document, at) || document.atoms.quote[at] > 0) return null
    if (isText(document, at, ',') && --commas === 0) break
  }
  if (at <= lowest) return null
  const subject = { first: at + 1, end: verb }
  const isSubject = canOpenPhrase(document, subject.first) && hasNominal(document, subject.first, subject.end)
  return isSubject ? subject : null
}
