import type { Candidate } from './rank-features.js'
import type { TokenRange } from '../document.js'

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
  const taken = new TakenTokens(list)
  for (const k of order) {
    const content = taken.contentBeside(list[k])
    if (content.length === 0) continue
    chosen.push({ candidate: k, content })
    taken.take(list[k], content)
  }
  return chosen.sort((a, b) => list[a.candidate].cue.first - list[b.candidate].cue.first)
}

const CUE = 1
const CONTENT = 2

/** Marks the tokens of chosen candidates, so that the time grows with the text and not with its square. */
class TakenTokens {
  private readonly first: number
  private readonly marks: Uint8Array

  constructor(list: readonly Candidate[]) {
    let first = Infinity
    let end = 0
    for (const { cue, content } of list)
      for (const range of [cue, ...content]) {
        first = Math.min(first, range.first)
        end = Math.max(end, range.end)
      }
    this.first = first
    this.marks = new Uint8Array(Math.max(0, end - first))
  }

  /** The parts of a candidate's content that no chosen one has; none where cues are in the way. */
  contentBeside({ cue, content }: Candidate): readonly TokenRange[] {
    if (this.has(cue, CUE | CONTENT)) return []
    let isFree = true
    for (const range of content) {
      if (this.has(range, CUE)) return []
      if (this.has(range, CONTENT)) isFree = false
    }
    return isFree ? content : content.filter((range) => !this.has(range, CONTENT))
  }

  take({ cue }: Candidate, content: readonly TokenRange[]): void {
    this.mark(cue, CUE)
    for (const range of content) this.mark(range, CONTENT)
  }

  private has({ first, end }: TokenRange, kinds: number): boolean {
    for (let at = first - this.first; at < end - this.first; at++) if (this.marks[at] & kinds) return true
    return false
  }

  private mark({ first, end }: TokenRange, kind: number): void {
    for (let at = first - this.first; at < end - this.first; at++) this.marks[at] |= kind
  }
}
