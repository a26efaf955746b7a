import type { Cue, TokenRange, CuedDocument } from '../document.js'
import { extendToQuotations } from './extend-quotations.js'
import { RANK_WIDTH, writeRankRow, type Candidate } from './rank-features.js'
import type { CueReader } from './roles.js'
import { trimMarks } from './trim-marks.js'

/** Readings of each cue that the ranker is given. */
export const READINGS = 2

/** All candidates of a document with the ranker's row of each. */
export interface Candidates {
  readonly list: readonly Candidate[]
  readonly rows: Float32Array
}

const within = (i: number, ranges: readonly TokenRange[]): boolean =>
  ranges.some((r) => r.first <= i && i < r.end)

/**
 * Reads every cue candidate and describes each reading for the ranker.
 * @param boundsOf the stretch to which a cue's source and content are bound, for cues inside content
 */
export function buildCandidates(
  document: CuedDocument,
  cues: readonly Cue[],
  reader: CueReader,
  boundsOf: (cue: Cue) => TokenRange | null = () => null,
): Candidates {
  const { atoms } = document
  const list: Candidate[] = []
  for (const cue of cues) {
    const readings = reader.read(cue, READINGS, boundsOf(cue))
    readings.readings.forEach((reading, rank) => {
      if (reading.content.length === 0) return
      const content = trimMarks(document, extendToQuotations(document, cue, reading.content))
      if (content.length === 0) return
      list.push({ cue, source: reading.source, content, reading, readings, rank })
    })
  }
  const rows = new Float32Array(list.length * RANK_WIDTH)
  let from = 0
  for (let to = 0; to <= list.length; to++) {
    // candidates whose windows can meet: those of neighbouring sentences
    if (
      to < list.length &&
      (to === from || atoms.sentence[list[to].cue.first] === atoms.sentence[list[from].cue.first])
    )
      continue
    describe(document, list, from, to, rows)
    from = to
  }
  return { list, rows }
}

function describe(
  document: CuedDocument,
  list: readonly Candidate[],
  from: number,
  to: number,
  rows: Float32Array,
): void {
  for (let k = from; k < to; k++) {
    const one = list[k]
    let overlapping = 0,
      covering = 0,
      covered = 0
    for (let j = Math.max(from, k - 60); j < Math.min(to, k + 60); j++) {
      const other = list[j]
      if (other.cue === one.cue) continue
      const p = other.cue.score
      if (other.cue.first < one.cue.end && one.cue.first < other.cue.end)
        overlapping = Math.max(overlapping, p)
      else if (other.rank === 0 && within(one.cue.first, other.content)) covering = Math.max(covering, p)
      else if (within(other.cue.first, one.content)) covered = Math.max(covered, p)
    }
    const { readings } = one.readings
    const rival = one.rank === 0 ? (readings[1]?.logProbability ?? -20) : readings[0].logProbability
    writeRankRow(
      rows.subarray(k * RANK_WIDTH, (k + 1) * RANK_WIDTH),
      document,
      one,
      { overlapping, covering, covered },
      one.reading.logProbability - rival,
    )
  }
}
