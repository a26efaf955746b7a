import { chooseOutermost, type Choice } from '../pipeline/attribute/index.js'
import type { Cue, CuedDocument } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import { shift, shiftAll } from './shift.js'
import { pack, signLikely, type Signature, widen } from './signature.js'

/** Readings of a cue stay in its paragraph; their features see this many tokens beyond it. */
const MARGIN = 2

/** `chooseOutermost` that chooses again only in paragraphs that it has not seen: readings clash in one alone. */
export function rememberChoices(
  memory: Memory<readonly Choice[]>,
  signOf: (document: CuedDocument) => Signature | null,
): typeof chooseOutermost {
  return (document, cues, reader, weights) => {
    const signature = signOf(document)
    if (!signature) return chooseOutermost(document, cues, reader, weights)
    const likely = signLikely(document)
    const keys = document.paragraphs.map((paragraph) => {
      const around = widen(paragraph, MARGIN, document)
      const place = pack(Uint16Array.of(paragraph.first - around.first, around.end - paragraph.end))
      const { first, end } = around
      return `${place}${signature.keyOf(around)}${likely.slice(first, end)}`
    })
    const known = keys.map((key) => memory.get(key))
    const isMissed = (_: unknown, k: number): boolean => known[k] === undefined
    const missed = cuesOf(document, cues).filter(isMissed).flat()
    const chosen = missed.length > 0 ? chooseOutermost(document, missed, reader, weights) : []
    let next = 0
    return document.paragraphs.flatMap(({ first, end }, k) => {
      const old = known[k]
      if (old) return old.map((choice) => shiftChoice(choice, first))
      const own: Choice[] = []
      while (next < chosen.length && chosen[next].cue.first < end) own.push(chosen[next++])
      memory.set(
        keys[k],
        own.map((choice) => shiftChoice(choice, -first)),
      )
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
