import type { TokenRange } from '../document.js'
import { createHeadlineTest, findNameRuns, listNameWords } from './find-names.js'
import { readName, type Name } from './name.js'
import { partBodyFromPerson } from './body-and-person.js'
import type { Reading, RecallWords } from './reading.js'
import { FLAG } from './word-class.js'

/** Names of the text with their titles, in order; their tokens are flagged. */
export function readNames(reading: Reading, recall: RecallWords | null): Name[] {
  const { document } = reading
  const isHeadline = createHeadlineTest(reading)
  const known = new Set<number>()
  document.paragraphs.forEach((paragraph, number) => {
    const list = (): number[] => listNameWords(reading, paragraph, isHeadline)
    for (const hash of recall ? recall(document, number, 'name words', '', list) : list()) known.add(hash)
  })
  const read = (paragraph: TokenRange): Name[] =>
    findNameRuns(reading, paragraph, known, isHeadline)
      .flatMap((run) => partBodyFromPerson(reading, run))
      .flatMap((run) => readName(reading, run) ?? [])
  const names = document.paragraphs.flatMap((paragraph, number) => {
    if (!recall) return read(paragraph)
    const told = tellKnown(reading, paragraph, known)
    const found = recall(document, number, 'names', told, () => moveNames(read(paragraph), -paragraph.first))
    return moveNames(found, paragraph.first)
  })
  for (const name of names) for (let at = name.first; at < name.end; at++) reading.flags[at] |= FLAG.named
  return names
}

/** For each word with a capital whether it is a name elsewhere. */
function tellKnown(
  { flags, tokens }: Reading,
  { first, end }: TokenRange,
  known: ReadonlySet<number>,
): string {
  let told = ''
  // Fifteen to a unit; the uppermost bit that is set tells how many there are.
  let bits = 1
  for (let at = first; at < end; at++) {
    if ((flags[at] & FLAG.upper) === 0) continue
    bits = (bits << 1) | (known.has(tokens.hash[at]) ? 1 : 0)
    if (bits < 0x8000) continue
    told += String.fromCharCode(bits)
    bits = 1
  }
  return told + String.fromCharCode(bits)
}

/** New names, `by` tokens further on. */
const moveNames = (names: readonly Name[], by: number): Name[] =>
  names.map(({ outer, first, end, given, last, title, kind }) => ({
    outer: outer + by,
    first: first + by,
    end: end + by,
    given: given + by,
    last: last + by,
    title: title < 0 ? title : title + by,
    kind,
    draft: null,
  }))
