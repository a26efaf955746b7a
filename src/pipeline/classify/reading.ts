import { lowerWords } from '../../span/lower-words.js'
import { TAGS, type ResolvedDocument, type TokenRange } from '../document.js'
import { markTokens } from '../mark-tokens.js'
import type { ClassifyLexicon, PhraseTable } from './lexicon.js'
import { readTenures, type Tenure } from './tenure.js'

/** What the judgements read: the document, its words in lower case, and for each token its sentence and quotation. */
export interface Reading {
  readonly document: ResolvedDocument
  readonly lexicon: ClassifyLexicon
  readonly words: readonly string[]
  readonly sentenceOf: Int32Array
  /** 1 where a token stands between quotation marks. */
  readonly quoted: Uint8Array
  /** By entity: whether a person of world renown held office at the time; null for all others. */
  readonly tenures: readonly (Tenure | null)[]
}

/** Makes the reading, once for each document. */
export function readDocument(document: ResolvedDocument, lexicon: ClassifyLexicon): Reading {
  const { count } = document.tokens
  const sentenceOf = new Int32Array(count).fill(-1)
  document.sentences.forEach(({ first, end }, i) => sentenceOf.fill(i, first, end))
  const quoted = markTokens(count, document.quotations)
  const words = lowerWords(document.text, document.tokens)
  const tenures = readTenures(document, words, lexicon.holders)
  return { document, lexicon, words, sentenceOf, quoted, tenures }
}

/** Penn Treebank tag of a token. */
export function tagOf(reading: Reading, token: number): string {
  return TAGS[reading.document.tokens.tag[token]]
}

const FIRST_MARK = TAGS.indexOf('.')

/** Whether a token is a word or number, by its tag. */
export function isWord(reading: Reading, token: number): boolean {
  return reading.document.tokens.tag[token] < FIRST_MARK
}

/** Whether a token is a noun, common or proper. */
export function isNoun(reading: Reading, token: number): boolean {
  return tagOf(reading, token).startsWith('NN')
}

/** The first phrase of the table that stands in `[first, end)`; null where none does. */
export function findPhrase(
  reading: Reading,
  table: PhraseTable,
  first: number,
  end: number,
): TokenRange | null {
  for (let at = first; at < end; at++) {
    for (const phrase of table.get(reading.words[at]) ?? []) {
      let i = 1
      while (i < phrase.length && at + i < end && reading.words[at + i] === phrase[i]) i++
      if (i === phrase.length) return { first: at, end: at + i }
    }
  }
  return null
}
