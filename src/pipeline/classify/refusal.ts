import { REFUSAL_KINDS, type Refusal } from '../../schema/index.js'
import type { Attribution, TokenRange, TokenRefusal } from '../document.js'
import type { Facts } from './features.js'
import type { Reading } from './reading.js'

const BETWEEN =
  /^(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|aides?|agents?|publicists?|solicitors?|advisers?|advisors?|office|press|manager|barristers?|counsel|secretary)$/

function isKind(detail: string | undefined): detail is Refusal['kind'] {
  return REFUSAL_KINDS.some((kind) => kind === detail)
}

/** “through a lawyer, declined”: the words after “through” up to the comma. */
function afterThrough(reading: Reading, attribution: Attribution): TokenRange | null {
  const sentence = reading.document.sentences[reading.sentenceOf[attribution.cue.first]]
  for (let i = sentence.first; i < sentence.end && i < attribution.cue.end + 12; i++) {
    if (reading.words[i] !== 'through' && reading.words[i] !== 'via') continue
    let end = i + 1
    while (end < sentence.end && !/^[,.;]$/.test(reading.words[end]) && end < attribution.cue.first + 14)
      end++
    for (let at = i + 1; at < end; at++) if (BETWEEN.test(reading.words[at])) return { first: i + 1, end }
  }
  return null
}

/** “A spokeswoman for the company”: who answers for somebody else. */
function throughOf(reading: Reading, facts: Facts): TokenRange | null {
  const through = afterThrough(reading, facts.attribution)
  if (through) return through
  const range = facts.attribution.source.at(0)
  if (!range || !facts.source) return null
  const isFor = BETWEEN.test(reading.words[facts.source.head])
  return isFor ? range : null
}

/** The statement before that a request for comment follows: the last one by somebody else, at most three sentences back. */
function answersOf(reading: Reading, facts: Facts, index: number): number | null {
  const { attributions, attributionEntities } = reading.document
  const own = attributionEntities[index]?.at(0) ?? -1
  const sentence = reading.sentenceOf[facts.attribution.cue.first]
  for (let i = index - 1; i >= 0; i--) {
    const distance = sentence - reading.sentenceOf[attributions[i].cue.first]
    if (distance > 3) return null
    if (
      distance > 0 &&
      attributions[i].cue.kind === 'attribution' &&
      (attributionEntities[i]?.at(0) ?? -2) !== own
    )
      return i
  }
  return null
}

/** Which kind of non-answer it is, given by whom, and which earlier statement it leaves unanswered. */
export function describeRefusal(
  reading: Reading,
  facts: Facts,
  index: number,
  detail: string | undefined,
): TokenRefusal {
  return {
    kind: isKind(detail) ? detail : 'declined',
    through: throughOf(reading, facts),
    answers: answersOf(reading, facts, index),
  }
}
