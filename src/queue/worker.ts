import { checkOptions } from '../settle.js'
import { makeJob, openQueue } from './open.js'
import type { OpenQueue } from './open.js'
import { loadPeer } from './peers.js'
import { SETTINGS_VARIABLE } from './processor-variable.js'
import { connectBull } from './redis.js'
import { QUEUE_NAME, workerSchema } from './settings.js'
import type { WorkerSettings } from './settings.js'
import { openSink } from './sinks/index.js'
import { readWeights } from './weights.js'

/** Options of `createWorker`. */
export interface WorkerOptions extends WorkerSettings {
  /** Told of each job that ended: how many jobs this worker has done, and how many attempts failed. */
  readonly onJob?: (done: { readonly jobs: number; readonly failures: number }) => void
  /** Told of failed attempts and of lost connections, which are tried again. */
  readonly onError?: (error: Error) => void
}

/** A worker that takes jobs until it is closed. */
export interface ArchiveWorker {
  /** Takes no new job, waits for those at hand to end, and lets go of all connections and processes. */
  close(): Promise<void>
}

/** A job may be taken from killed workers this often before it is given up. */
const MAX_STALLED = 50

/**
 * Works on the jobs of `enqueueArticles`, `concurrency` at a time, each in a process of its own. A job is delivered at
 * least once; its results are written exactly once, for the sink knows what is there.
 * @throws UsageError for an unknown or ill-typed option, weights that cannot be read, a module that makes no sink, or
 * when BullMQ or ioredis is not installed; ModelError for damaged weights; and what opening the sink throws
 */
export async function createWorker({ onJob, onError, ...options }: WorkerOptions): Promise<ArchiveWorker> {
  const settings = checkOptions(workerSchema, options)
  const { connection, name = QUEUE_NAME, concurrency = 1, lockDuration = 30_000 } = settings
  const { Worker } = await loadPeer('bullmq')
  await tryOut(settings)
  const open = await openQueue({ connection, name })
  const worker = new Worker(name, processorAddress(), {
    connection: connectBull(connection),
    concurrency,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: MAX_STALLED,
    workerForkOptions: { env: { ...process.env, [SETTINGS_VARIABLE]: JSON.stringify(settings) } },
  })
  const report = (error: Error): void => onError?.(error)
  const done = { jobs: 0, failures: 0 }
  let sweeping = Promise.resolve()
  const sweep = (): void => {
    sweeping = sweeping.then(() => sweepFailed(open)).catch(report)
  }
  sweep()
  // A worker that was killed has swept nothing after its last job, and an idle one is told of nothing.
  const timer = setInterval(sweep, lockDuration)
  worker.on('error', report)
  worker.on('completed', () => onJob?.({ jobs: ++done.jobs, failures: done.failures }))
  worker.on('failed', (_, error) => {
    done.failures++
    report(error)
    sweep()
  })
  const end = async (): Promise<void> => {
    clearInterval(timer)
    await worker.close()
    await sweeping
    await open.close()
  }
  let closing: Promise<void> | undefined
  return { close: () => (closing ??= end()) }
}

/** Opens the weights and the sink once, for each job would fail by what is wrong with them, and its articles be given up. */
async function tryOut(settings: WorkerSettings): Promise<void> {
  await readWeights(settings)
  const sink = await openSink(settings.sink)
  await sink.close()
}

/**
 * Goes through the jobs that were given up: the articles of one are tried alone, so that a bad one takes none with it;
 * one that failed alone becomes a dead letter. Killed at any moment, the next sweep does the rest.
 */
async function sweepFailed({ queue, board }: OpenQueue): Promise<void> {
  for (;;) {
    const jobs = await queue.getFailed(0, 19)
    if (jobs.length === 0) return
    for (const job of jobs) {
      const { articles, options } = job.data
      if (articles.length > 1) {
        const patience = { attempts: job.opts.attempts ?? 1, backoff: backoffOf(job.opts.backoff) }
        await queue.addBulk(articles.map((article) => makeJob({ articles: [article], options }, patience)))
      } else {
        const refused = articles.map((article) => ({ article, reason: job.failedReason }))
        await board.bury(refused, options)
      }
      await job.remove()
    }
  }
}

function backoffOf(backoff: number | { readonly delay?: number } | undefined): number {
  return (typeof backoff === 'number' ? backoff : backoff?.delay) ?? 0
}

/** The processes' file: beside this one in src, a program of its own in dist. */
function processorAddress(): URL {
  const path = import.meta.url.endsWith('.ts') ? './processor.ts' : './queue-processor.js'
  return new URL(path, import.meta.url)
}
