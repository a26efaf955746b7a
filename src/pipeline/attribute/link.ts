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

/** Puts choices in the order of their cues and tells for each the attribution whose content holds its cue. */
export function linkWithin(choices: readonly Choice[]): Attribution[] {
  const sorted = [...choices].sort((a, b) => a.cue.first - b.cue.first || b.cue.end - a.cue.end)
  const firsts = sorted.map(({ content }) =>
    content.reduce((least, { first }) => Math.min(least, first), Infinity),
  )
  const ends = sorted.map(({ content }) => content.reduce((most, { end }) => Math.max(most, end), 0))
  let from = 0
  return sorted.map((choice, at) => {
    while (choice.cue.first - sorted[from].cue.first > REACH) from++
    let within = -1
    for (let k = Math.max(from, at - 40); k < Math.min(sorted.length, at + 40); k++) {
      if (firsts[k] > choice.cue.first || ends[k] < choice.cue.end || k === at) continue
      const other = sorted[k]
      if (!hasInside(other.content, choice.cue) || hasInside(choice.content, other.cue)) continue
      if (within < 0 || size(other.content) < size(sorted[within].content)) within = k
    }
    return { ...choice, within }
  })
}
