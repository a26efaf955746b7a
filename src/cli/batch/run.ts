import { version } from '../../../package.json'
import type { Options } from '../../index.js'
import { hashOptions, readModelVersion } from '../../queue/identity.js'
import { describeError, oneLine } from '../errors.js'
import { STDIN } from '../read.js'
import { write } from '../streams.js'
import type { Streams } from '../streams.js'
import { checkOutput } from './check-output.js'
import { mapInOrder } from './in-order.js'
import type { Heading } from './journal.js'
import { openFile, openStream } from './output.js'
import type { Output } from './output.js'
import { createPool } from './pool.js'
import type { Pool } from './pool.js'
import { createProgress } from './progress.js'
import type { Progress } from './progress.js'
import { Continuation, ReadError } from './tasks.js'

/** What `onrecord batch` was asked for. */
export interface Batch {
  /** None for standard input. */
  readonly files: readonly string[]
  readonly options: Options
  /** Lines answered at the same time, each in a thread. */
  readonly jobs: number
  /** File for the records; null for standard output. */
  readonly output: string | null
  /** Whether to go on with what the file holds. */
  readonly isResumed: boolean
}

/**
 * Reports on newline-delimited articles, one line out for each line in, in order and in constant memory.
 * @returns exit status: 0, 1 when a line was bad, 2 when a file could not be read
 * @throws UsageError when the output is also an input, when the output to go on with was begun with another input,
 * version or other options, or an option is ill-typed; ModelError for damaged weights
 */
export async function runBatch(batch: Batch, streams: Streams): Promise<number> {
  const files = batch.files.length === 0 ? [STDIN] : batch.files
  const heading = {
    onrecord: version,
    model: readModelVersion(batch.options),
    options: hashOptions(batch.options),
  }
  if (batch.output !== null) await checkOutput(batch.output, files, streams)
  const output = await openOutput(batch, heading, streams)
  const pool = await createPool(batch.jobs, batch.options)
  const progress = await createProgress(files, output.kept.records, streams, batch.output !== null)
  try {
    return await answerAll(files, { output, pool, progress, streams })
  } finally {
    progress.clear()
    await pool.close()
    await output.close()
  }
}

async function openOutput({ output, isResumed }: Batch, heading: Heading, streams: Streams): Promise<Output> {
  if (output === null) return openStream(streams)
  try {
    return await openFile(output, heading, isResumed)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Error(`${oneLine(output)}: ${describeError(error, 'write')}`, { cause: error })
  }
}

interface Work {
  readonly output: Output
  readonly pool: Pool
  readonly progress: Progress
  readonly streams: Streams
}

async function answerAll(files: readonly string[], work: Work): Promise<number> {
  const { output, progress, streams } = work
  const continuation = new Continuation(output.kept, progress.skip)
  let { records, bad } = output.kept
  let unread = 0
  for (const path of files) {
    try {
      for await (const isBad of answerFile(path, continuation, work)) {
        records++
        if (isBad) bad++
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      unread++
      progress.clear()
      await write(streams.stderr, `onrecord: ${oneLine(path)}: ${describeError(error.cause)}\n`)
    }
  }
  continuation.finish()
  progress.clear()
  if (bad > 0) await write(streams.stderr, `onrecord: ${bad} of ${records} lines could not be read\n`)
  if (unread > 0) return 2
  return bad > 0 ? 1 : 0
}

/** Writes the records of one file, and tells of each whether its line was bad. */
async function* answerFile(
  path: string,
  continuation: Continuation,
  { output, pool, progress, streams }: Work,
): AsyncGenerator<boolean> {
  const answers = mapInOrder(
    continuation.read(path, streams),
    async (task) => ({ task, ...(await pool.answer(task.line)) }),
    pool.window,
  )
  for await (const { task, record, isBad } of answers) {
    await output.add(record, { isBad, hash: task.hash })
    progress.step((task.line.bytes?.length ?? 0) + 1)
    yield isBad
  }
}
