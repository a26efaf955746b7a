import type { TokenRange, Tokens } from '../pipeline/document.js'
import {
  createNameMemory,
  labelNames,
  labelSentence,
  learnName,
  listAsked,
  listLearned,
  recallName,
  type NameMemory,
} from '../pipeline/segment/index.js'
import type { ReadSentences } from './remember-sentences.js'

/** Labels of a sentence's names, and what was recalled before it of the words that they hang on. */
export interface KnownNames {
  /** Tokens, counted from the sentence's start. */
  readonly asked: readonly number[]
  readonly learned: readonly number[]
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
      const { names } = known[at]
      if (names && isSame(tokens, sentence, names, memory)) {
        tokens.name.set(names.labels, sentence.first)
        for (const i of names.learned) learnName(memory, tokens.hash[sentence.first + i], names.labels[i])
      } else {
        const asked = names?.asked ?? listAsked(tokens, sentence)
        const recalled = Int8Array.from(asked, (i) => recallName(memory, tokens.hash[sentence.first + i]))
        labelSentence(tokens, sentence, table, memory)
        const learned = names?.learned ?? listLearned(tokens, sentence)
        known[at].names = {
          asked,
          learned,
          recalled,
          labels: tokens.name.slice(sentence.first, sentence.end),
        }
      }
    })
  }
}

function isSame(
  { hash }: Tokens,
  { first }: TokenRange,
  { asked, recalled }: KnownNames,
  memory: NameMemory,
): boolean {
  for (let i = 0; i < asked.length; i++)
    if (recalled[i] !== recallName(memory, hash[first + asked[i]])) return false
  return true
}
