import type { Choice } from '../pipeline/attribute/index.js'
import type { Attribution, TokenRange } from '../pipeline/document.js'

/** The range `by` tokens further on. */
export const shift = <R extends TokenRange>(range: R, by: number): R => ({
  ...range,
  first: range.first + by,
  end: range.end + by,
})

export const shiftAll = (ranges: readonly TokenRange[], by: number): TokenRange[] =>
  ranges.map(({ first, end }) => ({ first: first + by, end: end + by }))

export function shiftAttribution(attribution: Attribution, by: number): Attribution {
  const { cue, source, content } = attribution
  return { ...attribution, cue: shift(cue, by), source: shiftAll(source, by), content: shiftAll(content, by) }
}

export const shiftChoice = ({ cue, source, content, score }: Choice, by: number): Choice => ({
  cue: shift(cue, by),
  source: shiftAll(source, by),
  content: shiftAll(content, by),
  score,
})
