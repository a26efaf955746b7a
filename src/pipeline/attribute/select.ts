import type { Candidate } from './rank-features.js'
import type { TokenRange } from '../document.js'

const meets = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.first < y.end && y.first < x.end))

/** In tokens: only candidates nearby can clash, as contents reach over a few sentences at most. */
const REACH = 600

/** A chosen candidate with what is left of its content. */
export interface Selected {
  /** Number of the candidate. */
  readonly candidate: number
  readonly content: readonly TokenRange[]
}

/**
 * Chooses attributions of which no two share a cue token or content: best first, those below `threshold` left out. A
 * candidate that shares only a part of its content with a better one keeps the other parts: in “The bridge is safe,”
 * Ms Idris said. “We checked it,” Mr Okoye said, hers is the first quotation alone.
 * @param scores one for each candidate, higher is likelier; @param threshold the least score
 * @returns the chosen candidates in text order
 */
export function selectOutermost(
  list: readonly Candidate[],
  scores: ArrayLike<number>,
  threshold: number,
): Selected[] {
  const order = list.map((_, k) => k).filter((k) => scores[k] >= threshold)
  order.sort((a, b) => scores[b] - scores[a] || a - b)
  const chosen: Selected[] = []
  // Chosen ones by their stretch of the text, so that the time grows with the text and not with its square.
  const stretches = new Map<number, Selected[]>()
  for (const k of order) {
    const at = Math.floor(list[k].cue.first / REACH)
    const nearby = [at - 1, at, at + 1].flatMap((stretch) => stretches.get(stretch) ?? [])
    const content = contentBeside(list, list[k], nearby)
    if (content.length === 0) continue
    const selected = { candidate: k, content }
    chosen.push(selected)
    const stretch = stretches.get(at)
    if (stretch) stretch.push(selected)
    else stretches.set(at, [selected])
  }
  return chosen.sort((a, b) => list[a.candidate].cue.first - list[b.candidate].cue.first)
}

/** The parts of a candidate's content that no chosen one has; none where cues are in the way. */
function contentBeside(
  list: readonly Candidate[],
  { cue, content }: Candidate,
  chosen: readonly Selected[],
): readonly TokenRange[] {
  let left = content
  for (const other of chosen) {
    const otherCue = list[other.candidate].cue
    if (Math.abs(otherCue.first - cue.first) > REACH) continue
    if (meets([cue], [otherCue]) || meets([cue], other.content) || meets([otherCue], content)) return []
    if (meets(left, other.content)) left = left.filter((range) => !meets([range], other.content))
  }
  return left
}
