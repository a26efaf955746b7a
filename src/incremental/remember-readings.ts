import type { CueReader, CueReadings } from '../pipeline/attribute/index.js'
import type { CuedDocument, TokenRange } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import { shiftAll } from './shift.js'
import { pack, type Signature } from './signature.js'

/** The role tagger sees no more tokens than these before and after a cue, and these beside the ones it reads. */
const BACK = 70
const AHEAD = 90
const MARGIN = 2

/** Reads again only cues whose surroundings it has not seen; token numbers in memory count from the cue. */
export class RememberingReader implements CueReader {
  constructor(
    private readonly document: CuedDocument,
    private readonly signature: Signature,
    private readonly memory: Memory<CueReadings>,
    private readonly reader: () => CueReader,
  ) {}

  read(cue: TokenRange, count: number, bounds: TokenRange | null = null): CueReadings {
    const key = this.keyOf(cue, count, bounds)
    const known = this.memory.get(key)
    if (known) return shiftReadings(known, cue.first)
    const found = this.reader().read(cue, count, bounds)
    this.memory.set(key, shiftReadings(found, -cue.first))
    return found
  }

  private keyOf(cue: TokenRange, count: number, bounds: TokenRange | null): string {
    const { tokens, likely } = this.document
    const { first: from, end: to } = bounds ?? this.neighboursOf(cue)
    const first = Math.max(0, cue.first - BACK - MARGIN, from - MARGIN)
    const end = Math.min(tokens.count, cue.end + AHEAD + MARGIN, to + MARGIN)
    const around = { first, end }
    const edges = bounds ? [Math.max(0, from - first), Math.max(0, end - to)] : []
    const places = [cue.first - first, cue.end - cue.first, end - cue.end, count, ...edges]
    return pack(places) + this.signature.keyOf(around) + pack(likely.subarray(first, end))
  }

  /** The cue's sentence and those beside it. */
  private neighboursOf(cue: TokenRange): TokenRange {
    const { atoms, sentences } = this.document
    const number = atoms.sentence[cue.first]
    return {
      first: sentences[Math.max(0, number - 1)].first,
      end: sentences[Math.min(sentences.length - 1, number + 1)].end,
    }
  }
}

function shiftReadings({ frame, readings, logNothing }: CueReadings, by: number): CueReadings {
  return {
    frame,
    logNothing,
    readings: readings.map(({ source, content, logProbability }) => ({
      source: shiftAll(source, by),
      content: shiftAll(content, by),
      logProbability,
    })),
  }
}
