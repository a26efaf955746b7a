import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPort, startPostgres, startRedis } from '../../examples/archive/servers.mjs'
import { analyze } from '../../src/index.js'
import { enqueueArticles, openSink, readProgress } from '../../src/queue/index.js'
import type { QueuedArticle, Sink, SinkSettings } from '../../src/queue/index.js'
import { WorkerSeat } from './worker-seat.js'

/** What a crash test does. */
export interface CrashPlan {
  readonly folder: string
  /** Programs of `buildPrograms`: the worker, and the module of its sink. */
  readonly worker: string
  readonly sink: string
  readonly articles: readonly QueuedArticle[]
  readonly chunkSize: number
  /** Times that each of the two workers is killed. */
  readonly kills: number
  /** Numbers from 0 to 1. */
  readonly random: () => number
  readonly say: (line: string) => void
}

/** What it found. */
export interface CrashFindings {
  readonly results: number
  /** Articles whose result is missing, or not byte for byte what `analyze` gives. */
  readonly wrong: number
  /** Analyses begun. */
  readonly executions: number
  /** Those of articles whose analysis had been begun before. */
  readonly second: number
  readonly kills: number
  readonly dead: number
}

/** Two workers, each killed again and again; Redis killed and started again once; results in PostgreSQL. */
export async function runCrashTest(plan: CrashPlan): Promise<CrashFindings> {
  const { folder, articles, random, say } = plan
  const port = await findPort()
  const postgres = await startPostgres(await findPort())
  let redis = await startRedis(join(folder, 'redis'), port)
  const log = join(folder, 'executions')
  mkdirSync(log)
  const table: SinkSettings = { type: 'postgres', url: postgres.url }
  const settings = JSON.stringify({
    connection: redis.url,
    sink: { type: 'module', module: plan.sink, settings: { sink: table, folder: log } },
    lockDuration: 2000,
  })
  const sink = await openSink(table)
  const seats: WorkerSeat[] = []
  try {
    const { jobs } = await enqueueArticles(articles, { connection: redis.url, chunkSize: plan.chunkSize })
    say(`${articles.length} articles in ${jobs} jobs`)
    for (let seat = 0; seat < 2; seat++) seats.push(new WorkerSeat(plan.worker, settings))
    const pace = (share: number): number => Math.floor(share * articles.length)
    const killing = seats.map(async (seat, index) => {
      for (let kill = 0; kill < plan.kills; kill++) {
        await reach(sink, pace((kill + random()) / (plan.kills + 1)))
        await seat.kill(random() < 0.5)
        say(`worker ${index + 1} killed after ${await sink.count()} results`)
      }
    })
    await reach(sink, pace(0.4 + random() / 5))
    await redis.stop('SIGKILL')
    redis = await startRedis(join(folder, 'redis'), port)
    say(`Redis killed and started again after ${await sink.count()} results`)
    await Promise.all(killing)
    const dead = await drain(redis.url)
    await Promise.all(seats.map((seat) => seat.close()))
    const [results, wrong] = [await sink.count(), await countWrong(postgres.url, articles)]
    const kills = seats.reduce((sum, seat) => sum + seat.kills, 0)
    return { results, wrong, ...countExecutions(log), kills, dead }
  } finally {
    await Promise.all(seats.map((seat) => seat.abandon()))
    await sink.close()
    await redis.stop('SIGKILL')
    await postgres.stop()
  }
}

async function reach(sink: Sink, results: number): Promise<void> {
  while ((await sink.count()) < results) await sleep(20)
}

/** Waits until no job is left. Gives the number of articles that were given up. */
async function drain(connection: string): Promise<number> {
  for (;;) {
    const { waiting, active, dead } = await readProgress({ connection })
    if (waiting + active === 0) return dead
    await sleep(200)
  }
}

function countExecutions(log: string): { executions: number; second: number } {
  const keys = readdirSync(log).flatMap((name) => readFileSync(join(log, name), 'utf8').split('\n'))
  const analysed = keys.filter(Boolean)
  return { executions: analysed.length, second: analysed.length - new Set(analysed).size }
}

async function countWrong(url: string, articles: readonly QueuedArticle[]): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let wrong = 0
  try {
    for (let at = 0; at < articles.length; at += 200) {
      const some = articles.slice(at, at + 200)
      const { rows } = await client.query<{ id: string; report: string }>(
        'SELECT article_id AS id, report::text AS report FROM onrecord_results WHERE article_id = ANY($1)',
        [some.map(({ id }) => id)],
      )
      for (const { id, text } of some) {
        const found = rows.filter((row) => row.id === id)
        if (found.length !== 1 || found[0].report !== JSON.stringify(analyze(text))) wrong++
      }
    }
    return wrong
  } finally {
    await client.end()
  }
}
