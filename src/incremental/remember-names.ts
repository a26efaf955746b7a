import type { TokenRange, Tokens } from '../pipeline/document.js'
import {
  createNameMemory,
  keepNames,
  labelNames,
  labelSentence,
  recallName,
  type NameMemory,
} from '../pipeline/segment/index.js'
import type { ReadSentences } from './remember-sentences.js'

/** Labels of a sentence's names, and what was recalled of each of its words before it. */
export interface KnownNames {
  readonly recalled: Int8Array
  readonly labels: Uint8Array
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
