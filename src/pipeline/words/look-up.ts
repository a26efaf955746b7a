import type { Atoms, SegmentedDocument, WordedDocument } from '../document.js'
import type { WordTable } from './table.js'

/** Looks each token up in the word table, and marks for each its sentence and quotation. */
export function lookUpWords(document: SegmentedDocument, table: WordTable): WordedDocument {
  const { hash, count } = document.tokens
  const lemma = hash.slice()
  const cluster = new Uint8Array(count)
  const cueness = new Uint8Array(count)
  const verbClass = new Uint8Array(count)
  const nounClass = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const row = table.find(hash[i])
    if (row < 0) continue
    if (table.lemma[row] !== 0) lemma[i] = table.lemma[row]
    cluster[i] = table.cluster[row]
    cueness[i] = table.cueness[row]
    verbClass[i] = table.verbClass[row]
    nounClass[i] = table.nounClass[row]
  }
  const atoms = { lemma, cluster, cueness, verbClass, nounClass, ...markPlaces(document) }
  return { ...document, atoms }
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
