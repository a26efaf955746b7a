import { ACCUSING_VERBS, ANSWERING_CONTENT, ANSWERING_CUES } from '../lexicon/accusations.js'
import type { RightOfReply, Statement } from '../schema/index.js'
import { POINTS_AT_IT } from './accusation-patterns.js'
import type { Accusation } from './accusation.js'
import { createMatterTest, type MatterTest } from './matter.js'
import type { Party } from './parties.js'
import { findOwn, type Speakers } from './speakers.js'
import { matchWords } from './word-list.js'

/** A refusal or denial this far from the accusation still answers it. */
const FAR = 6
/** How many accusations on either side of a statement it can answer. */
const AROUND = 6
/** What can be rejected without having been accused. */
const IS_OFFER =
  /\b(?:proposals?|offers?|bids?|deals?|requests?|demands?|invitations?|motions?|amendments?|bills?|plans?|calls?)\b/i
/** What the party says next after the accusation answers it, with no word of answering too. */
const NEXT = 2
/** Near enough to be sure of it; what the party says anywhere answers if it shares words with the accusation. */
const NEAR = 4
const SHARED_NEAR = 2
const SHARED_ANYWHERE = 3

const IS_ANSWER = matchWords(ANSWERING_CUES)
const ACCUSES = matchWords(ACCUSING_VERBS)
const CALLS_IT = matchWords(ANSWERING_CONTENT)
/** A statement that answers an accusation. */
export interface Answer {
  readonly kind: Exclude<RightOfReply['answer'], 'silence'>
  readonly number: number
  readonly strength: number
}

const contentOf = (statement: Statement): string =>
  statement.content?.spans.map(({ text }) => text).join(' ') ?? ''

/** Whether the statement is the accusation itself, or holds it: “Ms Vos, who was accused of fraud, says …” may be about anything. */
function accuses({ statement, place }: Accusation, other: Statement): boolean {
  if (statement.id === other.id) return other.stance !== 'denies'
  if (other.type === 'declined' || other.stance === 'denies') return false
  return other.range.start <= place.start && place.end <= other.range.end
}

/** “The company”, “She”, “which”: words for whoever was spoken of just before. */
const POINTS_BACK =
  /^(?:the \p{Ll}+|s?he|they|it|which|who|(?:his|her|their|its) (?:lawyers?|spokes\p{Ll}+))$/iu

/** How far behind an accusation its answer is looked for, sentences of the writer's own included. */
const AHEAD = 8

/** Numbers of the next few statements that credit somebody. */
function listNext(number: number, statements: readonly Statement[]): number[] {
  const ahead = Array.from({ length: AHEAD }, (_, i) => number + i + 1)
  return ahead
    .filter((next) => statements[next] !== undefined && statements[next].type !== 'unattributed')
    .slice(0, NEXT + 1)
}

/** Refusals and denials right behind an accusation, by somebody who is only pointed at: whoever was just accused. */
function findNearby({ accusations }: Party, { statements }: Speakers): number[] {
  return accusations.flatMap(({ number }) =>
    listNext(number, statements).filter((next) => {
      const statement = statements[next]
      if (statement.type !== 'declined' && statement.stance !== 'denies') return false
      // A denial right behind an accusation answers it, whoever speaks for the accused.
      if (statement.stance === 'denies') {
        return !statement.sourceIds.some((id) => statements[number].sourceIds.includes(id))
      }
      // “It gave no explanation”, a few of the writer’s sentences on, is of somebody else.
      if (next - number > NEXT + 1) return false
      const source = statement.source?.spans.map(({ text }) => text).join(' ') ?? ''
      return POINTS_BACK.test(source) || source === ''
    }),
  )
}

const readRefusal = ({ refusal }: Statement): 'refusal' | 'no-response' =>
  refusal?.kind === 'no-response' || refusal?.kind === 'not-reached' ? 'no-response' : 'refusal'

/** Whether this statement of the party answers an accusation, and how. */
function readAnswer(statement: Statement, number: number, party: Party, isOn: MatterTest): Answer | null {
  const first = party.accusations[0].number
  if (party.accusations.some((accusation) => accuses(accusation, statement))) return null
  const distance = Math.min(...party.accusations.map((accusation) => Math.abs(number - accusation.number)))
  if (statement.type === 'declined') {
    // “declined to say how the message had been passed”, a page further down, answers something else.
    const isBare =
      /^(?:(?:to|for|a|any|requests?|immediately|on|the|matter|comment\p{L}*|respond\p{L}*)(?: |$))*$/iu.test(
        contentOf(statement),
      )
    return isBare || distance <= FAR ? { kind: readRefusal(statement), number, strength: 0.95 } : null
  }
  if (statement.type === 'unattributed') return null
  const isBehind = party.accusations.some((accusation) => accusation.number < number)
  if (!isBehind && first - number > NEAR) return null
  const cue = statement.cue?.spans.map(({ text }) => text).join(' ') ?? ''
  const content = contentOf(statement)
  if (statement.stance === 'denies') {
    // “rejected an offer” rejects no accusation.
    if (IS_OFFER.test(content)) return null
    const isOfIt =
      distance <= FAR ||
      POINTS_AT_IT.test(content) ||
      party.denials.includes(number) ||
      /\b(?:any|wrongdoing|that|it|this)\b/.test(content)
    return isOfIt ? { kind: 'reply', number, strength: 0.95 } : null
  }
  if (IS_ANSWER.test(cue)) return { kind: 'reply', number, strength: 0.9 }
  const near = party.accusations.some(({ number: at }) => number > at && number - at <= NEAR)
  if (CALLS_IT.test(content) || POINTS_AT_IT.test(content)) {
    return { kind: 'reply', number, strength: near ? 0.85 : 0.7 }
  }
  // “Clinton criticised the police”: an accusation of somebody else.
  if (ACCUSES.test(cue)) return null
  // “Ms Fields said the manager struck her” is no answer of the manager's, though he is its inner source.
  if (statement.within !== null) return null
  const behind = party.accusations.filter((accusation) => accusation.number < number)
  if (behind.some((accusation) => number - accusation.number <= NEXT))
    return { kind: 'reply', number, strength: 0.75 }
  // What the party said before is as a rule what it is criticised for.
  if (behind.length === 0) return null
  const isOnIt = isOn(party.accusations, statement, near ? SHARED_NEAR : SHARED_ANYWHERE)
  return isOnIt ? { kind: 'reply', number, strength: near ? 0.75 : 0.65 } : null
}

/** The accusations around a statement, a few on either side: more would make time grow with the square of the text. */
function findAround(accusations: readonly Accusation[], number: number): Accusation[] {
  let low = 0
  let high = accusations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (accusations[middle].number < number) low = middle + 1
    else high = middle
  }
  return accusations.slice(Math.max(0, low - AROUND), low + AROUND)
}

/** The answers of a party: what answers in substance, or else its refusals, in text order. */
export function findAnswers(party: Party, speakers: Speakers): { answers: Answer[]; isHeard: boolean } {
  const own = [
    ...new Set([...party.denials, ...findOwn(party, speakers), ...findNearby(party, speakers)]),
  ].sort((a, b) => a - b)
  const isOn = createMatterTest(speakers.article, party.identity.name)
  const answers = own.flatMap((number) => {
    const accusations = findAround(party.accusations, number)
    return readAnswer(speakers.statements[number], number, { ...party, accusations }, isOn) ?? []
  })
  const replies = answers.filter(({ kind }) => kind === 'reply')
  return { answers: replies.length > 0 ? replies : answers, isHeard: own.length > 0 }
}
