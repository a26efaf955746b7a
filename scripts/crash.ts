/**
 * `npm run crash -- --articles 20000 --kills 5`: articles through the queue with two workers, each killed so often at
 * random, and Redis killed once. Prints what the ledger holds in the end; exits with 1 where it is not exactly right.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { QueuedArticle } from '../src/queue/index.js'
import { inventArticle } from '../test/articles.js'
import { buildPrograms } from '../test/built.js'
import { runCrashTest } from '../test/queue/crash.js'
import { readRecords } from '../training/data.js'
import { createRandom, QUEUE_PROGRAMS } from '../test/queue/programs.js'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
const [count, kills, seed] = [values.articles, values.kills, values.seed].map(Number)
const DEV = resolve(import.meta.dirname, '../../shared/eval/polnear-dev.jsonl')

/** A paragraph of a dev article where they are at hand, changed so that no two are the same, or an invented article. */
function makeArticles(): QueuedArticle[] {
  const paragraphs = existsSync(DEV)
    ? readRecords<{ text: string }>(DEV)
        .flatMap(({ text }) => text.split(/\n\s*\n/))
        .filter((paragraph) => paragraph.length > 80 && paragraph.length < 800)
    : []
  return Array.from({ length: count }, (_, index) => {
    const invented = inventArticle(index)
    if (paragraphs.length === 0 || index % 2 === 0) return invented
    const paragraph = paragraphs[index % paragraphs.length]
    return { id: invented.id, text: `${paragraph}\n\nNote ${index}: police said so.` }
  })
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-crash-'))
const built = await buildPrograms(QUEUE_PROGRAMS)
const start = performance.now()
try {
  console.log(`seed ${seed}`)
  const findings = await runCrashTest({
    folder,
    worker: built.program('worker'),
    sink: built.program('counting-sink'),
    articles: makeArticles(),
    chunkSize: 50,
    kills,
    random: createRandom(seed + 1),
    say: (line) => console.log(`${Math.round((performance.now() - start) / 1000)} s  ${line}`),
  })
  console.log(
    `${findings.results} results for ${count} articles, ${findings.wrong} unlike analyze, ${findings.dead} dead letters; ` +
      `${findings.kills} kills; ${findings.executions} executions, ${findings.second} of them second ones`,
  )
  if (findings.results !== count || findings.wrong > 0 || findings.dead > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
  built.remove()
}
