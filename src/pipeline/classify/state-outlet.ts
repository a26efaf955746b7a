import type { Facts } from './features.js'
import type { Reading } from './reading.js'

const ANNOUNCING = new Set(['say', 'announce', 'accuse', 'warn'])
/** “state television”, “the state-run news agency”, “the official news agency” */
const OF_STATE =
  /^(?:state|official|government)$|^(?:state|government)-(?:run|owned|controlled|backed|funded)$/
/** Longest name of an outlet that a state runs, in words. */
const MAX_NAME = 4

/** Whether the name of an outlet that a state runs stands in the source: “the Sana news agency”. */
function hasStateName({ words, lexicon }: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    for (let to = i + 1; to <= Math.min(end, i + MAX_NAME); to++)
      if (lexicon.stateOutlets.has(words.slice(i, to).join(' '))) return true
  return false
}

/** Whether the source’s words say that a state runs it: “state television”, not “the state”. */
function isWordedSo({ words }: Reading, { source }: Facts, first: number): boolean {
  if (source?.headClass !== 'outlet') return false
  for (let i = first; i < source.head; i++) if (OF_STATE.test(words[i])) return true
  return false
}

/** “In an editorial, the Global Times said”: an opinion in print announces nothing. */
function isOpinionPiece({ words, document, sentenceOf }: Reading, at: number): boolean {
  const { first, end } = document.sentences[sentenceOf[at]] ?? { first: at, end: at }
  return words.slice(first, end).some((word) => /^(?:editorial|commentary|op-ed)$/.test(word))
}

/** “KCNA said”, “state television announced”: an outlet of a state announces for it; “KCNA reported” is reporting. */
export function isStateOutlet(reading: Reading, facts: Facts): boolean {
  const { entity, cue, attribution } = facts
  const [source] = attribution.source
  // “State television did not mention the airstrip.”
  if (
    !source ||
    cue.isNegated ||
    isOpinionPiece(reading, source.first) ||
    !ANNOUNCING.has(cue.verb?.class ?? '')
  )
    return false
  if (isWordedSo(reading, facts, source.first)) return true
  if (entity?.kind !== 'outlet') return false
  return (
    reading.lexicon.stateOutlets.has(entity.name.toLowerCase()) ||
    hasStateName(reading, source.first, source.end)
  )
}
