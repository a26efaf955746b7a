import type { Recall } from '../report/recall.js'
import type { Memory } from './memory.js'

/** Remembers what the report makes of words, by kind. */
export function rememberFacts(memory: Memory<unknown>): Recall {
  return <T>(kind: string, key: () => string, make: () => T): T => {
    const words = `${kind}\0${key()}`
    // A kind's makers all give one type.
    const known = memory.get(words) as T | undefined
    if (known !== undefined) return known
    const made = make()
    memory.set(words, made)
    return made
  }
}
