import { findWords } from '../span/words.js'

/** 32-bit FNV-1a of the text's words, lower-cased, so that a changed comma or line break changes nothing. */
function hashWords(texts: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const text of texts) {
    const words = findWords(text)
    for (let i = 0; i < words.count; i++) {
      const word = text.slice(words.starts[i], words.ends[i]).toLowerCase()
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      hash = Math.imul(hash ^ 32, 0x01000193)
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

/** Name of a source: its name as a slug ("Daniel Okoye" → "daniel-okoye"), or a hash where nothing of it is left. */
export function nameSource(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '')
  return slug === '' ? `source-${hashWords([name]).toString(36)}` : slug
}
