import type { TokenRange, Tokens } from '../pipeline/document.js'

/** How much of a text, from its start and from its end, its last version has too; the two do not overlap. */
export interface Edges {
  readonly before: number
  readonly behind: number
  /** How many more there are than in the last version. */
  readonly by: number
}

/** What a text shares with one that is not known. */
export const NOTHING: Edges = { before: 0, behind: 0, by: 0 }

/** Units that are compared at once where texts are the same for long. */
const STEP = 256

/** UTF-16 units that two versions share. */
export function compareTexts(old: string, text: string): Edges {
  const most = Math.min(old.length, text.length)
  const by = text.length - old.length
  let before = 0
  while (before + STEP <= most && text.startsWith(old.slice(before, before + STEP), before)) before += STEP
  while (before < most && old.charCodeAt(before) === text.charCodeAt(before)) before++
  let behind = 0
  while (behind + STEP <= most - before) {
    const end = old.length - behind
    if (!text.startsWith(old.slice(end - STEP, end), end - STEP + by)) break
    behind += STEP
  }
  for (let at = text.length - 1 - behind; behind < most - before; at--, behind++)
    if (text.charCodeAt(at) !== old.charCodeAt(at - by)) break
  return { before, behind, by }
}

/** Tokens that two versions share, with the gaps before them. @param edges of the texts */
export function compareTokens(old: Tokens, tokens: Tokens, length: number, edges: Edges): Edges {
  const most = Math.min(old.count, tokens.count)
  const isSame = (at: number, partner: number, by: number): boolean =>
    tokens.start[at] === old.start[partner] + by &&
    tokens.end[at] === old.end[partner] + by &&
    tokens.gap[at] === old.gap[partner]
  let before = 0
  while (before < most && tokens.end[before] <= edges.before && isSame(before, before, 0)) before++
  const by = tokens.count - old.count
  let behind = 0
  for (let at = tokens.count - 1; behind < most - before; at--, behind++) {
    const isShared = at > 0 && at > by && tokens.end[at - 1] >= length - edges.behind
    if (!isShared || !isSame(at, at - by, edges.by) || tokens.end[at - 1] !== old.end[at - by - 1] + edges.by)
      break
  }
  return { before, behind, by }
}

/**
 * Number of the range in the last version that holds the same tokens, or -1.
 * @param margin tokens behind the range that have to be the same too
 */
export function findPartner(
  at: number,
  ranges: readonly TokenRange[],
  old: readonly TokenRange[],
  { count, edges: { before, behind, by } }: { readonly count: number; readonly edges: Edges },
  margin: number,
): number {
  const { first, end } = ranges[at]
  const same = old.at(at)
  if (end + margin <= before) return same && same.first === first && same.end === end ? at : -1
  const partner = at - ranges.length + old.length
  if (first < count - behind || partner < 0 || first === 0) return -1
  return old[partner].first + by === first && old[partner].end + by === end ? partner : -1
}
