/**
 * `npm run measure:batch [-- --articles 3000 --rounds 3]`, after `npm run build`: how much faster `--jobs 2` is than
 * `--jobs 1`, best of several rounds taken in turn; how much more two programs do at once than one, which is what the
 * machine has to give; and how resident memory grows from the 1,000th to the last article.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { inventArticle } from '../test/articles.js'

const CLI = resolve(import.meta.dirname, '../dist/cli.js')
const EXAMPLE = readFileSync(resolve(import.meta.dirname, '../examples/articles/ceasefire.txt'), 'utf8')
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    memory: { type: 'string', default: '20000' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'onrecord-measure-'))

/** Articles of some 200 words, no two the same. */
function writeInput(count: number): string {
  const path = join(folder, `${count}.ndjson`)
  const paragraphs = EXAMPLE.split('\n\n')
  const lines = Array.from({ length: count }, (_, index) => {
    const { id, text } = inventArticle(index)
    const more = [0, 1, 2].map((step) => paragraphs[(index * 3 + step) % paragraphs.length])
    return JSON.stringify({ id, text: [text, ...more].join('\n\n') })
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

/** Resident memory in MB, by how many records were written. */
type Sample = readonly [records: number, megabytes: number]

async function run(
  input: string,
  jobs: number,
  output = join(folder, 'out.ndjson'),
): Promise<{ seconds: number; samples: Sample[] }> {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, 'batch', '--jobs', String(jobs), '--output', output, input], {
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  const samples: Sample[] = []
  while (child.exitCode === null && child.signalCode === null) {
    await Promise.race([ended, sleep(100)])
    const journal = statSync(`${output}.journal`, { throwIfNoEntry: false })?.size ?? 0
    const memory = readMemory(child.pid)
    if (memory !== null) samples.push([Math.floor(journal / 34), memory])
  }
  return { seconds: (performance.now() - start) / 1000, samples }
}

/** Seconds of two programs that have one job each and the whole input: with two free cores, those of one. */
async function runTwice(input: string): Promise<number> {
  const runs = ['a', 'b'].map((name) => run(input, 1, join(folder, `${name}.ndjson`)))
  return Math.max(...(await Promise.all(runs)).map(({ seconds }) => seconds))
}

function readMemory(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Mean of the samples whose records lie in a range: one sample would catch the collector at any moment. */
function meanMemory(samples: readonly Sample[], from: number, to: number): number {
  const within = samples.filter(([records]) => records >= from && records <= to)
  return within.reduce((sum, [, megabytes]) => sum + megabytes, 0) / within.length
}

try {
  const input = writeInput(Number(values.articles))
  const best: Record<number, number> = { 1: Infinity, 2: Infinity }
  let bestTwice = Infinity
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const jobs of [1, 2]) best[jobs] = Math.min(best[jobs], (await run(input, jobs)).seconds)
    bestTwice = Math.min(bestTwice, await runTwice(input))
  }
  const load = loadavg()[0].toFixed(1)
  console.log(
    `${values.articles} articles: --jobs 1 ${best[1].toFixed(1)} s, --jobs 2 ${best[2].toFixed(1)} s, ` +
      `ratio ${(best[1] / best[2]).toFixed(2)} (best of ${values.rounds}, load ${load})`,
  )
  console.log(
    `two programs with one job each, at once: ${bestTwice.toFixed(1)} s, so this machine does ` +
      `${((2 * best[1]) / bestTwice).toFixed(2)} times the work of one with two`,
  )
  const count = Number(values.memory)
  if (count > 0) {
    const long = writeInput(count)
    for (const jobs of [1, 2]) {
      const { samples } = await run(long, jobs)
      const [early, late] = [meanMemory(samples, 1000, count * 0.1), meanMemory(samples, count * 0.95, count)]
      console.log(
        `--jobs ${jobs}, resident memory: ${early.toFixed(0)} MB from the 1,000th article on, ${late.toFixed(0)} MB ` +
          `at the ${count.toLocaleString('en')}th (${(100 * (late / early - 1)).toFixed(1)} %)`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
