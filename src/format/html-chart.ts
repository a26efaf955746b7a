import { SOURCE_TYPES, SPEAKING_TYPES } from '../schema/index.js'
import type { Report, SourceType, SourceWeights } from '../schema/index.js'
import { escapeHtml } from './html-escape.js'
import { listFigures, wordInterval } from './figures.js'
import { TYPE_WORDING, wordCount, wordShare } from './wording.js'

interface Bar {
  readonly label: string
  readonly counts: Partial<Record<SourceType, number>>
}

/** The headline figures as cards, the sourcing score with its interval first. */
export function writeFigures(report: Report): string {
  const cards = listFigures(report).map(({ id, label, figure: { count, share, confidence } }) => {
    const type = id === 'confirms' || id === 'asserts' ? 'official' : id
    const certainty = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`
    const detail = count === 0 ? 'none in this article' : `${writeShare(share)} of words${certainty}`
    return `<li class="figure t-${type}"><span class="label">${label}</span> <b>${count}</b> <span class="detail">${detail}</span></li>`
  })
  return `<ul class="figures">${writeScore(report)}${cards.join('')}</ul>`
}

function writeScore({ summary: { sourcing } }: Report): string {
  const { score, interval } = sourcing
  if (score === null) {
    return '<li class="figure score"><span class="label">Sourcing score</span> <b>–</b> <span class="detail">nobody is credited</span></li>'
  }
  const range = interval && wordInterval(interval)
  const band = interval
    ? `<rect class="band" x="${writePercent(interval.low)}" width="${writePercent(interval.high - interval.low)}" y="2" height="6" rx="3"/>`
    : ''
  return `<li class="figure score"><span class="label">Sourcing score</span> <b>${writeShare(score)}</b>
<svg class="scale" role="img" aria-label="${writeShare(score)}${range ? `, 90% interval ${range}` : ''}"><rect class="rail" width="100%" y="4" height="2"/>${band}<circle cx="${writePercent(score)}" cy="5" r="5"/></svg>
<span class="detail">${range ? `90% interval ${range}. ` : ''}${describeWeights(sourcing.weights)}.</span></li>`
}

/** Types that read better with a noun behind “its source is”. */
const KINDS: Partial<Record<SourceType, string>> = { document: 'a document', media: 'an outlet' }

/** "A credited word counts 1 where its source is official, named or a document, 0 elsewhere" */
function describeWeights(weights: SourceWeights): string {
  const counted = SPEAKING_TYPES.filter((type) => weights[type] > 0)
  const groups = [...new Set(counted.map((type) => weights[type]))].sort((a, b) => b - a)
  const words = groups.map((weight) => {
    const types = counted.filter((type) => weights[type] === weight).map((type) => KINDS[type] ?? type)
    const names = types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${types.at(-1)}` : types[0]
    return `${weight} where its source is ${names}`
  })
  return `A credited word counts ${[...words, '0 elsewhere'].join(', ')}`
}

/** "<1%" begins with what a page takes for markup. */
function writeShare(share: number): string {
  return escapeHtml(wordShare(share))
}

function writePercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** Three bars of a whole each: words, statements, sources by type, with the numbers as a table behind. */
export function writeShares({ summary }: Report): string {
  const bars: Bar[] = [
    { label: 'Words', counts: summary.words },
    { label: 'Statements', counts: summary.statements },
    { label: 'Sources', counts: summary.sources },
  ]
  return `<figure class="shares">
<figcaption>Shares by type</figcaption>
${bars.map(writeBar).join('\n')}
<details><summary>The numbers behind the bars</summary>${writeTable(bars)}</details>
</figure>`
}

function sumCounts({ counts }: Bar): number {
  return SOURCE_TYPES.reduce((sum, type) => sum + (counts[type] ?? 0), 0)
}

function writeBar(bar: Bar): string {
  const total = sumCounts(bar)
  if (total === 0) return ''
  let start = 0
  const shares = SOURCE_TYPES.map((type) => ({
    type,
    share: ((bar.counts[type] ?? 0) / total) * 100,
  })).filter(({ share }) => share > 0)
  const parts = shares.map(({ type, share }) => {
    const x = start
    start += share
    const { mark } = TYPE_WORDING[type]
    const letter = share < 2.5 ? '' : `<text x="${(x + share / 2).toFixed(2)}%" y="50%">${mark}</text>`
    return `<g class="t-${type}"><rect x="${x.toFixed(2)}%" width="${share.toFixed(2)}%" height="100%"/>${letter}</g>`
  })
  const words = shares.map(({ type, share }) => `${TYPE_WORDING[type].label} ${writeShare(share / 100)}`)
  return `<div class="share"><span>${bar.label}</span><svg role="img" aria-label="${bar.label}: ${words.join(', ')}">${parts.join('')}</svg></div>`
}

function writeTable(bars: readonly Bar[]): string {
  const used = SOURCE_TYPES.filter((type) => bars.some(({ counts }) => (counts[type] ?? 0) > 0))
  const rows = used.map((type) => {
    const cells = bars.map((bar) => {
      const count = bar.counts[type]
      return `<td>${count === undefined ? '–' : `${count} (${writeShare(count / Math.max(1, sumCounts(bar)))})`}</td>`
    })
    return `<tr><th scope="row">${TYPE_WORDING[type].label}</th>${cells.join('')}</tr>`
  })
  const heads = bars.map((bar) => `<th scope="col">${bar.label}</th>`)
  return `<table><thead><tr><th scope="col">Type</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The legend: a box to tick for each type; with none ticked every type is shown. */
export function writeLegend({ summary: { statements } }: Report): string {
  const rows = SOURCE_TYPES.filter((type) => statements[type] > 0).map((type) => {
    const { label, mark, meaning } = TYPE_WORDING[type]
    return `<label><input type="checkbox" id="f-${type}"><span class="chip t-${type}" aria-hidden="true">${mark}</span><span class="name"><span class="m t-${type} r-content">${label}</span> <small>${meaning}</small></span><span class="n"><span class="sr">, ${wordCount(statements[type], 'statement')}</span><span aria-hidden="true">${statements[type]}</span></span></label>`
  })
  return `<fieldset class="legend"><legend>Types <small>tick to show only these</small></legend>${rows.join('')}
<p class="key"><b>Bold</b>: the source. <i>Italic</i>: the cue. Point at marked words, or tab to a mark, to see what stands behind them; follow the mark to keep its note open. Words between dashed lines are the evidence.</p></fieldset>`
}
