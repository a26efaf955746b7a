import { hashWord } from '../../span/hash.js'
import { createWordClass, FLAG, type WordClass } from './word-class.js'

/** A phrase of several words, by the hashes of its words. */
export interface Phrase {
  readonly hashes: readonly number[]
  readonly number: number
}

/** Open-addressing table from word hash to word class, and the phrases by their first word. */
export class ClassTable {
  /** Class 0 says nothing. */
  readonly classes: WordClass[] = [createWordClass()]
  readonly phrases = new Map<number, Phrase[]>()
  private readonly numbers = new Map<number, number>()
  private readonly phraseNumbers = new Map<string, number>()
  private keys = new Int32Array(0)
  private values = new Uint16Array(0)
  private mask = 0

  /** Joins flags and fields to what the table holds for `words`; the first list to give a field keeps it. */
  add(words: string, flags: number, fields: Partial<WordClass>): void {
    const number = words.includes(' ') ? this.numberOfPhrase(words) : this.numberOfWord(hashWord(words))
    const found = this.classes[number]
    // Plural only holds where no singular word is written the same ("police").
    const plural = found.flags === 0 ? flags : flags & ~FLAG.plural
    found.flags |= plural
    found.role ??= fields.role ?? null
    found.roleKey ||= fields.roleKey ?? 0
    found.sector ??= fields.sector ?? null
    found.gender ||= fields.gender ?? 0
    if (found.line < 0) found.line = fields.line ?? -1
  }

  private numberOfWord(hash: number): number {
    const known = this.numbers.get(hash)
    if (known !== undefined) return known
    this.numbers.set(hash, this.classes.length)
    return this.classes.push(createWordClass()) - 1
  }

  private numberOfPhrase(words: string): number {
    const key = words.toLowerCase()
    const known = this.phraseNumbers.get(key)
    if (known !== undefined) return known
    const hashes = words.split(' ').map((word) => hashWord(word))
    const number = this.classes.push(createWordClass()) - 1
    this.phraseNumbers.set(key, number)
    const list = this.phrases.get(hashes[0]) ?? []
    list.push({ hashes, number })
    this.phrases.set(hashes[0], list)
    this.classes[this.numberOfWord(hashes[0])].flags |= FLAG.opensPhrase
    return number
  }

  /** Lays the words out for `lookUp`; nothing may be added afterwards. */
  seal(): void {
    let size = 1024
    while (size < this.numbers.size * 3) size *= 2
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.values = new Uint16Array(size)
    for (const [hash, number] of this.numbers) {
      let at = hash & this.mask
      while (this.values[at] !== 0) at = (at + 1) & this.mask
      this.keys[at] = hash
      this.values[at] = number
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  }

  /** Number of the class of a word, 0 for a word of no list. */
  lookUp(hash: number): number {
    let at = hash & this.mask
    while (this.values[at] !== 0) {
      if (this.keys[at] === hash) return this.values[at]
      at = (at + 1) & this.mask
    }
    return 0
  }
}
