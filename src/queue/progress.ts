import { randomUUID } from 'node:crypto'
import { checkOptions } from '../settle.js'
import type { Counts, DeadLetter } from './board.js'
import { makeJob, openQueue } from './open.js'
import { queueSchema } from './settings.js'
import type { QueueSettings } from './settings.js'

/** How far a queue has come. Articles are counted by all workers; a job that was begun twice counts twice. */
export interface QueueProgress extends Counts {
  /** Jobs that wait, those put off after a failure among them. */
  readonly waiting: number
  /** Jobs at hand. */
  readonly active: number
  /** Articles given up. */
  readonly dead: number
  /** Results written in a second, over the last minute. */
  readonly rate: number
}

/**
 * How far a queue has come.
 * @throws UsageError for an unknown or ill-typed option, or when BullMQ or ioredis is not installed
 */
export async function readProgress(options: QueueSettings): Promise<QueueProgress> {
  const { queue, board, close } = await openQueue(checkOptions(queueSchema, options))
  try {
    const jobs = await queue.getJobCounts('waiting', 'delayed', 'prioritized', 'active', 'failed')
    const { active = 0, ...others } = jobs
    const waiting = Object.values(others).reduce((sum, count) => sum + count, 0)
    const [counts, dead, rate] = [await board.readCounts(), await board.countDead(), await board.readRate()]
    return { ...counts, waiting, active, dead, rate }
  } finally {
    await close()
  }
}

/**
 * The articles that were given up, with the reason of the last attempt.
 * @throws UsageError for an unknown or ill-typed option, or when BullMQ or ioredis is not installed
 */
export async function* readDeadLetters(options: QueueSettings): AsyncGenerator<DeadLetter> {
  const { board, close } = await openQueue(checkOptions(queueSchema, options))
  try {
    yield* board.readDead()
  } finally {
    await close()
  }
}

/**
 * Puts the articles that were given up back into the queue, each alone, and off the list. What is given up meanwhile
 * stays on it, and what a retry that was killed has left is taken up by the next.
 * @returns how many
 * @throws UsageError for an unknown or ill-typed option, or when BullMQ or ioredis is not installed
 */
export async function retryDeadLetters(options: QueueSettings): Promise<number> {
  const { queue, board, close } = await openQueue(checkOptions(queueSchema, options))
  let count = 0
  try {
    for await (const [field, { article, options }] of board.takeDead()) {
      const { name, data, opts } = makeJob({ articles: [article], options }, { attempts: 5, backoff: 1000 })
      // By an id of its own: the job that gave the article up may not be removed yet, and would stand in its way.
      await queue.add(name, data, { ...opts, jobId: randomUUID() })
      await board.forget(field)
      count++
    }
    return count
  } finally {
    await close()
  }
}
