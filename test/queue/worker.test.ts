import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPort, findRedis, startRedis } from '../../examples/archive/servers.mjs'
import {
  enqueueArticles,
  openSink,
  readDeadLetters,
  readProgress,
  retryDeadLetters,
} from '../../src/queue/index.js'
import type { DeadLetter, QueuedArticle, QueueSettings } from '../../src/queue/index.js'
import { inventArticle } from '../articles.js'
import { buildPrograms } from '../built.js'
import type { Built } from '../built.js'
import { QUEUE_PROGRAMS } from './programs.js'
import { WorkerSeat } from './worker-seat.js'

const articles = Array.from({ length: 60 }, (_, index) => inventArticle(index))

describe.skipIf(findRedis() === null)('a worker (needs redis-server)', { timeout: 120_000 }, () => {
  let folder = ''
  let built: Built
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-worker-'))
    built = await buildPrograms({ ...QUEUE_PROGRAMS, 'mortal-sink': 'test/queue/mortal-sink.ts' })
    redis = await startRedis(join(folder, 'redis'), await findPort())
  })
  afterAll(async () => {
    await redis.stop()
    rmSync(folder, { recursive: true })
    built.remove()
  })

  const queueOf = (name: string): QueueSettings => ({ connection: redis.url, name })
  const startWorker = (name: string, module = 'mortal-sink'): WorkerSeat => {
    const sink = { type: 'module', module: built.program(module), settings: folderSink(name) }
    return new WorkerSeat(
      built.program('worker'),
      JSON.stringify({ ...queueOf(name), sink, lockDuration: 1000 }),
    )
  }
  const folderSink = (name: string): { type: 'ndjson'; folder: string } => ({
    type: 'ndjson',
    folder: join(folder, name),
  })
  const drain = async (name: string): Promise<void> => {
    for (;;) {
      const { waiting, active } = await readProgress(queueOf(name))
      if (waiting + active === 0) return
      await sleep(100)
    }
  }
  const collect = async (name: string): Promise<DeadLetter[]> => {
    const letters: DeadLetter[] = []
    for await (const letter of readDeadLetters(queueOf(name))) letters.push(letter)
    return letters
  }

  it('puts articles that end its process or are none among the dead letters, and does their neighbours', async () => {
    const bad = [
      { id: 'mortal', text: 'Police said so.' },
      { id: 'none', text: 7 } as unknown as QueuedArticle,
    ]
    const all = [...articles.slice(0, 30), ...bad, ...articles.slice(30)]
    await enqueueArticles(all, { ...queueOf('dead'), chunkSize: 10, attempts: 2, backoff: 10 })
    const worker = startWorker('dead')
    await drain('dead')
    // The last failed job is swept after it has ended.
    while ((await readProgress(queueOf('dead'))).dead < 2) await sleep(50)
    await drain('dead')
    const letters = await collect('dead')
    expect(letters.map(({ article }) => article.id).sort()).toEqual(['mortal', 'none'])
    expect(letters.find(({ article }) => article.id === 'none')?.reason).toBe(
      'Unexpected number as text, expected string',
    )
    expect(letters.find(({ article }) => article.id === 'mortal')?.reason).toMatch(/exit/i)
    expect(await (await openSink(folderSink('dead'))).count()).toBe(60)
    expect(await worker.close()).toBe(0)
    expect(await retryDeadLetters(queueOf('dead'))).toBe(2)
    expect(await readProgress(queueOf('dead'))).toMatchObject({ enqueued: 62, dead: 0, waiting: 2 })
  })

  it('finishes the job at hand and leaves nothing half done when it is asked to stop', async () => {
    await enqueueArticles(articles, { ...queueOf('stop'), chunkSize: 10 })
    const worker = startWorker('stop')
    const sink = await openSink(folderSink('stop'))
    while ((await sink.count()) === 0) await sleep(5)
    expect(await worker.close()).toBe(0)
    const { active, waiting } = await readProgress(queueOf('stop'))
    expect(active).toBe(0)
    expect(await sink.count()).toBe((6 - waiting) * 10)
  })

  it('does nothing twice when the same articles are enqueued again', async () => {
    await enqueueArticles(articles, { ...queueOf('again'), chunkSize: 25 })
    const first = startWorker('again')
    await drain('again')
    await enqueueArticles(articles, { ...queueOf('again'), chunkSize: 7 })
    await drain('again')
    expect(await first.close()).toBe(0)
    expect(await readProgress(queueOf('again'))).toMatchObject({ enqueued: 120, written: 60, repeated: 60 })
  })

  it('is refused with options that do not fit', async () => {
    const wrong = { connection: redis.url, chunkSize: 0 }
    await expect(enqueueArticles(articles, wrong)).rejects.toThrow(
      'Unexpected number 0 as option chunkSize, expected a number of at least 1',
    )
  })
})
