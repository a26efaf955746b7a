import { SHAPE, type ClassifiedDocument, type TokenRange } from '../document.js'
import { markTokens } from '../mark-tokens.js'
import { SOURCE_TYPES } from '../../schema/index.js'

const UNATTRIBUTED = SOURCE_TYPES.indexOf('unattributed')
/** A sentence of no more tokens is a heading, a by-line or a fragment. */
const SHORT = 7

/** Marks the tokens of cues that were read as acts: “The ministry ‖ rejected ‖ the bid”. */
function markActs({ attributions, judgements, tokens }: ClassifiedDocument): Uint8Array {
  const acts = new Uint8Array(tokens.count)
  for (const { attribution, scores } of judgements) {
    if (attribution < 0 || scores[UNATTRIBUTED] < Math.max(...scores)) continue
    acts[attributions[attribution].cue.first] = 1
  }
  return acts
}

/** The words of outermost quotations, without their marks. */
const innerOf = ({ quotations }: ClassifiedDocument): TokenRange[] =>
  quotations.filter(({ depth }) => depth === 0).map(({ first, end }) => ({ first: first + 1, end: end - 1 }))

const countOf = (marks: Uint8Array, { first, end }: TokenRange): number => {
  let count = 0
  for (let i = first; i < end; i++) count += marks[i]
  return count
}

/** What tells whether a sentence that nothing marks is the writer's own, by the sentence. */
export function readWriterFacts(document: ClassifiedDocument): (sentence: TokenRange) => [string, number][] {
  const { tokens, likely } = document
  const acts = markActs(document)
  const quoted = markTokens(tokens.count, innerOf(document))
  return (sentence) => {
    const { first, end } = sentence
    let level = 0
    for (let i = first; i < end; i++) level = Math.max(level, likely[i])
    const words = countOf(quoted, sentence)
    const isOpen = (tokens.shape[end - 1] & (SHAPE.letter | SHAPE.digit)) !== 0
    return [
      ['writer', 1],
      [`likely=${level}`, 1],
      [`acts=${Math.min(2, countOf(acts, sentence))}`, 1],
      [`quoted=${words === 0 ? 'none' : words < 4 ? 'scare' : words * 2 < end - first ? 'part' : 'most'}`, 1],
      [end - first <= SHORT ? 'short' : isOpen ? 'heading' : 'sentence', 1],
    ]
  }
}
