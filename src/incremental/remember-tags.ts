import type { TokenRange } from '../pipeline/document.js'
import { tagTokens } from '../pipeline/segment/index.js'
import type { Memory } from './memory.js'
import { keyOfWords, signWords, type WordSignature } from './signature.js'

/** Tags of a sentence follow from its words and from the gap behind its last token: “so ”” and “so” ”. */
const MARGIN = 1

/** `tagTokens` that tags again only sentences that it has not seen. */
export function rememberTags(
  memory: Memory<Uint8Array>,
  onSign: (signature: WordSignature) => void,
): typeof tagTokens {
  return (text, tokens, sentences, weights) => {
    const signature = signWords(text, tokens)
    onSign(signature)
    if (!signature.isExact) return tagTokens(text, tokens, sentences, weights)
    const missed: { sentence: TokenRange; key: string }[] = []
    for (const sentence of sentences) {
      const end = Math.min(tokens.count, sentence.end + MARGIN)
      const key = `${keyOfWords(signature, { first: sentence.first, end })}${end - sentence.end}`
      const known = memory.get(key)
      if (known) tokens.tag.set(known, sentence.first)
      else missed.push({ sentence, key })
    }
    tagTokens(
      text,
      tokens,
      missed.map(({ sentence }) => sentence),
      weights,
    )
    for (const { sentence, key } of missed) memory.set(key, tokens.tag.slice(sentence.first, sentence.end))
  }
}
