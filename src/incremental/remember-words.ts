import type { AttributedDocument } from '../pipeline/document.js'
import type { RecallWords } from '../pipeline/resolve/index.js'
import type { KnownParagraphs } from './remember-paragraphs.js'

/** Recalls what was made of the words of a paragraph that it has seen between the same two. */
export function rememberWords(
  paragraphsOf: (document: AttributedDocument) => KnownParagraphs | null,
): RecallWords {
  return <T>(
    document: AttributedDocument,
    paragraph: number,
    kind: string,
    told: string,
    make: () => T,
  ): T => {
    const facts = paragraphsOf(document)?.between[paragraph]
    const known = facts?.get(kind, told) as T | undefined
    if (known !== undefined) return known
    const made = make()
    facts?.set(kind, made, told)
    return made
  }
}
