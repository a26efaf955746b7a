import { proposeCues } from '../pipeline/cue/detect.js'
import type { Cue, TokenRange, WordedDocument } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import { shift } from './shift.js'
import type { Signature } from './signature.js'

/** What the cue tagger made of one stretch; token numbers count from its start. */
export interface KnownCues {
  readonly cues: readonly Cue[]
  readonly likely: Uint8Array
}

/** `proposeCues` that reads again only stretches that it has not seen; it looks at nothing outside a stretch. */
export function rememberCues(
  memory: Memory<KnownCues>,
  signOf: (document: WordedDocument) => Signature | null,
): typeof proposeCues {
  return (document, ranges, tagger, likely) => {
    const signature = signOf(document)
    if (!signature) return proposeCues(document, ranges, tagger, likely)
    const keys = ranges.map((range) => signature.keyOf(range))
    const known = keys.map((key) => memory.get(key))
    const missed = ranges.filter((_, k) => known[k] === undefined)
    const read = readStretches(document, missed, (scratch) => proposeCues(document, missed, tagger, scratch))
    let next = 0
    return ranges.flatMap((range, k) => {
      const found = known[k] ?? read[next++]
      memory.set(keys[k], found)
      likely?.set(found.likely, range.first)
      return found.cues.map((cue) => shift(cue, range.first))
    })
  }
}

function readStretches(
  { tokens }: WordedDocument,
  ranges: readonly TokenRange[],
  propose: (likely: Uint8Array) => Cue[],
): KnownCues[] {
  if (ranges.length === 0) return []
  const likely = new Uint8Array(tokens.count)
  const cues = propose(likely)
  let next = 0
  return ranges.map(({ first, end }) => {
    const own: Cue[] = []
    while (next < cues.length && cues[next].first < end) own.push(shift(cues[next++], -first))
    return { cues: own, likely: likely.slice(first, end) }
  })
}
