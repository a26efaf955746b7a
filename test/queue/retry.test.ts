import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue, Worker } from 'bullmq'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findPort, findRedis, startRedis } from '../../examples/archive/servers.mjs'
import { enqueueArticles, readDeadLetters, readProgress, retryDeadLetters } from '../../src/queue/index.js'
import { openQueue } from '../../src/queue/open.js'
import type { OpenQueue } from '../../src/queue/open.js'
import { inventArticle } from '../articles.js'

const article = inventArticle(1)

describe.skipIf(findRedis() === null)('a retry of dead letters (needs redis-server)', () => {
  let folder = ''
  let redis: Awaited<ReturnType<typeof startRedis>>
  let open: OpenQueue
  let queue = { connection: '', name: '' }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-retry-'))
    redis = await startRedis(folder, await findPort())
  })
  afterAll(async () => {
    await redis.stop()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async ({ task }) => {
    queue = { connection: redis.url, name: task.id }
    open = await openQueue(queue)
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await open.close()
  })
  const bury = (): Promise<void> => open.board.bury([{ article, reason: 'Out of paper' }], {})

  it('keeps the letter of an article that is given up again at once', async () => {
    await bury()
    const add = Queue.prototype.add
    vi.spyOn(Queue.prototype, 'add').mockImplementation(async function (this: Queue, ...job) {
      const added = await add.apply(this, job)
      await bury()
      return added
    })
    expect(await retryDeadLetters(queue)).toBe(1)
    expect(await readProgress(queue)).toMatchObject({ waiting: 1, dead: 1 })
  })

  it('loses no article where it is killed, and the next one takes it up', async () => {
    await bury()
    vi.spyOn(Queue.prototype, 'add').mockRejectedValueOnce(new Error('killed'))
    await expect(retryDeadLetters(queue)).rejects.toThrow('killed')
    expect(await readProgress(queue)).toMatchObject({ waiting: 0, dead: 1 })
    const letters = []
    for await (const letter of readDeadLetters(queue)) letters.push(letter)
    expect(letters).toEqual([{ article, options: {}, reason: 'Out of paper' }])
    expect(await retryDeadLetters(queue)).toBe(1)
    expect(await readProgress(queue)).toMatchObject({ waiting: 1, dead: 0 })
  })

  it('keeps a letter that another retry, killed since, has taken meanwhile', async () => {
    await bury()
    const add = Queue.prototype.add
    vi.spyOn(Queue.prototype, 'add').mockImplementationOnce(async function (this: Queue, ...job) {
      const added = await add.apply(this, job)
      await bury()
      const other = open.board.takeDead()
      const first = await other.next()
      if (!first.done) await open.board.forget(first.value[0])
      // Taken, and never put back.
      expect((await other.next()).done).toBe(false)
      return added
    })
    expect(await retryDeadLetters(queue)).toBe(1)
    expect(await readProgress(queue)).toMatchObject({ waiting: 1, dead: 1 })
    expect(await retryDeadLetters(queue)).toBe(1)
    expect(await readProgress(queue)).toMatchObject({ waiting: 2, dead: 0 })
  })

  it('puts an article back whose old job is still there to be removed', async () => {
    await enqueueArticles([article], { ...queue, attempts: 1 })
    const connection = { url: redis.url, maxRetriesPerRequest: null }
    const worker = new Worker(queue.name, null, { connection, autorun: false })
    const job = await worker.getNextJob('ours')
    await bury()
    expect(await retryDeadLetters(queue)).toBe(1)
    await job?.moveToFailed(new Error('Out of paper'), 'ours')
    await job?.remove()
    expect(await readProgress(queue)).toMatchObject({ waiting: 1, active: 0, dead: 0 })
    await worker.close()
  })
})
