import { getHashes, getTable } from '../../model/decode.js'
import type { Model } from '../../model/format.js'

/** Number of the layout of the tables `words.*`. */
export const WORD_FEATURE_SET = 1

/** What is known of each word of the vocabulary, row by row. */
export interface WordTable {
  /** Row of a word by its hash, or -1. */
  find(hash: number): number
  /** 1–200: cluster of words that appear in the same surroundings. */
  readonly cluster: ArrayLike<number>
  /** 1–15: how much a word of this meaning tends to be a cue, by regression on word vectors. */
  readonly cueness: ArrayLike<number>
  /** 1–15: WordNet's class of the first verb sense (4 communication, 3 cognition, …), 0 for none. */
  readonly verbClass: ArrayLike<number>
  /** 3–28: WordNet's class of the first noun sense (18 person, 14 group, 10 communication, …), 0 for none. */
  readonly nounClass: ArrayLike<number>
  /** Hash of the verb that the word is a form of, 0 for none. */
  readonly lemma: Int32Array
}

/** Open addressing by the hash itself: two reads find nearly every word. */
export function createFinder(hashes: Int32Array): (hash: number) => number {
  let size = 16
  while (size < hashes.length * 2) size <<= 1
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < hashes.length; row++) {
    let at = hashes[row] & (size - 1)
    while (slots[at] >= 0) at = (at + 1) & (size - 1)
    slots[at] = row
  }
  return (hash) => {
    for (let at = hash & (size - 1); slots[at] >= 0; at = (at + 1) & (size - 1)) {
      if (hashes[slots[at]] === hash) return slots[at]
    }
    return -1
  }
}

/** The word table of a model. @throws ModelError when a table is absent or of another layout */
export function readWordTable(model: Model): WordTable {
  const read = (name: string): Int8Array => getTable(model, `words.${name}`, 'int8', WORD_FEATURE_SET).data
  const bytes = read('cluster')
  return {
    find: createFinder(getHashes(model, 'words.hash', WORD_FEATURE_SET)),
    cluster: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    cueness: read('cueness'),
    verbClass: read('verbClass'),
    nounClass: read('nounClass'),
    lemma: getHashes(model, 'words.lemma', WORD_FEATURE_SET),
  }
}
