import type { Attribution, TokenRange } from '../document.js'
import type { VerbFacts } from './lexicon.js'
import { tagOf, type Reading } from './reading.js'

/** What the words of a cue say. */
export interface CuePhrase {
  /** Token of its main verb, else of its last noun, else its first token. */
  readonly head: number
  readonly verb: VerbFacts | null
  readonly isVerb: boolean
  readonly isAccording: boolean
  readonly isModal: boolean
  readonly isNegated: boolean
  readonly isPassive: boolean
  readonly isInfinitive: boolean
  /** “has ruled out”, “did not rule out” */
  readonly isRulingOut: boolean
}

/** The last verb of the cue that is no auxiliary: “has repeatedly denied”, “seemed to suggest”. */
function findHead(reading: Reading, cue: TokenRange): { head: number; isVerb: boolean } {
  let verb = -1
  let noun = -1
  for (let i = cue.first; i < cue.end; i++) {
    const tag = tagOf(reading, i)
    if (tag.startsWith('VB') && (verb < 0 || isAuxiliary(reading.words[verb]))) verb = i
    else if (tag.startsWith('NN')) noun = i
  }
  if (verb >= 0) return { head: verb, isVerb: true }
  return { head: noun >= 0 ? noun : cue.first, isVerb: false }
}

function isAuxiliary(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|am|'s|'re|'m|has|have|had|'ve|'d|do|does|did|having|seem|seemed|seems|continue|continued|went|going)$/.test(
    word,
  )
}

const RULING = /^rul(?:e|es|ed|ing)$/

/** Reads the words of a cue. */
export function readCue(reading: Reading, { cue }: Attribution): CuePhrase {
  const { head, isVerb } = findHead(reading, cue)
  let isModal = false
  let isNegated = false
  let isBe = false
  for (let i = Math.max(0, cue.first - 2); i < cue.end; i++) {
    const word = reading.words[i]
    if (tagOf(reading, i) === 'MD' && word !== 'will') isModal = true
    if (word === 'not' || word === "n't" || word === 'never') isNegated = true
    if (i < head && /^(?:is|are|was|were|been|being|be|'s|'re)$/.test(word)) isBe = true
  }
  return {
    head,
    verb: reading.lexicon.verbs.get(reading.words[head]) ?? null,
    isVerb,
    // “according to the Herald”, “per the Herald”
    isAccording: /^(?:according|per)$/.test(reading.words[cue.first]),
    isModal,
    isNegated,
    isPassive: isBe && tagOf(reading, head) === 'VBN',
    isRulingOut: RULING.test(reading.words[head]) && reading.words[head + 1] === 'out',
    isInfinitive: head > 0 && reading.words[head - 1] === 'to' && tagOf(reading, head) === 'VB',
  }
}
