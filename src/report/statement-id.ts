import { endOfWord } from '../span/words.js'

const PRIME = 0x01000193
const CURLY_APOSTROPHE = 0x2019

/** The hash with the units of a word in lower case added. */
function addWord(hash: number, text: string, start: number, end: number): number {
  let sum = hash
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    // “Çelik”: beyond ASCII, lower case may hang on neighbours and change the length.
    if (unit >= 0x80 && unit !== CURLY_APOSTROPHE) return addUnits(hash, text.slice(start, end).toLowerCase())
    sum = Math.imul(sum ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), PRIME)
  }
  return sum
}

function addUnits(hash: number, units: string): number {
  let sum = hash
  for (let at = 0; at < units.length; at++) sum = Math.imul(sum ^ units.charCodeAt(at), PRIME)
  return sum
}

/** 32-bit FNV-1a of the text's words, lower-cased, so that a changed comma or line break changes nothing. */
function hashWords(texts: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const end = endOfWord(text, at)
      if (end === at) continue
      hash = Math.imul(addWord(hash, text, at, end) ^ 32, PRIME)
      at = end
    }
  }
  return hash >>> 0
}

/**
 * Makes ids: what `name` gives, and from the second of the same on an ordinal: "s1x4", "s1x4-2", "s1x4-3".
 * Ids depend on the thing's own words and on equal ones before it, so that they survive edits elsewhere.
 */
export function createIdMaker(): (name: string) => string {
  const used = new Map<string, number>()
  return (name) => {
    let ordinal = (used.get(name) ?? 0) + 1
    let id = ordinal === 1 ? name : `${name}-${ordinal}`
    while (ordinal > 1 && used.has(id)) id = `${name}-${++ordinal}`
    used.set(name, ordinal)
    if (id !== name) used.set(id, 1)
    return id
  }
}

/** Name of a statement: "s" and a hash of its words in base 36. */
export function nameStatement(texts: readonly string[]): string {
  return `s${hashWords(texts).toString(36)}`
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Name of a source: its name as a slug ("Daniel Okoye" → "daniel-okoye"), or a hash where nothing of it is left. */
export function nameSource(name: string): string {
  // the first call of `normalize` takes an engine milliseconds, and most names have no accents
  const plain = isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  const slug = plain
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '')
  return slug === '' ? `source-${hashWords([name]).toString(36)}` : slug
}
