import type { JobsOptions, Queue } from 'bullmq'
import { Board } from './board.js'
import type { Chunk } from './chunk.js'
import { hashContent } from './identity.js'
import { loadPeer } from './peers.js'
import { connectBull, openRedis } from './redis.js'
import { QUEUE_NAME } from './settings.js'
import type { QueueSettings } from './settings.js'

/** A queue opened by this process. */
export interface OpenQueue {
  readonly queue: Queue<Chunk, unknown, string>
  readonly board: Board
  close(): Promise<void>
}

/** @throws UsageError when BullMQ or ioredis is not installed */
export async function openQueue({ connection, name = QUEUE_NAME }: QueueSettings): Promise<OpenQueue> {
  const { Queue } = await loadPeer('bullmq')
  const redis = await openRedis(connection)
  const queue: OpenQueue['queue'] = new Queue(name, { connection: connectBull(connection) })
  queue.on('error', () => {})
  return {
    queue,
    board: new Board(redis, name),
    close: async () => {
      await queue.close()
      await redis.quit()
    },
  }
}

/** How often a job is begun, and how long it waits between. */
export interface Patience {
  readonly attempts: number
  readonly backoff: number
}

/** A chunk as a job of BullMQ. One that waits already is not added again: its id is the hash of what it carries. */
export function makeJob(
  data: Chunk,
  { attempts, backoff }: Patience,
): { name: string; data: Chunk; opts: JobsOptions } {
  return {
    name: 'chunk',
    data,
    opts: {
      jobId: hashContent(JSON.stringify(data)),
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      // The ledger knows what is done: a finished job need not be kept.
      removeOnComplete: true,
      removeOnFail: false,
    },
  }
}
