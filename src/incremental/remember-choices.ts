import { chooseOutermost, type Choice } from '../pipeline/attribute/index.js'
import type { Cue, CuedDocument, TokenRange } from '../pipeline/document.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { firstOfCue, Placed, Unread } from './placed.js'
import { shiftChoice } from './shift.js'

/** Readings of a cue stay in its paragraph; their features see this many tokens beyond it. */
const MARGIN = 2

/** `chooseOutermost` that chooses again only in paragraphs that it has not seen: readings clash in one alone. */
export function rememberChoices(
  paragraphsOf: (document: CuedDocument) => KnownParagraphs | null,
): typeof chooseOutermost {
  return (document, cues, reader, weights) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return chooseOutermost(document, cues, reader, weights)
    const tell = ({ first, end }: TokenRange): string => document.likely.subarray(first, end).join()
    const known = document.paragraphs.map(
      (_, place) => paragraphs.get(place, 'choices', MARGIN, tell) as Placed<Choice> | undefined,
    )
    const missed = cuesOf(document, cues).filter((_, place) => known[place] === undefined)
    const chosen = new Unread(
      missed.length > 0 ? chooseOutermost(document, missed.flat(), reader, weights) : [],
      firstOfCue,
    )
    const all: Choice[] = []
    document.paragraphs.forEach((paragraph, place) => {
      const placed = known[place] ?? new Placed(chosen.take(paragraph), paragraph.first, shiftChoice)
      if (placed !== known[place]) paragraphs.set(place, 'choices', placed, MARGIN, tell)
      all.push(...placed.from(paragraph.first))
    })
    return all
  }
}

/** Cues by paragraph; both are in text order. */
function cuesOf({ paragraphs }: CuedDocument, cues: readonly Cue[]): Cue[][] {
  let next = 0
  return paragraphs.map(({ end }) => {
    const own: Cue[] = []
    while (next < cues.length && cues[next].first < end) own.push(cues[next++])
    return own
  })
}
