import { SOURCE_TYPES } from '../schema/index.js'
import type { Figure, Report, SourceType, Summary } from '../schema/index.js'
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
  return interval ? `${wordShare(score)} (90% interval ${wordInterval(interval)})` : wordShare(score)
}

/** "61–80%". */
export function wordInterval({ low, high }: NonNullable<Summary['sourcing']['interval']>): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}%`
}

/** One type of the article: how many statements it has, and the share of the article’s words, 0–1. */
export interface TypeFigure {
  readonly type: SourceType
  readonly count: number
  readonly share: number
}

/** The types that the article has, in the order of SOURCE_TYPES. */
export function listTypes({ statements, words }: Summary): TypeFigure[] {
  const total = SOURCE_TYPES.reduce((sum, type) => sum + words[type], 0)
  return SOURCE_TYPES.filter((type) => statements[type] > 0 || words[type] > 0).map((type) => ({
    type,
    count: statements[type],
    share: words[type] / Math.max(1, total),
  }))
}

/** "24 statements, 18 credited, 9 sources". */
export function wordTotals({ statements, sources, summary }: Report): string {
  const credited = statements.length - summary.statements.unattributed
  return `${wordCount(statements.length, 'statement')}, ${credited} credited, ${wordCount(sources.length, 'source')}`
}
