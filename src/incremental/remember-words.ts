import type { AttributedDocument } from '../pipeline/document.js'
import type { RecallWords } from '../pipeline/resolve/index.js'
import type { Memory } from './memory.js'
import type { NumberedParagraphs } from './number-paragraphs.js'

/** Recalls what was made of the words of a paragraph that it has seen between the same two. */
export function rememberWords(
  memory: Memory<unknown>,
  paragraphsOf: (document: AttributedDocument) => NumberedParagraphs | null,
): RecallWords {
  return <T>(document: AttributedDocument, paragraph: number, told: string, make: () => T): T => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return make()
    const key = `${paragraphs.keyAround(document.paragraphs[paragraph])}${told}`
    // What is told tells apart what is made, so that a key has one type.
    const known = memory.get(key) as T | undefined
    if (known !== undefined) return known
    const made = make()
    memory.set(key, made)
    return made
  }
}
