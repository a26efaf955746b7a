import { NUMBER_WORDS } from '../../span/number-words.js'
import type { TokenAnonymity, TokenRange } from '../document.js'
import type { Facts } from './features.js'
import { findPhrase, type Reading } from './reading.js'

/** “two officials” → 2, “a source” → 1, “several aides” → null. */
function countOf(reading: Reading, facts: Facts, isPlural: boolean): number | null {
  const { source } = facts
  if (!source) return null
  if (source.counter >= 0) {
    const word = reading.words[source.counter]
    const number = NUMBER_WORDS.includes(word) ? NUMBER_WORDS.indexOf(word) : Number(word)
    return Number.isInteger(number) && number > 0 ? number : null
  }
  return isPlural ? null : 1
}

/** End of the clause that begins at `from`: the next comma, quotation mark or stop. */
function endOfClause(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/^[,.;:!?“”"]$/.test(reading.words[i])) return i
  return limit
}

/** “senior”, “official at the ministry”: the source's words without determiner, nearness and “who …”; null for “a source”. */
function descriptionOf(reading: Reading, facts: Facts): TokenRange | null {
  const range = facts.attribution.source.at(0)
  if (!range || !facts.source) return null
  let { first, end } = range
  while (
    first < end &&
    /^(?:a|an|the|one|some|another|two|three|four|five|several|many|few|other)$/.test(reading.words[first])
  )
    first++
  for (let i = first; i < end; i++) {
    const isTail = /^(?:who|whose|which|that|,)$/.test(reading.words[i]) || facts.source.nearness?.first === i
    if (isTail && i > facts.source.head) end = i
  }
  if (
    end <= first ||
    (end - first === 1 &&
      /^(?:sources?|persons?|people|individuals?|he|she|they|it|who)$/.test(reading.words[first]))
  )
    return null
  return { first, end }
}

/** Sentences before and after that of a statement in which the same source may ask not to be named. */
const BESIDE = 2
/** Tokens of a sentence in which its subject begins. */
const OPENING = 3

/** “A nurse put the toll at 17. She asked not to be identified, fearing reprisals.” */
function askingBeside(reading: Reading, { entity, attribution }: Facts): TokenRange | null {
  const [range] = attribution.source
  if (!entity || !range) return null
  const { sentences } = reading.document
  const own = reading.sentenceOf[range.first]
  for (const { first } of entity.mentions) {
    const number = reading.sentenceOf[first]
    const sentence = sentences[number]
    if (number === own || Math.abs(number - own) > BESIDE || first >= sentence.first + OPENING) continue
    const asking = findPhrase(reading, reading.lexicon.askingAnonymity, first, sentence.end)
    if (asking) return asking
  }
  return null
}

/** The reason that follows the request for anonymity: “because they were not authorised to speak”. */
function reasonOf(reading: Reading, facts: Facts): TokenRange | null {
  const asking = facts.source?.asking ?? askingBeside(reading, facts)
  if (!asking) return null
  const sentence = reading.document.sentences[reading.sentenceOf[asking.first]]
  const near = Math.min(sentence.end, asking.end + 12)
  const opening = findPhrase(reading, reading.lexicon.anonymityReasons, asking.end - 1, near)
  if (!opening) return null
  const { cue } = facts.attribution
  // “who asked for anonymity because she fears eviction | said”
  const end = endOfClause(
    reading,
    opening.end,
    cue.first >= opening.end ? Math.min(cue.first, sentence.end) : sentence.end,
  )
  // “because” says nothing alone, “for legal reasons” does.
  return end > opening.end || opening.end - opening.first > 2 ? { first: opening.first, end } : null
}

/** “with direct knowledge of the talks”, up to the next comma or verb of the main clause. */
function nearnessOf(reading: Reading, facts: Facts): TokenRange | null {
  const start = facts.source?.nearness
  const range = facts.attribution.source.at(0)
  return start && range
    ? { first: start.first, end: Math.max(start.end, endOfClause(reading, start.end, range.end)) }
    : null
}

/** How an unnamed source is presented: how many, described how, why it can know, why it is not named. */
export function describeAnonymity(reading: Reading, facts: Facts): TokenAnonymity {
  const isPlural = facts.entity ? facts.entity.number === 'many' : (facts.source?.isPlural ?? false)
  return {
    count: countOf(reading, facts, isPlural),
    plural: isPlural || ((facts.source?.counter ?? -1) >= 0 && countOf(reading, facts, isPlural) !== 1),
    description: descriptionOf(reading, facts),
    nearness: nearnessOf(reading, facts),
    reason: reasonOf(reading, facts),
  }
}
