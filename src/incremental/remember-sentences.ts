import type { TokenRange, Tokens } from '../pipeline/document.js'
import { tagTokens } from '../pipeline/segment/index.js'
import type { Rows } from '../pipeline/words/index.js'
import { lowerWord, tellWords } from '../span/lower-words.js'
import { compareTokens, findPartner, NOTHING, type Edges } from './alignment.js'
import { KnownList } from './known-list.js'
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
  /** Tokens that the last version has too. */
  readonly shared: Edges
}

/** A text that was tagged, to compare the next version with. */
interface Version {
  readonly tokens: Tokens
  readonly sentences: readonly TokenRange[]
  /** In lower case, one a token. */
  readonly words: readonly string[]
}

/**
 * `tagTokens` that tags again only sentences that it has not seen.
 * @param edgesOf what the text shares with its last version
 */
export function rememberTags(
  memory: Memory<KnownSentence>,
  edgesOf: () => Edges,
  onRead: (read: ReadSentences) => void,
): typeof tagTokens {
  const list = new KnownList(memory)
  let last = 0
  let old: Version | null = null
  return (text, tokens, sentences, weights) => {
    const words = signWords(text, tokens)
    if (!words.isExact) {
      onRead({ words, sentences: [], known: [], shared: NOTHING })
      old = null
      return tagTokens(text, tokens, sentences, weights)
    }
    const shared = old ? compareTokens(old.tokens, tokens, text.length, edgesOf()) : NOTHING
    const before = old?.sentences ?? []
    const aligned = { count: tokens.count, edges: shared }
    const partners = sentences.map((_, at) => findPartner(at, sentences, before, aligned, MARGIN))
    const entries = list.recall(
      sentences.length,
      (at) => partners[at],
      (at) => keyOfSentence(words, sentences[at]),
    )
    if (old) copyTags(old.tokens, tokens, shared)
    const missed = sentences.filter((_, at) => entries[at].value === undefined)
    if (missed.length > 0) tagTokens(text, tokens, missed, weights)
    const known = entries.map((entry, at) => {
      const { first, end } = sentences[at]
      const isKnown = entry.value !== undefined
      const sentence = list.fill(entry, () => ({
        number: ++last,
        tags: tokens.tag.slice(first, end),
        words: lowerSentence(text, tokens, { first, end }),
        names: null,
        rows: null,
      }))
      if (isKnown && partners[at] < 0) tokens.tag.set(sentence.tags, first)
      return sentence
    })
    const all = joinWords(sentences, known, old?.words ?? [], shared)
    tellWords(tokens, all)
    old = { tokens, sentences, words: all }
    onRead({ words, sentences, known, shared })
  }
}

function copyTags(old: Tokens, tokens: Tokens, { before, behind, by }: Edges): void {
  const last = tokens.count - behind
  tokens.tag.set(old.tag.subarray(0, before))
  tokens.tag.set(old.tag.subarray(last - by), last)
}

function keyOfSentence(words: WordSignature, { first, end }: TokenRange): string {
  const behind = Math.min(words.tokens.count, end + MARGIN)
  return `${keyOfWords(words, { first, end: behind })}${behind - end}`
}

/** The words of all sentences: those of the shared tokens as they stood, the others by their sentences. */
function joinWords(
  sentences: readonly TokenRange[],
  known: readonly KnownSentence[],
  old: readonly string[],
  { before, behind }: Edges,
): string[] {
  const all = old.slice(0, before)
  const count = sentences.at(-1)?.end ?? 0
  for (let at = 0; at < sentences.length; at++) {
    const { first, end } = sentences[at]
    if (end <= before) continue
    if (first >= count - behind) break
    for (let i = Math.max(first, before); i < Math.min(end, count - behind); i++)
      all.push(known[at].words[i - first])
  }
  return all.concat(old.slice(old.length - behind))
}

function lowerSentence(text: string, tokens: Tokens, { first, end }: TokenRange): string[] {
  const words: string[] = []
  for (let at = first; at < end; at++) words.push(lowerWord(text, tokens.start[at], tokens.end[at]))
  return words
}
