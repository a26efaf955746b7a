import type { Chain, ChainWorkspace } from './chain.js'

/** One labelling of a sequence and the log of its probability. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly logProbability: number
}

/**
 * The `count` likeliest labellings, likeliest first (list Viterbi, Seshadri and Sundberg 1994).
 * @param logZ from `passForward` over the same scores
 */
export function bestLabellings(
  chain: Chain,
  space: ChainWorkspace,
  scores: Float64Array,
  length: number,
  count: number,
  logZ: number,
): Labelling[] {
  fillLattice(chain, space, scores, length, count)
  const { best: value, origin: from } = space
  const width = chain.labels * count
  const last = (length - 1) * width
  const out: Labelling[] = []
  while (out.length < count) {
    let end = 0
    for (let s = 1; s < width; s++) if (value[last + s] > value[last + end]) end = s
    const logProbability = value[last + end] - logZ
    if (logProbability === -Infinity) break
    const labels = new Uint8Array(length)
    let s = end
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = Math.trunc(s / count)
      s = from[i * width + s]
    }
    out.push({ labels, logProbability })
    // taken
    value[last + end] = -Infinity
  }
  return out
}

/** For each position and label the values of the `count` best ways to it, best first, and where they came from. */
function fillLattice(
  chain: Chain,
  space: ChainWorkspace,
  scores: Float64Array,
  length: number,
  count: number,
): void {
  const { labels: L, transitions } = chain
  const width = L * count
  if (space.best.length < length * width) {
    space.best = new Float64Array(length * width * 2)
    space.origin = new Int16Array(length * width * 2)
  }
  const { best: value, origin: from, entries, origins, entryScores } = space
  value.fill(-Infinity, 0, length * width)
  for (let y = 0; y < L; y++) value[y * count] = transitions[L * L + y] + scores[y]
  for (let i = 1; i < length; i++) {
    const here = i * width
    const past = here - width
    for (let y = 0; y < L; y++) {
      const score = scores[i * L + y]
      if (score === -Infinity) continue
      const slot = here + y * count
      const worst = slot + count - 1
      const lastEntry = entries[y + 1]
      let least = -Infinity
      for (let entry = entries[y]; entry < lastEntry; entry++) {
        const first = origins[entry] * count
        const added = entryScores[entry] + score
        for (let k = 0; k < count; k++) {
          const total = value[past + first + k] + added
          if (total <= least) break
          let p = worst
          while (p > slot && value[p - 1] < total) {
            value[p] = value[p - 1]
            from[p] = from[p - 1]
            p--
          }
          value[p] = total
          from[p] = first + k
          least = value[worst]
        }
      }
    }
  }
}
