import { hashWord } from '../../../src/span/hash.js'
import { NAME_LABELS, TAGS, type SegmentedDocument, type TokenRange } from '../../../src/pipeline/document.js'

const QUOTE = /^[“”"]$/

function findQuotations(words: readonly string[]): SegmentedDocument['quotations'] {
  const found: SegmentedDocument['quotations'][number][] = []
  let open = -1
  words.forEach((word, i) => {
    if (!QUOTE.test(word)) return
    if (open >= 0) found.push({ first: open, end: i + 1, depth: 0, continues: -1, isBalanced: true })
    open = open >= 0 ? -1 : i
  })
  return found
}

/**
 * A document of one paragraph from words with tags, “The/DT bank/NN declined/VBD ./.”; names are `Ruiz/NNP/PERSON`.
 * A stop ends the sentence.
 */
export function tagged(source: string): SegmentedDocument {
  const parts = source
    .trim()
    .split(/\s+/)
    .map((part) => part.split('/'))
  const count = parts.length
  const tokens = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    tag: new Uint8Array(count),
    name: new Uint8Array(count),
    hash: new Int32Array(count),
    tail: new Int32Array(count),
    shape: new Uint8Array(count),
    gap: new Uint8Array(count),
  }
  const sentences: TokenRange[] = []
  let text = ''
  let first = 0
  parts.forEach(([word, tag, name = 'O'], i) => {
    if (text !== '' && !/^(?:[.,;:!?”]|n[’']t|[’']s)$/.test(word) && !text.endsWith('“')) text += ' '
    tokens.start[i] = text.length
    text += word
    tokens.end[i] = text.length
    tokens.hash[i] = hashWord(word)
    tokens.tag[i] = TAGS.indexOf(tag as (typeof TAGS)[number])
    tokens.name[i] = NAME_LABELS.indexOf(name as (typeof NAME_LABELS)[number])
    if (tag !== '.') return
    sentences.push({ first, end: i + 1 })
    first = i + 1
  })
  if (first < count) sentences.push({ first, end: count })
  const words = parts.map(([word]) => word)
  return {
    text,
    tokens,
    sentences,
    paragraphs: [{ first: 0, end: count }],
    quotations: findQuotations(words),
  }
}

/** The words of token ranges, joined by “…”. */
export function wordsOf(document: SegmentedDocument, ranges: readonly TokenRange[]): string {
  const { text, tokens } = document
  return ranges.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1])).join(' … ')
}
