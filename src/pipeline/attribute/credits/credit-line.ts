import type { TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'

/** Lines that are laid out to credit are written for nothing else, so a rule is as sure as any reading. */
const SCORE = 3

/** What a line credits by its colon or dash. */
export const creditLine = (mark: number, source: TokenRange, content: readonly TokenRange[]): Choice => ({
  cue: { first: mark, end: mark + 1, kind: 'attribution', score: 1 },
  source: [{ first: source.first, end: source.end }],
  content: content.map(({ first, end }) => ({ first, end })),
  score: SCORE,
})
