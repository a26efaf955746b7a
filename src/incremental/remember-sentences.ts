import type { TokenRange, Tokens } from '../pipeline/document.js'
import {
  createNameMemory,
  keepNames,
  labelNames,
  labelSentence,
  recallName,
  tagTokens,
  type NameMemory,
} from '../pipeline/segment/index.js'
import { lowerWord, tellWords } from '../span/lower-words.js'
import { createRows, readRows, type Rows } from '../pipeline/words/index.js'
import type { Memory } from './memory.js'
import { keyOfWords, signWords, type WordSignature } from './signature.js'

/** Tags of a sentence follow from its words and from the gap behind its last token: “so ”” and “so” ”. */
const MARGIN = 1

/** Labels of a sentence's names, and what was recalled of each of its words before it. */
interface KnownNames {
  readonly recalled: Int8Array
  readonly labels: Uint8Array
}

/** What is known of a sentence by its words. */
export interface KnownSentence {
  /** No other sentence has it. */
  readonly number: number
  readonly tags: Uint8Array
  /** In lower case. */
  readonly words: readonly string[]
  names: KnownNames | null
  rows: Rows | null
}

/** The words of a text with what is known of its sentences, in their order. */
export interface ReadSentences {
  readonly words: WordSignature
  readonly sentences: readonly TokenRange[]
  readonly known: readonly KnownSentence[]
}

/** `tagTokens` that tags again only sentences that it has not seen. */
export function rememberTags(
  memory: Memory<KnownSentence>,
  onRead: (read: ReadSentences) => void,
): typeof tagTokens {
  let last = 0
  return (text, tokens, sentences, weights) => {
    const words = signWords(text, tokens)
    if (!words.isExact) {
      onRead({ words, sentences: [], known: [] })
      return tagTokens(text, tokens, sentences, weights)
    }
    const keys = sentences.map(({ first, end }) => {
      const behind = Math.min(tokens.count, end + MARGIN)
      return `${keyOfWords(words, { first, end: behind })}${behind - end}`
    })
    const old = keys.map((key) => memory.get(key))
    const missed = sentences.filter((_, at) => old[at] === undefined)
    if (missed.length > 0) tagTokens(text, tokens, missed, weights)
    const known = sentences.map(({ first, end }, at) => {
      // A sentence that stands twice in a new text has become known since.
      let sentence = old[at] ?? (missed.length > 1 ? memory.get(keys[at]) : undefined)
      if (sentence) tokens.tag.set(sentence.tags, first)
      else {
        const lower = lowerSentence(text, tokens, { first, end })
        sentence = {
          number: ++last,
          tags: tokens.tag.slice(first, end),
          words: lower,
          names: null,
          rows: null,
        }
        memory.set(keys[at], sentence)
      }
      return sentence
    })
    tellWords(tokens, joinWords(known))
    onRead({ words, sentences, known })
  }
}

function joinWords(sentences: readonly KnownSentence[]): string[] {
  const all: string[] = []
  for (const { words } of sentences) for (let at = 0; at < words.length; at++) all.push(words[at])
  return all
}

function lowerSentence(text: string, tokens: Tokens, { first, end }: TokenRange): string[] {
  const words: string[] = []
  for (let at = first; at < end; at++) words.push(lowerWord(text, tokens.start[at], tokens.end[at]))
  return words
}

/** `labelNames` that labels again only sentences whose words it has not seen, or recalls otherwise. */
export function rememberNames(readSentences: () => ReadSentences | null): typeof labelNames {
  return (tokens, sentences, table) => {
    const known = readSentences()?.known ?? []
    if (known.length !== sentences.length) return labelNames(tokens, sentences, table)
    const memory = createNameMemory()
    sentences.forEach((sentence, at) => {
      const recalled = recallAll(tokens, sentence, memory)
      const { names } = known[at]
      if (names && isSame(names.recalled, recalled)) {
        tokens.name.set(names.labels, sentence.first)
        keepNames(tokens, sentence, memory)
      } else {
        labelSentence(tokens, sentence, table, memory)
        known[at].names = { recalled, labels: tokens.name.slice(sentence.first, sentence.end) }
      }
    })
  }
}

function recallAll({ hash }: Tokens, { first, end }: TokenRange, memory: NameMemory): Int8Array {
  const recalled = new Int8Array(end - first)
  for (let at = first; at < end; at++) recalled[at - first] = recallName(memory, hash[at])
  return recalled
}

function isSame(a: Int8Array, b: Int8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

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
