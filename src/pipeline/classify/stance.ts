import type { Stance } from '../../schema/index.js'
import type { TokenRange } from '../document.js'
import type { Facts } from './features.js'
import type { Reading } from './reading.js'

/** The stance and the words that show it. */
export interface StanceReading {
  readonly stance: Stance
  readonly words: TokenRange | null
}

const FALSE =
  /^(?:false|untrue|lie|lies|baseless|wrong|incorrect|fabricated|nonsense|fake|unfounded|inaccurate|slander|rubbish|fabrication)$/

/** “said it was true that”, “called the report false”: the first words of the content may carry the stance. */
function stanceOfContent(reading: Reading, facts: Facts): StanceReading | null {
  const content = facts.attribution.content.at(0)
  if (!content) return null
  const end = Math.min(content.end, content.first + 8)
  for (let i = content.first; i < end; i++) {
    const isNegated = reading.words[i - 1] === 'not' || reading.words[i - 1] === "n't"
    if (reading.words[i] === 'true' || reading.words[i] === 'correct') {
      return { stance: isNegated ? 'denies' : 'confirms', words: { first: i, end: i + 1 } }
    }
    if (FALSE.test(reading.words[i]))
      return { stance: isNegated ? 'asserts' : 'denies', words: { first: i, end: i + 1 } }
  }
  return null
}

/** What the source does to the content: “confirmed”, “denied”, “dismissed as”, “said it was true that”; else it asserts. */
export function readStance(reading: Reading, facts: Facts): StanceReading {
  const { verb, isVerb, isNegated } = facts.cue
  const { first, end } = facts.attribution.cue
  const words = { first, end }
  if (verb && isVerb && verb.stance !== 'asserts') {
    // “did not deny” and “could not confirm” take no side.
    return isNegated ? { stance: 'asserts', words: null } : { stance: verb.stance, words }
  }
  for (let i = first; i < end; i++) {
    const facts = reading.lexicon.verbs.get(reading.words[i])
    if (facts && facts.stance !== 'asserts' && !isNegated) return { stance: facts.stance, words }
    if (/^(?:confirmation|acknowledgement|acknowledgment|admission)$/.test(reading.words[i]))
      return { stance: 'confirms', words }
    if (/^(?:denials?|rejection|dismissal)$/.test(reading.words[i])) return { stance: 'denies', words }
  }
  return stanceOfContent(reading, facts) ?? { stance: 'asserts', words: null }
}
