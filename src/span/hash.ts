import { FOLD, isInvisible } from './fold.js'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * 32-bit FNV-1a hash of the folded UTF-16 units of `text[start, end)`: lower case, straight apostrophes, plain
 * hyphens, zero-width units left out. It is what `Tokens.hash` holds and is part of every feature set: never change it.
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = OFFSET
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xad && isInvisible(unit)) continue
    hash = Math.imul(hash ^ FOLD[unit], PRIME)
  }
  return hash >>> 0
}

/** Hashes of words, to look tokens up in: of a list of them, or of one string with a space between two. */
export function hashesOf(words: string | Iterable<string>): ReadonlySet<number> {
  const hashes = new Set<number>()
  for (const word of typeof words === 'string' ? words.split(' ') : words) hashes.add(hashWord(word))
  return hashes
}
