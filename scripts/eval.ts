/**
 * `npm run eval`: runs the package over the evaluation data and prints the scores of its own scorer.
 *
 *   npm run eval -- [spans|types|cofenet …] [--set dev|enriched|ood] [--errors N] [--json] [--data FOLDER] [--gold-file MODE=FILE]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createAnalyzer } from '../src/index.js'
import { readRecords } from '../training/data.js'

/** File of each of the scorer's modes. */
const GOLD = { spans: 'polnear-dev.jsonl', types: 'types-dev.jsonl', cofenet: 'cofenet-dev.jsonl' } as const
type Mode = keyof typeof GOLD

interface Article {
  readonly id: string
  readonly text: string
  /** Only in the data of `types`. */
  readonly set?: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/eval') },
    set: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
    'gold-file': { type: 'string', multiple: true, default: [] },
  },
})

const analyzer = createAnalyzer()
const reports = new Map<string, object>()

/** Several files hold the same articles: each text is analysed once. */
function predict({ id, text }: Article): string {
  const report = reports.get(text) ?? analyzer(text)
  reports.set(text, report)
  return JSON.stringify({ id, ...report })
}

function readArticles(path: string): Article[] {
  const articles = readRecords<Article>(path)
  return values.set === undefined ? articles : articles.filter(({ set }) => set === values.set)
}

function score(mode: Mode, path: string, folder: string): number {
  const articles = readArticles(path)
  if (articles.length === 0) {
    console.log(`${mode}: no article of set "${values.set}" in ${path}`)
    return 0
  }
  const [gold, predicted] = ['gold', 'predicted'].map((name) => join(folder, `${mode}-${name}.jsonl`))
  writeFileSync(gold, articles.map((article) => JSON.stringify(article)).join('\n'))
  writeFileSync(predicted, articles.map(predict).join('\n'))
  const flags = [
    ...(values.errors === undefined ? [] : ['--errors', values.errors]),
    ...(values.json ? ['--json'] : []),
  ]
  if (!values.json) console.log(`\n# ${mode} · ${articles.length} articles of ${path}`)
  const scorer = join(values.data, 'score.mjs')
  return (
    spawnSync(process.execPath, [scorer, mode, gold, predicted, ...flags], { stdio: 'inherit' }).status ?? 1
  )
}

function isMode(word: string): word is Mode {
  return Object.hasOwn(GOLD, word)
}

function main(): number {
  const unknown = positionals.find((word) => !isMode(word))
  if (unknown !== undefined) {
    console.error(`Unexpected mode "${unknown}", expected ${Object.keys(GOLD).join(', ')}`)
    return 2
  }
  if (!existsSync(join(values.data, 'score.mjs'))) {
    console.log(`skipped: no evaluation data at ${values.data} (pass its folder by --data)`)
    return 0
  }
  const files = Object.fromEntries(values['gold-file'].map((pair) => pair.split('=', 2)))
  // Only the data of `types` knows sets.
  const all: readonly Mode[] = values.set === undefined ? ['spans', 'types', 'cofenet'] : ['types']
  const modes = positionals.length === 0 ? all : positionals.filter(isMode)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  try {
    return Math.max(...modes.map((mode) => score(mode, files[mode] ?? join(values.data, GOLD[mode]), folder)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = main()
