import { describe } from './describe.js'
import type { Draft } from './draft.js'
import { resolveAnswer, resolveEpithet } from './epithet.js'
import { meet, meetInRow, type Scan } from './meet.js'
import type { Name } from './name.js'
import { resolvePronoun } from './pronoun.js'
import { classOf, OPENING_TAGS, tagNumber, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const DESCRIBING = FLAG.role | FLAG.organisationHead | FLAG.document | FLAG.outletNoun
const COMMON_NOUN = tagNumber('NN')
const PRONOUN = FLAG.thirdPerson | FLAG.relative
/** Of other words only a common noun or one within a source can stand for somebody. */
const TELLING = PRONOUN | DESCRIBING | FLAG.firstPerson

/** Walks through the text once: names, descriptions and pronouns in their order. */
export function scanMentions(scan: Scan): void {
  const { reading, names, marks } = scan
  const { count, tag } = reading.tokens
  let next = 0
  for (let at = 0; at < count; at++) {
    while (next < names.length && names[next].last < at) next++
    if (next < names.length && names[next].outer <= at) {
      meetName(scan, names[next])
      at = names[next].end - 1
      next++
      continue
    }
    const flags = reading.flags[at]
    if ((flags & TELLING) === 0 && tag[at] !== COMMON_NOUN && marks.source[at] === 0) continue
    if ((flags & PRONOUN) !== 0) resolvePronoun(scan, at)
    else if ((flags & FLAG.inside) === 0 && ((flags & DESCRIBING) !== 0 || isBodyWord(scan, at)))
      describe(scan, at)
    else if ((flags & FLAG.firstPerson) !== 0) resolveAnswer(scan, at)
    else resolveEpithet(scan, at)
  }
}

/** "the guard" where a "Border Guard" is named: a common noun of the name of a body. */
function isBodyWord({ reading, registry }: Scan, at: number): boolean {
  return reading.tokens.tag[at] === COMMON_NOUN && registry.bodyWords.has(reading.tokens.hash[at])
}

function meetName(scan: Scan, name: Name): void {
  const { reading } = scan
  if (name.draft === null) return
  if (scan.waiting.length > 0 && name.draft.kind === 'person') meetWaiting(scan, name.draft, name.first)
  const first = name.outer > 0 && isThe(reading, name) ? name.outer - 1 : name.outer
  meetInRow(scan, name.draft, first, name.end, name.last)
}

/** "“I was seventeen,” he said. Karim Benaissa had …": the next person named takes the pronouns before. */
function meetWaiting(scan: Scan, draft: Draft, before: number): void {
  const { reading, waiting } = scan
  for (const at of waiting.splice(0)) {
    const { gender } = classOf(reading, at)
    const isNear = reading.sentenceOf[before] - reading.sentenceOf[at] <= 2
    const isOther = gender === 1 ? draft.female > draft.male : draft.male > draft.female
    if (isNear && !isOther && !isPossessorTag(reading, at)) meet(scan, draft, at, at + 1, at)
  }
}

const isPossessorTag = (reading: Reading, at: number): boolean => OPENING_TAGS[reading.tokens.tag[at]] === 1

/** "the Front for the Lake": the article belongs to the mention. */
function isThe(reading: Reading, name: Name): boolean {
  return reading.tokens.tag[name.outer - 1] === 2 && unitAt(reading, name.outer - 1).toLowerCase() === 't'
}
