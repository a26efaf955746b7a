import type { TokenRange, Tokens } from '../pipeline/document.js'
import { tagTokens } from '../pipeline/segment/index.js'
import type { Rows } from '../pipeline/words/index.js'
import { lowerWord, tellWords } from '../span/lower-words.js'
import type { Memory } from './memory.js'
import type { KnownNames } from './remember-names.js'
import { keyOfWords, signWords, type WordSignature } from './signature.js'

/** Tags of a sentence follow from its words and from the gap behind its last token: “so ”” and “so” ”. */
const MARGIN = 1

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
