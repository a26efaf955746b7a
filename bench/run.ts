/**
 * `npm run bench`: speed against peers on the same articles in one run, growth of time with size, and start-up.
 * `npm run build` first: what is built is measured. Ratios are what counts: the machine is another one tomorrow. Words after the command select parts by name.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { isBuilt, loadBuilt } from './built.js'
import { timeEdits } from './edits.js'
import { FAMILIES } from './families.js'
import { leastTimeOf, megabytes, printTable, timeOf } from './measure.js'
import { createPeers } from './peers.js'
import { denseParagraph, joinArticles, readCorpus } from './texts.js'

const ROOT = resolve(import.meta.dirname, '..')
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const corpus = readCorpus()

async function comparePeers(): Promise<void> {
  const size = megabytes(corpus.articles)
  console.log(`\n# Speed · ${corpus.articles.length} articles, ${size.toFixed(2)} MB of ${corpus.origin}`)
  const peers = await createPeers()
  const rates = peers.map(({ name, read }) => {
    const time = timeOf(() => corpus.articles.forEach((text) => void read(text)), 5)
    return { name, rate: size / (time / 1000) }
  })
  printTable([
    ['tool', 'MB a second of processor time', 'onrecord is'],
    ...rates.map(({ name, rate }) => [name, rate.toFixed(2), `${(rates[0].rate / rate).toFixed(2)} ×`]),
  ])
}

async function measureGrowth(): Promise<void> {
  const { createAnalyzer } = await loadBuilt()
  const analyzer = createAnalyzer()
  // warm, as the first sizes else pay for compiling
  corpus.articles.forEach((text) => void analyzer(text))
  const families = {
    'joined articles': (size: number) => joinArticles(corpus, size),
    'one dense paragraph': denseParagraph,
  }
  console.log('\n# Growth · milliseconds for each megabyte')
  printTable([
    ['text', ...SIZES.map((size) => `${size / 1000} kB`)],
    ...Object.entries(families).map(([name, make]) => [
      name,
      ...SIZES.map((size) => {
        const text = make(size)
        return (timeOf(() => void analyzer(text), size > 1e6 ? 1 : 3) / megabytes([text])).toFixed(0)
      }),
    ]),
  ])
}

function measureStart(): void {
  console.log('\n# Start-up · import to first report, median of five processes')
  if (!isBuilt()) {
    console.log('skipped: no dist, run npm run build first')
    return
  }
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, [join(ROOT, 'bench/start.mjs')], { encoding: 'utf8' }).stdout),
  ).sort((a, b) => a - b)
  console.log(`${times[2]} ms`)
}

function measureEdits(): void {
  const { edit, fifth, whole } = timeEdits(corpus)
  console.log('\n# Edit · one paragraph of an article of 1,500 words, median of 100')
  printTable([
    ['what is read', 'ms', 'of the whole'],
    ['the edit, by what it can reach', edit.toFixed(1), (edit / whole).toFixed(2)],
    ['a fifth of the article, afresh', fifth.toFixed(1), (fifth / whole).toFixed(2)],
    ['the whole article, afresh', whole.toFixed(1), '1.00'],
  ])
}

const DOUBLINGS = [65_536, 131_072, 262_144]
/** More than this for a text twice as long is more than noise. */
const MOST = 2.3

/** Time of each family of hostile texts at sizes that double, and the ratio of each to the one before; a row as soon as it is measured. */
function measureDoublings(): void {
  console.log('\n# Doublings · milliseconds of processor time, least of two')
  const width = Math.max(...FAMILIES.map(({ name }) => name.length))
  const print = (name: string, cells: readonly string[]): void =>
    console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(' ').trimEnd())
  print('family', [...DOUBLINGS.map((size) => `${size >> 10} k`), 'ratio', 'ratio'])
  for (const { name, make, read } of FAMILIES) {
    read(make(DOUBLINGS[0]))
    const times = DOUBLINGS.map((size) => {
      const text = make(size)
      return leastTimeOf(() => void read(text), 2)
    })
    const ratios = times.slice(1).map((time, at) => time / times[at])
    const cells = [...times.map((time) => time.toFixed(0)), ...ratios.map((ratio) => ratio.toFixed(2))]
    print(name, Math.max(...ratios) > MOST ? [...cells, '  more than linear'] : cells)
  }
}

const parts = {
  speed: comparePeers,
  growth: measureGrowth,
  edit: measureEdits,
  start: measureStart,
  doubling: measureDoublings,
}
const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await measure()
