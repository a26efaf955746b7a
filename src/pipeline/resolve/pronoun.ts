import { hashWord } from '../../span/hash.js'
import type { Draft } from './draft.js'
import { classOf } from './reading.js'
import { learnGender, meet, type Scan } from './meet.js'
import { FLAG } from './word-class.js'

const WHO = new Set(['who', 'whom', 'whose'].map((word) => hashWord(word)))
const MANY = new Set(['they', 'them', 'their'].map((word) => hashWord(word)))
const THING = new Set(['it', 'its'].map((word) => hashWord(word)))

/** Finds the antecedent of the pronoun at a token: "she", "his", "they", "it", "who". */
export function resolvePronoun(scan: Scan, at: number): void {
  const { reading, marks } = scan
  const isSource = marks.source[at] > 0
  const hash = reading.tokens.hash[at]
  if ((reading.flags[at] & FLAG.relative) !== 0) {
    if (!isSource) return
    const draft =
      scan.memory.findBeside(reading, at, !WHO.has(hash)) ?? scan.memory.findBeside(reading, at, null)
    if (draft !== null) meet(scan, draft, at, at + 1, at)
    return
  }
  const gender = classOf(reading, at).gender
  // "it" and "they" stand for too much to be followed outside sources.
  if (gender === 0 && !isSource) return
  const wanted = { number: MANY.has(hash) ? 'many' : 'one', gender, isThing: THING.has(hash) } as const
  const draft = findOuter(scan, at, gender) ?? scan.memory.find(reading, at, wanted, isSource)
  if (draft === null) return
  if (gender !== 0) learnGender(draft, gender)
  meet(scan, draft, at, at + 1, at)
}

/** "Ruiz said she thought": inside reported speech the pronoun is first of all the one who speaks. */
function findOuter(scan: Scan, at: number, gender: number): Draft | null {
  const { reading, marks } = scan
  if (gender === 0 || marks.content[at] === 0 || marks.isQuoted[at] === 1) return null
  const outer = reading.document.attributions[marks.content[at] - 1]
  const [source] = outer.source
  if (source === undefined || source.end > at) return null
  for (let head = source.end - 1; head >= source.first; head--) {
    const draft = scan.at[head]
    if (draft === null || draft.kind !== 'person' || draft.isPlural) continue
    const isOther = gender === 1 ? draft.female > draft.male : draft.male > draft.female
    return isOther ? null : draft
  }
  return null
}
