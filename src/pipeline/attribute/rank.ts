import { scoreRow, type Trees } from '../../model/trees.js'
import type { Candidates } from './candidates.js'
import { RANK_WIDTH } from './rank-features.js'

/** Log-odds of each candidate that it is an attribution with these spans. */
export function scoreCandidates({ list, rows }: Candidates, trees: Trees): Float32Array {
  return Float32Array.from(list, (_, k) =>
    scoreRow(trees, rows.subarray(k * RANK_WIDTH, (k + 1) * RANK_WIDTH)),
  )
}
