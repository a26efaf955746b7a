import { setTimeout as sleep } from 'node:timers/promises'
import { checkOptions } from '../settle.js'
import type { Chunk } from './chunk.js'
import type { QueuedArticle } from './ledger.js'
import { makeJob, openQueue } from './open.js'
import type { OpenQueue } from './open.js'
import { enqueueSchema } from './settings.js'
import type { AnalysisOptions, EnqueueOptions } from './settings.js'

/** What was put into the queue. */
export interface Enqueued {
  readonly articles: number
  readonly jobs: number
}

/** UTF-16 units of text that one job carries before the next is begun. */
const CHUNK_LENGTH = 1_000_000
/** Jobs sent to Redis together. */
const BULK = 20

/**
 * Puts articles into the queue, in jobs of some dozens each, as fast as they come and no faster than Redis takes them.
 * May be called again with the same articles: what is done stays done.
 * @throws UsageError for an unknown or ill-typed option, or when BullMQ or ioredis is not installed
 */
export async function enqueueArticles(
  articles: Iterable<QueuedArticle> | AsyncIterable<QueuedArticle>,
  options: EnqueueOptions,
): Promise<Enqueued> {
  const settings = checkOptions(enqueueSchema, options)
  const { attempts = 5, backoff = 1000, chunkSize = 50, maxWaiting = Infinity } = settings
  const open = await openQueue({ connection: settings.connection, ...pickName(settings) })
  const counts = { articles: 0, jobs: 0 }
  const send = async (chunks: readonly Chunk[]): Promise<void> => {
    await waitForRoom(open, maxWaiting)
    await open.queue.addBulk(chunks.map((chunk) => makeJob(chunk, { attempts, backoff })))
    const size = chunks.reduce((sum, chunk) => sum + chunk.articles.length, 0)
    await open.board.countEnqueued(size)
    counts.articles += size
    counts.jobs += chunks.length
  }
  try {
    let bulk: Chunk[] = []
    for await (const chunk of makeChunks(articles, settings.options ?? {}, chunkSize)) {
      bulk.push(chunk)
      if (bulk.length < Math.min(BULK, maxWaiting)) continue
      await send(bulk)
      bulk = []
    }
    if (bulk.length > 0) await send(bulk)
    return counts
  } finally {
    await open.close()
  }
}

function pickName({ name }: EnqueueOptions): { name?: string } {
  return name === undefined ? {} : { name }
}

async function* makeChunks(
  articles: Iterable<QueuedArticle> | AsyncIterable<QueuedArticle>,
  options: AnalysisOptions,
  size: number,
): AsyncGenerator<Chunk> {
  let chunk: QueuedArticle[] = []
  let length = 0
  for await (const { id, text } of articles) {
    // What is not a string goes on to the dead letters, which say so.
    chunk.push({ id, text })
    length += typeof text === 'string' ? text.length : 0
    if (chunk.length < size && length < CHUNK_LENGTH) continue
    yield { articles: chunk, options }
    chunk = []
    length = 0
  }
  if (chunk.length > 0) yield { articles: chunk, options }
}

async function waitForRoom({ queue }: OpenQueue, maxWaiting: number): Promise<void> {
  if (maxWaiting === Infinity) return
  while ((await queue.getWaitingCount()) >= maxWaiting) await sleep(200)
}
