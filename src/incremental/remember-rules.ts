import { attributeByRule } from '../pipeline/cue/by-rule.js'
import type { Attribution, WordedDocument } from '../pipeline/document.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shiftAttribution } from './shift.js'

/** The rules look no further than this many tokens beyond a sentence. */
const MARGIN = 3

/** `attributeByRule` that reads again only paragraphs that it has not seen. */
export function rememberRules(
  paragraphsOf: (document: WordedDocument) => KnownParagraphs | null,
): (document: WordedDocument, lexicon: Parameters<typeof attributeByRule>[1]) => Attribution[] {
  return (document, lexicon) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return attributeByRule(document, lexicon)
    const known = document.paragraphs.map(
      (_, place) => paragraphs.get(place, 'rules', MARGIN) as readonly Attribution[] | undefined,
    )
    const isMissed = paragraphs.createTest((place) => known[place] === undefined)
    const missed = document.sentences.filter(isMissed)
    const found = missed.length > 0 ? attributeByRule({ ...document, sentences: missed }, lexicon) : []
    let next = 0
    return document.paragraphs.flatMap(({ first, end }, place) => {
      const old = known[place]
      if (old) return old.map((attribution) => shiftAttribution(attribution, first))
      const own: Attribution[] = []
      while (next < found.length && found[next].cue.first < end) own.push(found[next++])
      const kept = own.map((attribution) => shiftAttribution(attribution, -first))
      paragraphs.set(place, 'rules', kept, MARGIN)
      return own
    })
  }
}
