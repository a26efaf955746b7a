import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'bullmq'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findPort, findRedis, startRedis } from '../../examples/archive/servers.mjs'
import { createWorker, enqueueArticles, readProgress } from '../../src/queue/index.js'
import type { SinkSettings } from '../../src/queue/index.js'
import { inventArticle } from '../articles.js'

describe.skipIf(findRedis() === null)('an idle worker (needs redis-server)', { timeout: 60_000 }, () => {
  let folder = ''
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-sweep-'))
    redis = await startRedis(join(folder, 'redis'), await findPort())
  })
  afterAll(async () => {
    await redis.stop()
    rmSync(folder, { recursive: true })
  })

  const createSink = (): SinkSettings => ({ type: 'ndjson', folder: join(folder, 'results') })

  it('sees to a job that failed in the hands of a worker killed after it', async () => {
    const queue = { connection: redis.url, name: 'idle' }
    const connection = { url: redis.url, maxRetriesPerRequest: null }
    const killed = new Worker(queue.name, null, { connection, autorun: false })
    await enqueueArticles([inventArticle(1), inventArticle(2)], { ...queue, attempts: 1, chunkSize: 1 })
    const [early, late] = [await killed.getNextJob('killed'), await killed.getNextJob('killed')]
    const untilDead = (dead: number): Promise<void> =>
      vi.waitFor(async () => expect(await readProgress(queue)).toMatchObject({ waiting: 0, dead }), 10_000)
    await early?.moveToFailed(new Error('Out of paper'), 'killed', false)
    const idle = await createWorker({ ...queue, sink: createSink(), lockDuration: 500 })
    // What failed before it began is seen to when it begins.
    await untilDead(1)
    await late?.moveToFailed(new Error('Out of paper'), 'killed', false)
    await killed.close()
    await untilDead(2)
    await idle.close()
  })

  it('may be closed twice', async () => {
    const worker = await createWorker({ connection: redis.url, name: 'closed', sink: createSink() })
    await Promise.all([worker.close(), worker.close()])
    await worker.close()
  })
})
