import type { Extent } from '../span/relate.js'
import type { HtmlPage } from './html-page.js'
import { segmentText } from './segment-text.js'
import type { Segment } from './segment-text.js'

/** A segment and the keys of the statements that its words explain. */
export interface CluedSegment extends Segment {
  readonly keys: readonly number[]
}

/** Words outside a statement that explain it: "They spoke on condition of anonymity." */
interface Clue extends Extent {
  readonly key: number
}

/** The article, cut at every edge of a statement, of its spans and of what explains it. */
export function segmentClues(page: HtmlPage): CluedSegment[] {
  const clues = listClues(page)
  const pending = [...clues].sort((a, b) => a.start - b.start)
  let open: Clue[] = []
  let next = 0
  return segmentText(page.text, page.report.statements, clues).map((segment) => {
    while (next < pending.length && pending[next].start <= segment.start) open.push(pending[next++])
    // No clue ends inside a segment: each is cut at their edges.
    open = open.filter(({ end }) => end > segment.start)
    return { ...segment, keys: [...new Set(open.map(({ key }) => key))].sort((a, b) => a - b) }
  })
}

function listClues({ noted }: HtmlPage): Clue[] {
  return noted.flatMap(({ key, statement: { evidence, anonymity } }) => {
    const spans = [
      ...evidence.flatMap((fact) => fact.spans),
      anonymity?.description,
      anonymity?.nearness,
      anonymity?.reason,
    ].flatMap((span) => span ?? [])
    return joinExtents(spans).map((extent) => ({ key, ...extent }))
  })
}

/** Extents that overlap as one: “senior” inside “a senior official” has no frame of its own. */
function joinExtents(extents: readonly Extent[]): Extent[] {
  const joined: Extent[] = []
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}
