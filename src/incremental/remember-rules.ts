import { attributeByRule } from '../pipeline/cue/by-rule.js'
import type { Attribution, WordedDocument } from '../pipeline/document.js'
import { firstOfCue, Placed, Unread } from './placed.js'
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
      (_, place) => paragraphs.get(place, 'rules', MARGIN) as Placed<Attribution> | undefined,
    )
    const isMissed = paragraphs.createTest((place) => known[place] === undefined)
    const missed = document.sentences.filter(isMissed)
    const found = new Unread(
      missed.length > 0 ? attributeByRule({ ...document, sentences: missed }, lexicon) : [],
      firstOfCue,
    )
    const all: Attribution[] = []
    document.paragraphs.forEach((paragraph, place) => {
      const placed = known[place] ?? new Placed(found.take(paragraph), paragraph.first, shiftAttribution)
      if (placed !== known[place]) paragraphs.set(place, 'rules', placed, MARGIN)
      all.push(...placed.from(paragraph.first))
    })
    return all
  }
}
