import type { Attribution, SegmentedDocument, TokenRange } from '../document.js'
import { markQuoted } from '../mark-tokens.js'
import { findEchoedRefusal } from './echoed-refusal.js'
import { findHedge, type HedgeLexicon } from './hedge.js'
import { readDocument, type Reading } from './match-phrase.js'
import { findOpenQuestion, type OpenQuestionLexicon } from './open-question.js'
import { findRefusal, type RefusalLexicon } from './refusal.js'

export interface CueLexicon {
  readonly refusals: RefusalLexicon
  readonly openQuestions: OpenQuestionLexicon
  readonly hedges: HedgeLexicon
  /** Hashes of all words that a phrase can begin with: nine in ten tokens are passed over by them. */
  readonly starts: ReadonlySet<number>
  /** Hashes of all words of which a phrase needs one behind its first. */
  readonly seconds: ReadonlySet<number>
}

/** A rule looks no further than this many tokens, so that one endless sentence costs linear time. */
const REACH = 250

const FIRST_PERSON = new Set(['i', 'we'])

/** In a quotation only the speaker's own silence counts: “I can’t go into that”, “No comment”. */
function isSpokenRefusal(reading: Reading, quoted: Uint8Array, found: Attribution): boolean {
  if (found.cue.kind !== 'refusal') return false
  const subject = found.source.at(0)
  // “responding that he’s ‘not going to go into’ it”: only the words of the refusal are quoted.
  if (subject && quoted[subject.first] === 0) return true
  return subject
    ? FIRST_PERSON.has(reading.words[subject.first])
    : reading.words[found.cue.first].startsWith('no')
}

function findAt(reading: Reading, lexicon: CueLexicon, at: number, sentence: TokenRange): Attribution | null {
  const floor = Math.max(sentence.first, at - REACH)
  const limit = Math.min(sentence.end, at + REACH)
  return (
    findRefusal(reading, lexicon.refusals, at, floor, limit) ??
    findOpenQuestion(reading, lexicon.openQuestions, at, floor, limit) ??
    findHedge(reading, lexicon.hedges, at, floor, limit)
  )
}

/**
 * Refusals to answer, open questions and hedged reports, whose words themselves tell source and content.
 * What stands inside a quotation is the speaker's doubt, not the writer's, and is left out; a speaker's own refusal
 * (“We will not discuss it,” she said) is given with the source “we”, and who says it is settled later.
 * @returns attributions in text order, `within` not yet set (-1), with `cue.kind` and `cue.detail`
 */
export function attributeByRule(document: SegmentedDocument, lexicon: CueLexicon): Attribution[] {
  const reading = readDocument(document, lexicon.seconds)
  const quoted = markQuoted(document.tokens.count, document.quotations)
  const found: Attribution[] = []
  const { paragraphs } = document
  let [before, paragraph] = [0, 0]
  for (const sentence of document.sentences) {
    while (paragraphs[paragraph].end <= sentence.first) paragraph++
    // a paragraph is read by itself, so that an edit of another one changes nothing here
    const echoFloor = Math.max(before, paragraphs[paragraph].first)
    for (let at = sentence.first; at < sentence.end; at++) {
      const last = found.at(-1)
      const attribution =
        (lexicon.starts.has(document.tokens.hash[at]) ? findAt(reading, lexicon, at, sentence) : null) ??
        (last?.cue.kind === 'refusal' && last.cue.first >= echoFloor
          ? findEchoedRefusal(reading, at, sentence, last)
          : null)
      if (!attribution || (quoted[at] === 1 && !isSpokenRefusal(reading, quoted, attribution))) continue
      found.push(attribution)
      at = attribution.cue.end - 1
    }
    before = sentence.first
  }
  return found
}
