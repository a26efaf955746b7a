import { FOLD, isInvisible } from './fold.js'
import { listSpellings } from './spelling.js'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * 32-bit FNV-1a hash of the folded UTF-16 units of `text[start, end)`: lower case, straight apostrophes, plain
 * hyphens, zero-width units left out; a British spelling has the hash of the American one (`spelling.ts`). It is what
 * `Tokens.hash` holds and is part of every feature set: never change it. Signed, as engines then keep it without a box.
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
export function hashWord(text: string, start = 0, end = text.length): number {
  return american(hashUnits(text, start, end))
}

function hashUnits(text: string, start: number, end: number): number {
  let hash = OFFSET
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xad && isInvisible(unit)) continue
    hash = Math.imul(hash ^ FOLD[unit], PRIME)
  }
  return hash
}

/** Hashes of British spellings, and in the same places those of the American ones; 0 where there is none. */
const [BRITISH, AMERICAN] = [new Int32Array(1 << 14), new Int32Array(1 << 14)]
const PLACES = BRITISH.length - 1
for (const [british, spelling] of listSpellings()) {
  const hash = hashUnits(british, 0, british.length)
  let at = hash & PLACES
  while (BRITISH[at] !== 0) at = (at + 1) & PLACES
  BRITISH[at] = hash
  AMERICAN[at] = hashUnits(spelling, 0, spelling.length)
}

function american(hash: number): number {
  for (let at = hash & PLACES; BRITISH[at] !== 0; at = (at + 1) & PLACES)
    if (BRITISH[at] === hash) return AMERICAN[at]
  return hash
}

/** A set of hashes that is asked for every token: a table of the plain numbers, which a `Set` would first box. */
export class HashSet extends Set<number> {
  private readonly slots: Int32Array
  private readonly mask: number
  private readonly holdsZero: boolean

  constructor(hashes: Iterable<number>) {
    super(hashes)
    let size = 8
    while (size < this.size * 4) size <<= 1
    this.mask = size - 1
    this.slots = new Int32Array(size)
    this.holdsZero = super.has(0)
    for (const hash of this) {
      let at = hash & this.mask
      while (this.slots[at] !== 0) at = (at + 1) & this.mask
      this.slots[at] = hash
    }
  }

  /** @param hash a signed number of 32 bits */
  override has(hash: number): boolean {
    const { slots, mask } = this
    for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === hash) return true
    return hash === 0 && this.holdsZero
  }
}

/** Hashes of words, to look tokens up in: of a list of them, or of one string with a space between two. */
export function hashesOf(words: string | Iterable<string>): ReadonlySet<number> {
  return new HashSet(
    [...(typeof words === 'string' ? words.split(' ') : words)].map((word) => hashWord(word)),
  )
}
