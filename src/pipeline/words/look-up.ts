import type { Atoms, SegmentedDocument, TokenRange, Tokens, WordedDocument } from '../document.js'
import type { WordTable } from './table.js'

/**
 * Looks each token up in the word table, and marks for each its sentence and quotation.
 * @param read stands in for `readRows`, with the same result
 */
export function lookUpWords(
  document: SegmentedDocument,
  table: WordTable,
  read: typeof readRows = readRows,
): WordedDocument {
  // spelt out: see `document.ts`
  const { text, tokens, sentences, paragraphs, quotations } = document
  const { lemma, cluster, cueness, verbClass, nounClass } = read(tokens, table)
  const { sentence, quote, quotation } = markPlaces(document)
  const atoms = { lemma, cluster, cueness, verbClass, nounClass, sentence, quote, quotation }
  return { text, tokens, sentences, paragraphs, quotations, atoms }
}

/** What the word table says of tokens. */
export type Rows = Pick<Atoms, 'lemma' | 'cluster' | 'cueness' | 'verbClass' | 'nounClass'>

/** Rows of the tokens; those outside `range` are left empty. */
export function readRows(
  { hash, count }: Tokens,
  table: WordTable,
  rows: Rows = createRows(count),
  { first, end }: TokenRange = { first: 0, end: count },
): Rows {
  for (let i = first; i < end; i++) {
    rows.lemma[i] = hash[i]
    copyRow(table, table.find(hash[i]), rows, i)
  }
  return rows
}

/** Rows of as many tokens that say nothing. */
export const createRows = (count: number): Rows => ({
  lemma: new Int32Array(count),
  cluster: new Uint8Array(count),
  cueness: new Uint8Array(count),
  verbClass: new Uint8Array(count),
  nounClass: new Uint8Array(count),
})

// Apart from the loop, which engines would else compile anew for every text.
function copyRow(table: WordTable, row: number, rows: Rows, i: number): void {
  if (row < 0) return
  if (table.lemma[row] !== 0) rows.lemma[i] = table.lemma[row]
  rows.cluster[i] = table.cluster[row]
  rows.cueness[i] = table.cueness[row]
  rows.verbClass[i] = table.verbClass[row]
  rows.nounClass[i] = table.nounClass[row]
}

function markPlaces({
  tokens,
  sentences,
  quotations,
}: SegmentedDocument): Pick<Atoms, 'sentence' | 'quote' | 'quotation'> {
  const sentence = new Int32Array(tokens.count)
  sentences.forEach((range, s) => sentence.fill(s, range.first, range.end))
  const quote = new Uint8Array(tokens.count)
  const quotation = new Int32Array(tokens.count).fill(-1)
  quotations.forEach((range, q) => {
    if (range.depth > 0) return
    quote.fill(1, range.first, range.end)
    quote[range.first] = 2
    if (range.isBalanced) quote[range.end - 1] = 3
    quotation.fill(q, range.first, range.end)
  })
  return { sentence, quote, quotation }
}
