import { ABBREVIATIONS } from '../src/lexicon/abbreviations.js'
import { loadModel } from '../src/model/load.js'
import { NAME_LABELS } from '../src/pipeline/document.js'
import { createSegmentModel, segment } from '../src/pipeline/segment/index.js'
import { readTokenArticles } from './data.js'
import { alignArticle } from './pos/align.js'
import { COARSE } from './pos/coarse.js'

/** Prints how well the shipped weights tag and label the dev articles, and how fast. Argument: the data folder. */
const started = performance.now()
const model = createSegmentModel(loadModel(), ABBREVIATIONS)
const loaded = performance.now() - started
const articles = readTokenArticles(process.argv[2] ?? '../shared/eval', 'dev')

let count = 0
let fine = 0
let coarse = 0
const hits = NAME_LABELS.map(() => 0)
const ours = NAME_LABELS.map(() => 0)
const gold = NAME_LABELS.map(() => 0)
for (const article of articles) {
  const { document, tags, names } = alignArticle(article, model)
  for (let at = 0; at < document.tokens.count; at++) {
    if (tags[at] < 0) continue
    const tag = document.tokens.tag[at]
    const name = document.tokens.name[at]
    count++
    if (tag === tags[at]) fine++
    if (COARSE[tag] === COARSE[tags[at]]) coarse++
    ours[name]++
    gold[names[at]]++
    if (name === names[at]) hits[name]++
  }
}

const percent = (share: number): string => (100 * share).toFixed(2)
const sum = (numbers: readonly number[]): number =>
  numbers.slice(1).reduce((total, number) => total + number, 0)
process.stdout.write(
  `tags   ${percent(fine / count)} % of ${count}, ${percent(coarse / count)} % in 12 classes\n`,
)
process.stdout.write(`names  token F1 ${percent((2 * sum(hits)) / (sum(ours) + sum(gold)))}\n`)
NAME_LABELS.forEach((label, at) => {
  if (at > 0) process.stdout.write(`       ${label} ${percent((2 * hits[at]) / (ours[at] + gold[at]))}\n`)
})

let best = Infinity
for (let round = 0; round < 7; round++) {
  const from = performance.now()
  for (const { text } of articles) segment(text, model)
  best = Math.min(best, performance.now() - from)
}
const size = articles.reduce((total, { text }) => total + text.length, 0)
process.stdout.write(
  `speed  ${(size / best / 1000).toFixed(1)} MB/s, weights read in ${loaded.toFixed(0)} ms\n`,
)
