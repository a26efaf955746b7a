import type { Recall } from '../report/recall.js'
import type { Memory } from './memory.js'

/**
 * Remembers what the report makes of words, by kind.
 * @param create makes the memory of one kind
 */
export function rememberFacts(create: () => Memory<unknown>): Recall {
  const memories = new Map<string, Memory<unknown>>()
  return <T>(kind: string, key: () => string, make: () => T): T => {
    let memory = memories.get(kind)
    if (!memory) memories.set(kind, (memory = create()))
    const words = key()
    // A kind's makers all give one type.
    const known = memory.get(words) as T | undefined
    if (known !== undefined) return known
    const made = make()
    memory.set(words, made)
    return made
  }
}
