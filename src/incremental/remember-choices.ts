import { chooseOutermost, type Choice } from '../pipeline/attribute/index.js'
import type { Cue, CuedDocument, TokenRange } from '../pipeline/document.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift, shiftAll } from './shift.js'

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
      (_, place) => paragraphs.get(place, 'choices', MARGIN, tell) as readonly Choice[] | undefined,
    )
    const missed = cuesOf(document, cues).filter((_, place) => known[place] === undefined)
    const chosen = missed.length > 0 ? chooseOutermost(document, missed.flat(), reader, weights) : []
    let next = 0
    return document.paragraphs.flatMap(({ first, end }, place) => {
      const old = known[place]
      if (old) return old.map((choice) => shiftChoice(choice, first))
      const own: Choice[] = []
      while (next < chosen.length && chosen[next].cue.first < end) own.push(chosen[next++])
      const kept = own.map((choice) => shiftChoice(choice, -first))
      paragraphs.set(place, 'choices', kept, MARGIN, tell)
      return own
    })
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

function shiftChoice({ cue, source, content, score }: Choice, by: number): Choice {
  return { cue: shift(cue, by), source: shiftAll(source, by), content: shiftAll(content, by), score }
}
