import { SHAPE, TAGS, type TokenRange, type Tokens } from '../document.js'
import { extractTagFeatures, findCase, TAG_FEATURES } from './tag-features.js'
import { tagMark } from './tag-mark.js'
import { bestLabel, type Dictionary, lookUp, type RowTable } from './weight-table.js'

/** Learned weights of the part-of-speech tagger; labels are `TAGS`. */
export interface TagWeights {
  readonly table: RowTable
  readonly dictionary: Dictionary
}

/**
 * Writes the part of speech of each token into `tokens.tag`: greedily from left to right, an averaged perceptron
 * over hashed features (Collins 2002), with a dictionary for frequent words of one tag and a table for marks.
 */
export function tagTokens(
  text: string,
  tokens: Tokens,
  sentences: readonly TokenRange[],
  weights: TagWeights,
): void {
  const { table, dictionary } = weights
  const places = new Int32Array(TAG_FEATURES)
  for (const sentence of sentences) {
    const setting = findCase(tokens, sentence)
    let before = -1
    let before2 = -1
    for (let at = sentence.first; at < sentence.end; at++) {
      let tag = givenTag(text, tokens, at, dictionary)
      if (tag < 0) {
        extractTagFeatures(tokens, sentence, at, setting, before, before2, table.bits, places)
        tag = bestLabel(table, places, TAG_FEATURES)
      }
      tokens.tag[at] = tag
      before2 = before
      before = tag
    }
  }
}

/** Tag that needs no weights, of a mark or a word of the dictionary, else -1. */
export function givenTag(text: string, tokens: Tokens, at: number, dictionary: Dictionary): number {
  if ((tokens.shape[at] & (SHAPE.letter | SHAPE.digit)) === 0) return tagMark(text, tokens, at)
  return isInitial(text, tokens, at) ? INITIAL : lookUp(dictionary, tokens.hash[at])
}

const INITIAL = TAGS.indexOf('NNP')

/** “T V Somanathan”: a capital that is neither “I” nor “A”. */
function isInitial(text: string, { shape, start }: Tokens, at: number): boolean {
  if ((shape[at] & (SHAPE.single | SHAPE.initialUpper)) !== (SHAPE.single | SHAPE.initialUpper)) return false
  const letter = text[start[at]]
  return letter !== 'I' && letter !== 'A'
}
