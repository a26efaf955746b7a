import type { SegmentedDocument, TokenRange, Tokens, WordedDocument } from '../pipeline/document.js'

/** What `build` gives, built when it is first asked for: most versions need few keys. */
export function buildLater<T>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}

/** Longest word and gap, in UTF-16 units, that a key can tell; a text with a longer one is not remembered. */
const LONGEST = 0xffff
const LONGEST_GAP = 0x3fff

/** A string of one unit for each number, to be part of a key. Four at a time, as a call for each takes twice as long. */
export function pack(units: ArrayLike<number>): string {
  let packed = ''
  let at = 0
  for (; at + 4 <= units.length; at += 4)
    packed += String.fromCharCode(units[at], units[at + 1], units[at + 2], units[at + 3])
  for (; at < units.length; at++) packed += String.fromCharCode(units[at])
  return packed
}

/**
 * What tells tokens apart for every stage that reads no further than words: the text from the first to the last, and
 * where each begins and ends in it. Hash, endings, shape and gap follow from these.
 */
export interface WordSignature {
  readonly text: string
  readonly tokens: Tokens
  /** Two units a token: the gap before it with its kind, its length. */
  readonly lengths: Uint16Array
  /** False where a length does not fit into its unit: then nothing is remembered. */
  readonly isExact: boolean
}

export function signWords(text: string, tokens: Tokens): WordSignature {
  const units = new Uint16Array(tokens.count * 2)
  let isExact = true
  let before = 0
  for (let i = 0; i < tokens.count; i++) {
    const [gap, length] = [tokens.start[i] - before, tokens.end[i] - tokens.start[i]]
    if (gap > LONGEST_GAP || length > LONGEST) isExact = false
    units[i * 2] = gap | (tokens.gap[i] << 14)
    units[i * 2 + 1] = length
    before = tokens.end[i]
  }
  return { text, tokens, lengths: units, isExact }
}

/** Key of the tokens in a range, with whether the text begins or ends there. */
export function keyOfWords({ text, tokens, lengths }: WordSignature, { first, end }: TokenRange): string {
  if (first >= end) return ''
  const edges = String.fromCharCode((first === 0 ? 1 : 0) + (end === tokens.count ? 2 : 0))
  return `${edges}${text.slice(tokens.start[first], tokens.end[end - 1])}\0${pack(lengths.subarray(first * 2, end * 2))}`
}

/** The words with what the tagger and the word table say of them. */
export interface Signature {
  /** Key of the tokens in a range: whole sentences by their numbers, other words as they stand. */
  keyOf(range: TokenRange): string
}

/**
 * @param numbers of the sentences, by their words; none where the words are not told exactly
 */
export function sign(
  words: WordSignature,
  numbers: readonly number[],
  document: WordedDocument,
): Signature | null {
  if (!words.isExact) return null
  const tags = buildLater(() => signTags(document))
  const { sentences, atoms } = document
  return {
    keyOf: ({ first, end }) => {
      let key = pack(tags().subarray(first, end))
      for (let at = first; at < end;) {
        const sentence = sentences[atoms.sentence[at]]
        const isWhole = at === sentence.first && sentence.end <= end
        const to = Math.min(sentence.end, end)
        key += isWhole ? `#${numbers[atoms.sentence[at]]}` : keyOfPart(words, { first: at, end: to })
        at = to
      }
      return key
    },
  }
}

/** Key of words that begin or end amid a sentence; its lengths come first, so that no text is taken for a number. */
function keyOfPart(words: WordSignature, range: TokenRange): string {
  const key = keyOfWords(words, range)
  return `=${range.end - range.first}:${key.length}:${key}`
}

/** One unit a token: part of speech, name label, quotation and whether a sentence begins. */
function signTags({ tokens, atoms, sentences }: WordedDocument): Uint16Array {
  const units = new Uint16Array(tokens.count)
  for (let i = 0; i < tokens.count; i++)
    units[i] = tokens.tag[i] | (tokens.name[i] << 6) | (atoms.quote[i] << 9)
  for (const { first, end } of sentences) if (end > first) units[first] |= 1 << 11
  return units
}

/** A range grown by `margin` tokens on both sides, within the text. */
export function widen({ first, end }: TokenRange, margin: number, { tokens }: SegmentedDocument): TokenRange {
  return { first: Math.max(0, first - margin), end: Math.min(tokens.count, end + margin) }
}
