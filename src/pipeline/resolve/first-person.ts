import type { Scan } from './meet.js'
import { FLAG } from './word-class.js'

/** "“I believe that …,” Ruiz said": the inner source is the outer one. */
export function creditFirstPersons({ reading, marks }: Scan, credited: number[][]): void {
  reading.document.attributions.forEach(({ source }, number) => {
    const [range] = source
    if (range === undefined || range.end - range.first !== 1) return
    const outer = marks.content[range.first] - 1
    if ((reading.flags[range.first] & FLAG.firstPerson) !== 0 && outer >= 0 && outer !== number)
      credited[number] = credited[outer]
  })
}

/** "I" and "we" inside a quotation are the one who is quoted, also where the source follows. */
export function meetFirstPersons(scan: Scan, credited: readonly (readonly number[])[]): void {
  const { reading, marks, drafts } = scan
  for (let at = 0; at < reading.tokens.count; at++) {
    if ((reading.flags[at] & FLAG.firstPerson) === 0 || reading.isQuoted[at] === 0) continue
    const attribution = marks.content[at] - 1
    if (attribution < 0 || credited[attribution].length !== 1 || scan.at[at] !== null) continue
    const draft = drafts.all[credited[attribution][0]]
    draft.mentions.push({ first: at, end: at + 1 })
    scan.at[at] = draft
  }
}
