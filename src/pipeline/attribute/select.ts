import type { Candidate } from './rank-features.js'
import type { TokenRange } from '../document.js'

const meets = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.first < y.end && y.first < x.end))

/** In tokens: only candidates nearby can clash, as contents reach over a few sentences at most. */
const REACH = 600

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
  // Chosen ones by their stretch of the text, so that the time grows with the text and not with its square.
  const stretches = new Map<number, number[]>()
  for (const k of order) {
    const at = Math.floor(list[k].cue.first / REACH)
    const nearby = [at - 1, at, at + 1].flatMap((stretch) => stretches.get(stretch) ?? [])
    if (nearby.some((j) => clashes(list[k], list[j]))) continue
    chosen.push(k)
    const stretch = stretches.get(at)
    if (stretch) stretch.push(k)
    else stretches.set(at, [k])
  }
  return chosen.sort((a, b) => list[a].cue.first - list[b].cue.first)
}

function clashes(one: Candidate, other: Candidate): boolean {
  if (Math.abs(other.cue.first - one.cue.first) > REACH) return false
  return (
    meets([one.cue], [other.cue]) ||
    meets(one.content, other.content) ||
    meets([one.cue], other.content) ||
    meets([other.cue], one.content)
  )
}
