import type { Attribution, TokenRange } from '../document.js'
import type { Choice } from './choice.js'

/** Attributions that can hold each other lie this close, in tokens. */
const REACH = 2000

function hasInside(ranges: readonly TokenRange[], cue: TokenRange): boolean {
  for (let at = 0; at < ranges.length; at++)
    if (ranges[at].first <= cue.first && cue.end <= ranges[at].end) return true
  return false
}
const size = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, range) => sum + range.end - range.first, 0)

/** Attributions that can hold each other have no more than this many others between their cues. */
const NEIGHBOURS = 40

/** Puts choices in the order of their cues and tells for each the attribution whose content holds its cue. */
export function linkWithin(choices: readonly Choice[]): Attribution[] {
  const sorted = [...choices].sort((a, b) => a.cue.first - b.cue.first || b.cue.end - a.cue.end)
  const within = new Int32Array(sorted.length).fill(-1)
  sorted.forEach((outer, k) => {
    for (const { first, end } of outer.content) {
      // The cues in a range follow each other.
      const last = Math.min(sorted.length, k + NEIGHBOURS + 1)
      for (let at = Math.max(countBefore(sorted, first), k - NEIGHBOURS + 1); at < last; at++) {
        const { cue, content } = sorted[at]
        if (cue.first >= end) break
        if (at === k || cue.end > end || cue.first - outer.cue.first > REACH || hasInside(content, outer.cue))
          continue
        if (within[at] < 0 || size(outer.content) < size(sorted[within[at]].content)) within[at] = k
      }
    }
  })
  return sorted.map(({ cue, source, content, score }, at) => ({
    cue,
    source,
    content,
    score,
    within: within[at],
  }))
}

/** How many cues begin before a token, found by halving. */
function countBefore(sorted: readonly Choice[], token: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle].cue.first < token) low = middle + 1
    else high = middle
  }
  return low
}
