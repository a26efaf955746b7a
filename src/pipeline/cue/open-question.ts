import type { Doubt } from '../../schema/index.js'
import type { Attribution, TokenRange } from '../document.js'
import { endOfContent, findSubject } from './clause.js'
import { matchPhrase, tagOf, type PhraseMatch, type Reading } from './match-phrase.js'
import type { PhraseIndex } from './phrase.js'

type OpenKind = Extract<Doubt['kind'], 'open-question' | 'not-verified'>

export interface OpenQuestionLexicon {
  readonly phrases: PhraseIndex<OpenKind>
  /** Predicates of a sentence that begins with a question word: “Whether he stays is unclear.” */
  readonly predicates: PhraseIndex<OpenKind>
}

const QUESTION_WORDS = new Set(['whether', 'who', 'what', 'when', 'where', 'why', 'how', 'which', 'if'])
const LEADS = new Set(['but', 'and', 'so', 'yet', 'exactly', 'just', 'still', 'precisely'])

/** “Whether …”, “But how …”: where the question that is the sentence's subject begins, or -1. */
function startOfQuestion(reading: Reading, floor: number, before: number): number {
  // “Politifact, which is not known as …” begins with no question.
  const first = LEADS.has(reading.words[floor]) ? floor + 1 : floor
  return first < before && QUESTION_WORDS.has(reading.words[first]) ? first : -1
}

/** “It is unclear ‖ whether”, “There was no word ‖ on”, “Questions remain ‖ about”: the content comes after. */
const FOLLOWED = new Set(['it', 'there', 'no', 'not', 'nobody', 'none', 'nothing', 'questions', 'doubts'])

function build(match: PhraseMatch<OpenKind>, content: readonly TokenRange[], end: number): Attribution {
  return {
    cue: { kind: 'open-question', first: match.first, end, score: 1, detail: match.kind },
    source: [],
    content,
    score: 1,
    within: -1,
  }
}

/** Content of what was not verified or is unclear: the subject, or for “could not verify the claim” the object. */
function contentOf(
  reading: Reading,
  match: PhraseMatch<OpenKind>,
  floor: number,
  limit: number,
): TokenRange[] {
  const { words } = reading
  const isActive = /^(?:verify|confirm|corroborate|substantiate|authenticate)$/.test(words[match.end - 1])
  if (isActive || FOLLOWED.has(words[match.first])) {
    const first = isActive ? match.end : match.cut
    const end = endOfContent(reading, first, limit)
    if (end > first) return [{ first, end }]
  }
  const question = startOfQuestion(reading, floor, match.first)
  if (question >= 0) return [{ first: question, end: match.first }]
  const subject = findSubject(reading, match.first, floor)
  if (subject) return [subject]
  return tagOf(reading, match.first).startsWith('NN') ? [{ first: match.first, end: match.first + 1 }] : []
}

/**
 * The writer's open question, or a note that something is not verified, at token `at` of the sentence.
 * @returns null where no phrase of the lexicon stands there
 */
export function findOpenQuestion(
  reading: Reading,
  lexicon: OpenQuestionLexicon,
  at: number,
  floor: number,
  limit: number,
): Attribution | null {
  const match = matchPhrase(reading, lexicon.phrases, at, limit)
  if (match) {
    // The last word of “It is unclear whether” begins the content.
    const cut = Math.min(match.cut, limit)
    const first = reading.words[match.first]
    const end = first === 'it' && cut > match.first ? cut : match.end
    return build(match, contentOf(reading, match, floor, limit), end)
  }
  if (!lexicon.predicates.has(reading.document.tokens.hash[at])) return null
  const question = startOfQuestion(reading, floor, at)
  if (question < 0) return null
  const predicate = matchPhrase(reading, lexicon.predicates, at, limit)
  return predicate && build(predicate, [{ first: question, end: at }], predicate.end)
}
