import type { Entity, TokenRange } from '../document.js'
import type { Reading } from './reading.js'

/** Lower-case words of a range that begin with a letter. */
function wordsOf({ words }: Reading, { first, end }: TokenRange): string[] {
  return words.slice(first, end).filter((word) => /^\p{L}/u.test(word))
}

/** Features of the words that describe an entity anywhere: of its role, its organisation, the name of a body. */
export function entityWords(reading: Reading, entity: Entity | null): string[] {
  if (!entity) return []
  const out: string[] = []
  if (entity.role) {
    const role = wordsOf(reading, entity.role)
    const head = role.pop()
    if (head)
      out.push(`e.role=${head}`, `e.role=${head}.${entity.sector}`, `e.role=${head}.${entity.isNamed}`)
    for (const word of role) out.push(`e.of=${word}`)
  }
  const body = entity.organisation ? wordsOf(reading, entity.organisation).at(-1) : undefined
  if (body) out.push(`e.body=${body}`)
  // Names of people tell nothing of those in other articles.
  if (entity.kind !== 'person' && entity.isNamed)
    for (const word of entity.name.toLowerCase().split(/\s+/)) out.push(`e.name=${word}`)
  return out
}
