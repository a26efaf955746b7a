import type { Atoms, CuedDocument, TokenRange, Tokens } from '../pipeline/document.js'
import { shift } from './shift.js'

/** Whole paragraphs of a document as one of their own, whose token numbers count from their start; no quotation may cross its edges. */
export function cutDocument(document: CuedDocument, range: TokenRange): CuedDocument {
  const { first, end } = range
  const sentences = within(document.sentences, range)
  const quotations = within(document.quotations, range)
  const moved = quotations.list.map((quotation) => ({
    ...shift(quotation, -first),
    continues: Math.max(-1, quotation.continues - quotations.before),
  }))
  return {
    text: document.text,
    tokens: cutTokens(document.tokens, range),
    sentences: sentences.list.map((sentence) => shift(sentence, -first)),
    paragraphs: within(document.paragraphs, range).list.map((paragraph) => shift(paragraph, -first)),
    quotations: moved,
    atoms: cutAtoms(document.atoms, range, sentences.before, quotations.before),
    cues: within(document.cues, range).list.map((cue) => shift(cue, -first)),
    likely: document.likely.subarray(first, end),
  }
}

/** The ranges that begin in one, of a list in text order, with how many stand before them. */
export function within<R extends TokenRange>(
  list: readonly R[],
  { first, end }: TokenRange,
): { readonly list: readonly R[]; readonly before: number } {
  const before = countBefore(list, first)
  return { list: list.slice(before, countBefore(list, end)), before }
}

/** How many ranges of a list in text order begin before a token, found by halving. */
function countBefore(list: readonly TokenRange[], token: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].first < token) low = middle + 1
    else high = middle
  }
  return low
}

const cutTokens = (tokens: Tokens, { first, end }: TokenRange): Tokens => ({
  count: end - first,
  start: tokens.start.subarray(first, end),
  end: tokens.end.subarray(first, end),
  tag: tokens.tag.subarray(first, end),
  name: tokens.name.subarray(first, end),
  hash: tokens.hash.subarray(first, end),
  tail: tokens.tail.subarray(first, end),
  shape: tokens.shape.subarray(first, end),
  gap: tokens.gap.subarray(first, end),
})

const cutAtoms = (
  atoms: Atoms,
  { first, end }: TokenRange,
  sentencesBefore: number,
  quotationsBefore: number,
): Atoms => ({
  lemma: atoms.lemma.subarray(first, end),
  cluster: atoms.cluster.subarray(first, end),
  cueness: atoms.cueness.subarray(first, end),
  verbClass: atoms.verbClass.subarray(first, end),
  nounClass: atoms.nounClass.subarray(first, end),
  sentence: atoms.sentence.slice(first, end).map((number) => number - sentencesBefore),
  quote: atoms.quote.subarray(first, end),
  quotation: atoms.quotation.slice(first, end).map((number) => Math.max(-1, number - quotationsBefore)),
})
