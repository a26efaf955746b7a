import { attributeByRule } from '../pipeline/cue/by-rule.js'
import type { Attribution, WordedDocument } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import { shiftAttribution } from './shift.js'
import { pack, type Signature, widen } from './signature.js'

/** The rules look no further than this many tokens beyond a sentence. */
const MARGIN = 3

/** `attributeByRule` that reads again only sentences that it has not seen. */
export function rememberRules(
  memory: Memory<readonly Attribution[]>,
  signOf: (document: WordedDocument) => Signature | null,
): (document: WordedDocument, lexicon: Parameters<typeof attributeByRule>[1]) => Attribution[] {
  return (document, lexicon) => {
    const signature = signOf(document)
    if (!signature) return attributeByRule(document, lexicon)
    const keys = document.sentences.map((sentence) => {
      const around = widen(sentence, MARGIN, document)
      const place = pack(Uint16Array.of(sentence.first - around.first, around.end - sentence.end))
      return place + signature.keyOf(around)
    })
    const known = keys.map((key) => memory.get(key))
    const missed = document.sentences.filter((_, k) => known[k] === undefined)
    const found = missed.length > 0 ? attributeByRule({ ...document, sentences: missed }, lexicon) : []
    let next = 0
    return document.sentences.flatMap((sentence, k) => {
      const old = known[k]
      if (old) return old.map((attribution) => shiftAttribution(attribution, sentence.first))
      const own: Attribution[] = []
      while (next < found.length && isWithin(found[next], sentence.end)) own.push(found[next++])
      memory.set(
        keys[k],
        own.map((attribution) => shiftAttribution(attribution, -sentence.first)),
      )
      return own
    })
  }
}

const isWithin = ({ cue }: Attribution, end: number): boolean => cue.first < end
