/**
 * Measures the confidence report over `../shared/eval/types-dev.jsonl`: how often the 90 % interval of the sourcing
 * score holds the gold share, for several dispersions; then 30 corroboration groups and 30 findings of the right of
 * reply, drawn with a seed, to be read by a person.
 * `npm run measure:report [-- SEED]`
 */
import { existsSync, readFileSync } from 'node:fs'
import { createAnalyzer } from '../src/index.js'
import { DISPERSION } from '../src/report/sourcing.js'
import type { Report, Statement } from '../src/schema/index.js'
import { countWords } from '../src/span/words.js'
import { draw } from './draw.js'

const PATH = '../shared/eval/types-dev.jsonl'
const DRAWN = 30
const ACCOUNTABLE = new Set(['official', 'named', 'document'])

interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly sentences: readonly {
    start: number
    end: number
    types: readonly string[]
    disputed?: readonly string[]
  }[]
}
interface Read {
  readonly article: GoldArticle
  readonly report: Report
}

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
function cover(pairs: readonly (readonly [number, Report['summary']['sourcing']])[], width: number): number {
  const held = pairs.filter(([gold, { score, interval }]) => {
    if (score === null || interval === null) return false
    const low = score - (score - interval.low) * width
    const high = score + (interval.high - score) * width
    return gold >= (interval.low === 0 ? 0 : low) && gold <= (interval.high === 1 ? 1 : high)
  })
  return held.length / pairs.length
}

function measureCoverage(read: readonly Read[]): void {
  const pairs = read.flatMap(({ article, report }) => {
    const gold = goldShare(article)
    return gold === null ? [] : [[gold, report.summary.sourcing] as const]
  })
  const errors = pairs.map(([gold, { score }]) => Math.abs(gold - (score ?? 0)))
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  const widths = pairs.map(([, { interval }]) => (interval ? interval.high - interval.low : 0))
  console.log(
    `interval holds the gold share in ${(100 * cover(pairs, 1)).toFixed(1)} % of ${pairs.length} articles (bar 85–95)`,
  )
  console.log(
    `mean error of the score ${mean.toFixed(3)}, mean width of the interval ${(widths.reduce((a, b) => a + b, 0) / widths.length).toFixed(3)}, dispersion ${DISPERSION}`,
  )
  // Each half with the dispersion that the other half would choose: a cross-validation of the one constant.
  const halves = [0, 1].map((half) => pairs.filter((_, i) => i % 2 === half))
  for (const [i, half] of halves.entries()) {
    const other = halves[1 - i]
    const width =
      [...Array(80).keys()].map((step) => 0.2 + step * 0.05).find((one) => cover(other, one) >= 0.9) ?? 4
    console.log(
      `half ${i + 1}: factor on the width chosen on the other half ${width.toFixed(2)}, coverage ${(100 * cover(half, width)).toFixed(1)} %`,
    )
  }
}

const shorten = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 260)
const tell = ({ type, stance, range }: Statement): string =>
  `    [${type} ${stance ?? ''}] ${shorten(range.text)}`

function listDrawn(read: readonly Read[], seed: number): void {
  const pick = (report: Report, ids: readonly string[]): string[] =>
    ids.flatMap((id) => report.statements.find((statement) => statement.id === id) ?? []).map(tell)
  const groups = read.flatMap(({ article, report }) =>
    report.summary.corroboration.map((group) => ({ article, report, group })),
  )
  const findings = read.flatMap(({ article, report }) =>
    report.summary.rightOfReply.map((finding) => ({ article, report, finding })),
  )
  console.log(`\n${groups.length} corroboration groups, ${Math.min(DRAWN, groups.length)} drawn`)
  for (const { article, report, group } of draw(groups, DRAWN, seed)) {
    console.log(
      [
        `\n  ${article.id}: ${group.verdict} ${group.confidence.toFixed(2)}`,
        ...pick(report, group.statementIds),
      ].join('\n'),
    )
  }
  console.log(
    `\n${findings.length} findings of the right of reply, ${Math.min(DRAWN, findings.length)} drawn`,
  )
  for (const { article, report, finding } of draw(findings, DRAWN, seed)) {
    console.log(
      [
        `\n  ${article.id}: ${finding.party}: ${finding.answer} ${finding.confidence.toFixed(2)}`,
        ...pick(report, finding.accusationIds),
        '    answered by',
        ...pick(report, finding.replyIds),
      ].join('\n'),
    )
  }
}

if (existsSync(PATH)) {
  const read = createAnalyzer()
  const articles = readFileSync(PATH, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
  const all = articles.map((article) => ({ article, report: read(article.text) }))
  measureCoverage(all)
  listDrawn(all, Number(process.argv[2] ?? 1))
} else {
  console.log(`skipped: ${PATH} is not there`)
}
