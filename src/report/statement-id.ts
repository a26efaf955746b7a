import { findWords } from '../span/words.js'

const PRIME = 0x01000193

/** 32-bit FNV-1a of the text's words, lower-cased, so that a changed comma or line break changes nothing. */
function hashWords(texts: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const text of texts) {
    const { count, starts, ends } = findWords(text)
    // As a rule lower case keeps offsets and hangs on no neighbours; else (“İ”, “Σ”) each word is lower-cased for itself.
    const lower = text.toLowerCase()
    const isAligned = lower.length === text.length && !text.includes('Σ')
    for (let i = 0; i < count; i++) {
      const word = isAligned ? lower : text.slice(starts[i], ends[i]).toLowerCase()
      const start = isAligned ? starts[i] : 0
      const end = isAligned ? ends[i] : word.length
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
      hash = Math.imul(hash ^ 32, PRIME)
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
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '')
  return slug === '' ? `source-${hashWords([name]).toString(36)}` : slug
}
