import type { TokenRange } from '../pipeline/document.js'
import { createRows, readRows, type Rows } from '../pipeline/words/index.js'
import type { ReadSentences } from './remember-sentences.js'

/** `readRows` that looks up only words of sentences that it has not seen. */
export function rememberRows(readSentences: () => ReadSentences | null): typeof readRows {
  return (tokens, table) => {
    const { sentences = [], known = [] } = readSentences() ?? {}
    if (known.length === 0) return readRows(tokens, table)
    const rows = createRows(tokens.count)
    sentences.forEach((sentence, at) => {
      const own = known[at].rows
      if (own) setRows(rows, own, sentence.first)
      else known[at].rows = sliceRows(readRows(tokens, table, rows, sentence), sentence)
    })
    return rows
  }
}

function setRows(rows: Rows, own: Rows, first: number): void {
  rows.lemma.set(own.lemma, first)
  rows.cluster.set(own.cluster, first)
  rows.cueness.set(own.cueness, first)
  rows.verbClass.set(own.verbClass, first)
  rows.nounClass.set(own.nounClass, first)
}

const sliceRows = (rows: Rows, { first, end }: TokenRange): Rows => ({
  lemma: rows.lemma.slice(first, end),
  cluster: rows.cluster.slice(first, end),
  cueness: rows.cueness.slice(first, end),
  verbClass: rows.verbClass.slice(first, end),
  nounClass: rows.nounClass.slice(first, end),
})
