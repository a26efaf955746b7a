import type { Candidate } from './rank-features.js'
import type { TokenRange } from '../document.js'

const meets = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.first < y.end && y.first < x.end))

/**
 * Chooses attributions of which no two share a cue token or content: best first, those below `threshold` left out.
 * @param scores one for each candidate, higher is likelier; @param threshold the least score
 * @returns numbers of the chosen candidates in text order
 */
export function selectOutermost(
  list: readonly Candidate[],
  scores: ArrayLike<number>,
  threshold: number,
): number[] {
  const order = list.map((_, k) => k).filter((k) => scores[k] >= threshold)
  order.sort((a, b) => scores[b] - scores[a] || a - b)
  const chosen: number[] = []
  for (const k of order) {
    const one = list[k]
    // Only candidates nearby can clash; contents reach over a few sentences at most.
    const isFree = chosen.every((j) => {
      const other = list[j]
      if (Math.abs(other.cue.first - one.cue.first) > 600) return true
      return !(
        meets([one.cue], [other.cue]) ||
        meets(one.content, other.content) ||
        meets([one.cue], other.content) ||
        meets([other.cue], one.content)
      )
    })
    if (isFree) chosen.push(k)
  }
  return chosen.sort((a, b) => list[a].cue.first - list[b].cue.first)
}
