import type { Figure, Report } from '../schema/index.js'
import { wordCount, wordShare } from './wording.js'

/** One of the figures that a fact-checker looks for first, ready to be shown. */
export interface HeadlineFigure {
  readonly id: 'confirms' | 'asserts' | 'anonymous' | 'declined' | 'unclear'
  readonly label: string
  readonly figure: Figure
}

/** The headline figures in the order in which every format shows them. */
export function listFigures({ summary }: Report): HeadlineFigure[] {
  const { official, anonymous, declined, unclear } = summary.headline
  return [
    { id: 'confirms', label: 'Official confirmation', figure: official.confirms },
    { id: 'asserts', label: 'Official assertion', figure: official.asserts },
    { id: 'anonymous', label: 'Anonymous sources', figure: anonymous },
    { id: 'declined', label: 'Declined to comment', figure: declined },
    { id: 'unclear', label: 'Unclear', figure: unclear },
  ]
}

/** "3 statements, 12% of words, confidence 0.86"; "none" where there are none. */
export function wordFigure({ count, share, confidence }: Figure): string {
  if (count === 0) return 'none'
  const certainty = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`
  return `${wordCount(count, 'statement')}, ${wordShare(share)} of words${certainty}`
}

/** "72% (90% interval 61–80%)"; null where no word is credited. */
export function wordScore({ summary }: Report): string | null {
  const { score, interval } = summary.sourcing
  if (score === null) return null
  const bounds = interval
    ? ` (90% interval ${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%)`
    : ''
  return `${wordShare(score)}${bounds}`
}

/** "24 statements, 18 of them credited to 9 sources". */
export function wordTotals({ statements, sources, summary }: Report): string {
  const credited = statements.length - summary.statements.unattributed
  return `${wordCount(statements.length, 'statement')}, ${credited} credited, ${wordCount(sources.length, 'source')}`
}
