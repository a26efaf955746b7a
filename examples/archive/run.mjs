import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { enqueueArticles, readDeadLetters, readProgress } from 'onrecord/queue'
import pg from 'pg'
import { findPort, startPostgres, startRedis } from './servers.mjs'

// An archive over two worker processes: jobs in Redis, reports in PostgreSQL, each written once.
// Needs redis-server and PostgreSQL, and the packages bullmq, ioredis and pg beside onrecord.
const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'))
const redis = await startRedis(folder, await findPort())
const postgres = await startPostgres(await findPort())
const queue = { connection: redis.url }

/** The paragraphs of the example articles, each an article of its own, and one line that is none. */
function* readArchive() {
  for (const name of ['ceasefire', 'council', 'harbour-rumours']) {
    const text = readFileSync(new URL(`../articles/${name}.txt`, import.meta.url), 'utf8')
    for (const [index, paragraph] of text.split('\n\n').entries()) {
      yield { id: `${name}-${index}`, text: paragraph }
    }
  }
  yield { id: 'broken', text: /** @type {string} */ (/** @type {unknown} */ (null)) }
}

const enqueued = await enqueueArticles(readArchive(), { ...queue, chunkSize: 8 })
console.log(`${enqueued.articles} articles in ${enqueued.jobs} jobs`)

const workers = [1, 2].map(() =>
  spawn(process.execPath, [join(import.meta.dirname, 'worker.mjs'), redis.url, postgres.url], {
    stdio: 'inherit',
  }),
)
let progress = await readProgress(queue)
while (progress.waiting + progress.active > 0) {
  await sleep(100)
  progress = await readProgress(queue)
}
console.log(`${progress.written} reports written, ${progress.dead} given up`)
for await (const { article, reason } of readDeadLetters(queue)) console.log(`${article.id}: ${reason}`)

// Enqueued again, nothing is done again.
await enqueueArticles(readArchive(), { ...queue, chunkSize: 8 })
do {
  await sleep(100)
  progress = await readProgress(queue)
} while (progress.waiting + progress.active > 0)
console.log(`${progress.written} reports written, ${progress.repeated} found there`)

const client = new pg.Client({ connectionString: postgres.url })
await client.connect()
const { rows } = await client.query(
  `SELECT count(*) AS rows, count(DISTINCT article_id) AS articles FROM reports`,
)
console.log(`${rows[0].rows} rows for ${rows[0].articles} articles`)
await client.end()

await Promise.all(
  workers.map(async (worker) => {
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    await ended
  }),
)
await redis.stop()
await postgres.stop()
rmSync(folder, { recursive: true })

// Prints:
// 46 articles in 6 jobs
// 45 reports written, 1 given up
// broken: Unexpected object as text, expected string
// 45 reports written, 45 found there
// 45 rows for 45 articles
