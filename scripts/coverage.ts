import { countWords } from '../src/span/words.js'
import type { Report } from '../src/schema/index.js'
import type { GoldArticle } from '../training/classify/examples.js'

/** A labelled article and our report on it. */
export interface Read {
  readonly article: GoldArticle
  readonly report: Report
}

type Sourcing = Report['summary']['sourcing']

const ACCOUNTABLE = new Set(['official', 'named', 'document'])

/** Words of sentences with an accountable label over words of sentences with any but `unattributed`; null without any. */
function goldShare({ text, sentences }: GoldArticle): number | null {
  let accountable = 0
  let credited = 0
  for (const { start, end, types, disputed = [] } of sentences) {
    if (disputed.length > 0 || types.length === 0 || types.includes('unattributed')) continue
    const words = countWords(text.slice(start, end))
    credited += words
    accountable += (words * types.filter((type) => ACCOUNTABLE.has(type)).length) / types.length
  }
  return credited > 0 ? accountable / credited : null
}

/** Share of the articles whose gold share lies in the interval, were it this many times as wide. */
function cover(pairs: readonly (readonly [number, Sourcing])[], width: number): number {
  const held = pairs.filter(([gold, { score, interval }]) => {
    if (score === null || interval === null) return false
    const low = score - (score - interval.low) * width
    const high = score + (interval.high - score) * width
    return gold >= (interval.low === 0 ? 0 : low) && gold <= (interval.high === 1 ? 1 : high)
  })
  return held.length / pairs.length
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Lines that tell how often the 90 % interval of the sourcing score holds the gold share, and how far the score errs. */
export function describeCoverage(name: string, read: readonly Read[]): string[] {
  const pairs = read.flatMap(({ article, report }) => {
    const gold = goldShare(article)
    return gold === null ? [] : [[gold, report.summary.sourcing] as const]
  })
  const errors = pairs.map(([gold, { score }]) => Math.abs(gold - (score ?? 0)))
  const widths = pairs.map(([, { interval }]) => (interval ? interval.high - interval.low : 0))
  const others = [0.7, 0.8, 0.9, 1.1, 1.2].map((width) => `×${width} ${percent(cover(pairs, width))}`)
  return [
    `${name}: the interval holds the gold share in ${percent(cover(pairs, 1))} of ${pairs.length} articles (bar 85–95)`,
    `  mean error of the score ${meanOf(errors).toFixed(3)}, mean width of the interval ${meanOf(widths).toFixed(3)}; were it wider or narrower: ${others.join(', ')}`,
  ]
}
