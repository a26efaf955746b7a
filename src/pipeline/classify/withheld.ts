import type { Entity } from '../document.js'
import type { Reading } from './reading.js'
import type { SourcePhrase } from './source-phrase.js'

const INDEFINITE = /^(?:an?|one|another)$/
/** Who speaks for a court or house while unnamed: “a judge ruled … the judge said”. */
export const BENCH: ReadonlySet<string> = new Set([
  'judge',
  'justice',
  'magistrate',
  'coroner',
  'prosecutor',
  'sheriff',
  'speaker',
  'registrar',
])
/** Heads of people and of those who hold an office. */
const OF_PEOPLE = /^(?:people|role-(?:public|body|none|person))/

/** “One former whip said … the former whip added”: the article has introduced somebody whom it does not name. */
function isTakenUp({ words }: Reading, source: SourcePhrase, origin: SourcePhrase): boolean {
  if (source === origin || BENCH.has(words[source.head])) return false
  if (source.determiner !== 'the' || source.isPlural || origin.isPlural) return false
  const isSame = words[source.head] === words[origin.head]
  return isSame && INDEFINITE.test(words[origin.first]) && OF_PEOPLE.test(origin.headClass)
}

/** “said one clerk, who added that”, “a diplomat said … she added”: a pronoun for somebody without a name. */
function isLoneBehind({ words }: Reading, source: SourcePhrase, origin: SourcePhrase): boolean {
  if (source.headClass !== 'pronoun' || source === origin || origin.isPlural || origin.namesItself)
    return false
  const isSomebody = OF_PEOPLE.test(origin.headClass) || origin.nearness !== null
  return isSomebody && INDEFINITE.test(words[origin.first]) && !BENCH.has(words[origin.head])
}

/** “Senior military officials”, “current and former officers”, “two ministers”: some of an institution, none named. */
function isHeldBack({ words, lexicon }: Reading, source: SourcePhrase): boolean {
  if (!source.isPlural || source.determiner === 'the') return false
  if (!source.isOfficials && !OF_PEOPLE.test(source.headClass)) return false
  if (source.counter >= 0 && source.determiner === 'number') return true
  for (let i = source.first; i < source.head; i++) if (lexicon.holdingBackMany.has(words[i])) return true
  return false
}

/**
 * Whether the wording alone says that a specific source has no name in the article: taken up from “one diplomat”,
 * some of many (“senior officials”), or told by nothing but how near it is (“those familiar with the plan”).
 */
export function isWithheld(
  reading: Reading,
  entity: Entity | null,
  source: SourcePhrase | null,
  origin: SourcePhrase | null,
): boolean {
  if (!entity || !source || !origin || entity.isNamed || source.namesItself) return false
  if (isTakenUp(reading, source, origin) || isLoneBehind(reading, source, origin)) return true
  if (isHeldBack(reading, source)) return true
  const isSomebody = OF_PEOPLE.test(source.headClass) || source.isThose
  return source.nearness !== null && isSomebody
}
