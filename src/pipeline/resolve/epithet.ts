import { hashWord } from '../../span/hash.js'
import { genderOf } from './draft.js'
import { meet, type Scan } from './meet.js'
import type { Recent } from './memory.js'
import { NOUN_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const THE = hashWord('the')
const ANSWER = hashWord('a')

/** "the Basque", "the 34-year-old": words of origin or age that stand for somebody who was named before. */
export function resolveEpithet(scan: Scan, at: number): void {
  const { reading, marks, memory } = scan
  if (marks.source[at] === 0 || !isEpithet(reading, at)) return
  const gender = genderOfEnding(reading, at)
  const isFit = ({ draft, isSubject, isSource }: Recent): boolean => {
    const known = genderOf(draft)
    const isPerson = draft.kind === 'person' && draft.isNamed && !draft.isPlural
    return isPerson && (isSubject || isSource) && (known === 0 || gender === 0 || known === gender)
  }
  const draft = memory.findLast(reading, at, isFit)
  if (draft !== null) meet(scan, draft, at - 1, at + 1, at)
}

/** "A: I think so": in a printed interview the one who answers is who was named last. */
export function resolveAnswer(scan: Scan, at: number): void {
  const { reading, marks, memory } = scan
  const { first } = reading.document.sentences[reading.sentenceOf[at]]
  const isAnswer =
    reading.tokens.hash[first] === ANSWER && unitAt(reading, first + 1) === ':' && at === first + 2
  if (marks.source[at] === 0 || !isAnswer) return
  const draft = memory.findLast(
    reading,
    at,
    ({ draft: { kind, isNamed, isPlural } }) => kind === 'person' && isNamed && !isPlural,
  )
  if (draft !== null) meet(scan, draft, at, at + 1, at)
}

function isEpithet(reading: Reading, at: number): boolean {
  const { tokens, flags } = reading
  if (at === 0 || tokens.hash[at - 1] !== THE || reading.sentenceOf[at - 1] !== reading.sentenceOf[at])
    return false
  const next = tokens.tag[at + 1]
  const isHead = at + 1 >= tokens.count || !(NOUN_TAGS[next] === 1 || next === TAG.adjective)
  if (!isHead || next === TAG.possessive || (flags[at] & FLAG.named) !== 0) return false
  const isOrigin = (flags[at] & (FLAG.stop | FLAG.upper)) === (FLAG.stop | FLAG.upper)
  return (isOrigin && tokens.tag[at] !== TAG.pluralName) || endsWith(reading, at, '-year-old')
}

function endsWith(reading: Reading, at: number, ending: string): boolean {
  const { start, end } = reading.tokens
  return reading.document.text.endsWith(ending, end[at]) && end[at] - start[at] > ending.length
}

/** "the Dutchman" 1, "the Irishwoman" 2, others 0. */
function genderOfEnding(reading: Reading, at: number): number {
  return endsWith(reading, at, 'woman') ? 2 : endsWith(reading, at, 'man') ? 1 : 0
}
