import type { TokenRange } from '../pipeline/document.js'
import { createRows, readRows, type Rows } from '../pipeline/words/index.js'
import { NOTHING } from './alignment.js'
import type { ReadSentences } from './remember-sentences.js'

/** `readRows` that looks up only words of sentences that it has not seen. */
export function rememberRows(readSentences: () => ReadSentences | null): typeof readRows {
  let last: Rows = createRows(0)
  return (tokens, table) => {
    const { sentences = [], known = [], shared = NOTHING } = readSentences() ?? {}
    if (known.length === 0) return readRows(tokens, table)
    const rows = createRows(tokens.count)
    const behind = tokens.count - shared.behind
    copyRows(rows, last, { first: 0, end: shared.before }, 0)
    copyRows(rows, last, { first: behind, end: tokens.count }, shared.by)
    sentences.forEach((sentence, at) => {
      if (sentence.end <= shared.before || sentence.first >= behind) return
      const own = known[at].rows
      if (own) copyRows(rows, own, sentence, sentence.first)
      else known[at].rows = sliceRows(readRows(tokens, table, rows, sentence), sentence)
    })
    last = rows
    return rows
  }
}

/** Puts the rows of a range, which stood `by` tokens before in another version. */
function copyRows(rows: Rows, old: Rows, { first, end }: TokenRange, by: number): void {
  rows.lemma.set(old.lemma.subarray(first - by, end - by), first)
  rows.cluster.set(old.cluster.subarray(first - by, end - by), first)
  rows.cueness.set(old.cueness.subarray(first - by, end - by), first)
  rows.verbClass.set(old.verbClass.subarray(first - by, end - by), first)
  rows.nounClass.set(old.nounClass.subarray(first - by, end - by), first)
}

const sliceRows = (rows: Rows, { first, end }: TokenRange): Rows => ({
  lemma: rows.lemma.slice(first, end),
  cluster: rows.cluster.slice(first, end),
  cueness: rows.cueness.slice(first, end),
  verbClass: rows.verbClass.slice(first, end),
  nounClass: rows.nounClass.slice(first, end),
})
