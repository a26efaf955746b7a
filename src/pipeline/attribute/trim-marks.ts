import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import type { TokenRange, WordedDocument } from '../document.js'

/** Takes commas, stops, colons, dashes and brackets off both ends of content, as PolNeAR leaves them out, but no quotation marks. */
export function trimMarks(document: WordedDocument, ranges: readonly TokenRange[]): TokenRange[] {
  const { atoms, tokens } = document
  const isOuter = (i: number): boolean => KIND_OF_TAG[tokens.tag[i]] === KIND.mark && atoms.quote[i] === 0
  return ranges.flatMap((range) => {
    let { first, end } = range
    while (first < end && isOuter(first)) first++
    while (end > first && isOuter(end - 1)) end--
    return end > first ? [{ first, end }] : []
  })
}
