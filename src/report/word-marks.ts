import {
  ACCUSED_PARTICIPLES,
  ACCUSING_PHRASES,
  ACCUSING_VERBS,
  ALLEGING_VERBS,
  ATTACKING_VERBS,
  INSULTS,
  WRONGDOING,
} from '../lexicon/accusations.js'
import type { Extent } from '../span/relate.js'

/** Lists of words that patterns of accusations look for, one bit each. */
export const MARK = {
  /** “accused”, “criticises” */
  accusing: 1,
  /** “lashed (out at)” */
  phrase: 2,
  attacking: 4,
  /** “called (Ms Ruiz a liar)” */
  calling: 8,
  insult: 16,
  against: 32,
  allegedly: 64,
  /** “(was) charged” */
  participle: 128,
  /** “faces (charges)” */
  facing: 256,
  /** “(faces) charges” */
  charge: 512,
  /** “alleged (that the bank hid losses)” */
  alleging: 1024,
  wrong: 2048,
  /** “(attacked Ms Ruiz) for (lying)” */
  reason: 4096,
} as const

type Entries = readonly { readonly words: string }[]

const listOf = (words: string): Entries => [{ words }]

const LISTS: readonly (readonly [mark: number, entries: Entries])[] = [
  [MARK.accusing, ACCUSING_VERBS],
  [MARK.phrase, ACCUSING_PHRASES],
  [MARK.attacking, ATTACKING_VERBS],
  [
    MARK.calling,
    listOf(
      'call calls called calling brand brands branded branding label labels labelled labelling labeled labeling portray portrays portrayed portraying',
    ),
  ],
  [MARK.insult, INSULTS],
  [MARK.against, listOf('against')],
  [MARK.allegedly, listOf('allegedly')],
  [MARK.participle, ACCUSED_PARTICIPLES],
  [MARK.facing, listOf('face faces faced facing drew drawn under met came come')],
  [
    MARK.charge,
    listOf(
      'accusation accusations allegation allegations charges criticism lawsuit lawsuits fire investigation indictment',
    ),
  ],
  [MARK.alleging, ALLEGING_VERBS],
  [MARK.wrong, WRONGDOING],
  [MARK.reason, listOf('for over as')],
]

/** Marks by the first letters of entries: “hit” for “hit-out-at”. */
const MARKS = new Map<string, number>()
for (const [mark, entries] of LISTS) {
  for (const entry of entries.flatMap(({ words }) => words.split(' '))) {
    const [letters] = entry.split('-')
    MARKS.set(letters, (MARKS.get(letters) ?? 0) | mark)
  }
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122

/** A number under 2¹⁵ of the first three letters of a run, whatever their case. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0
  for (let at = start; at < start + 3; at++) key = (key << 5) | (at < end ? text.charCodeAt(at) & 31 : 0)
  return key
}

/** Which beginnings are worth a look. */
const BEGINS = new Uint8Array(1 << 15)
for (const letters of MARKS.keys()) BEGINS[keyOf(letters, 0, letters.length)] = 1

/** Where the marked words begin, in their order, and their marks. */
export interface Marks {
  readonly starts: readonly number[]
  readonly marks: readonly number[]
}

/**
 * Finds runs of Latin letters that begin an entry of the lists: all of those that a pattern can match, and some more
 * (“self-|accused”). Linear in the text's length.
 */
export function findMarks(text: string): Marks {
  const starts: number[] = []
  const marks: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (BEGINS[keyOf(text, start, at)] === 0) continue
    const mark = MARKS.get(text.slice(start, at).toLowerCase())
    if (mark === undefined) continue
    starts.push(start)
    marks.push(mark)
  }
  return { starts, marks }
}

/** All marks of the words that begin in an extent. */
export function marksIn({ starts, marks }: Marks, { start, end }: Extent): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle] < start) low = middle + 1
    else high = middle
  }
  let found = 0
  for (let i = low; i < starts.length && starts[i] < end; i++) found |= marks[i]
  return found
}
