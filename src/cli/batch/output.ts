import { appendFileSync, createReadStream } from 'node:fs'
import { open, stat, truncate } from 'node:fs/promises'
import { UsageError } from '../../errors.js'
import { write } from '../streams.js'
import type { Streams } from '../streams.js'
import { Journal } from './journal.js'
import type { Entry, Heading, Kept } from './journal.js'

/** Where records go. */
export interface Output {
  /** What an earlier run has left, which is not to be written again. */
  readonly kept: Kept
  add(record: string, entry: Entry): Promise<void>
  close(): Promise<void>
}

const NOTHING: Kept = { records: 0, bad: 0, hash: null }

/** Records on standard output, which cannot be gone on with. */
export function openStream({ stdout }: Streams): Output {
  return { kept: NOTHING, add: (record) => write(stdout, `${record}\n`), close: async () => {} }
}

/**
 * Records in a file, with a journal beside it, `FILE.journal`.
 * @param isResumed whether to keep what the file holds, up to its last whole line that the journal knows
 * @throws UsageError when the journal was begun by another version or with other options, or when the output that is
 * to be gone on with is a device, a pipe or a folder
 */
export async function openFile(path: string, heading: Heading, isResumed: boolean): Promise<Output> {
  // Before it is opened: a pipe would wait for a reader. /dev/full can be read for ever.
  if (isResumed && (await isNoFile(path)))
    throw new UsageError(`Unexpected output ${path}, expected a file to go on with`)
  // First, so that no journal is left beside what cannot be written; nothing is cut before the journal is read.
  const file = await open(path, 'a')
  const [journal, kept] = await openJournal(path, heading, isResumed).catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  // Devices and pipes cannot be cut, and have no size.
  if (kept.records === 0 && (await file.stat()).size > 0) await file.truncate()
  return {
    kept,
    add: (record, entry) => {
      // The entry first: a record without one would be cut off as a torn one is. Both at once and not by way of other
      // threads, which would take time from the workers.
      journal.add(entry)
      appendFileSync(file.fd, `${record}\n`)
      return Promise.resolve()
    },
    close: async () => {
      await file.close()
      await journal.close()
    },
  }
}

/** Whether something else than a file bears the name. */
async function isNoFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && !stats.isFile()
}

async function openJournal(path: string, heading: Heading, isResumed: boolean): Promise<[Journal, Kept]> {
  const journalPath = `${path}.journal`
  const found = isResumed ? await countRecords(path, Infinity) : null
  if (found === null) return [await Journal.create(journalPath, heading), NOTHING]
  const resumed = await Journal.resume(journalPath, heading, found.records)
  if (resumed === null) return [await Journal.create(journalPath, heading), NOTHING]
  const [journal, kept] = resumed
  const { end } = kept.records < found.records ? ((await countRecords(path, kept.records)) ?? found) : found
  await truncate(path, end)
  return [journal, kept]
}

/** How many whole lines a file holds, `limit` at most, and where the last of them ends; null where there is no file. */
async function countRecords(path: string, limit: number): Promise<{ records: number; end: number } | null> {
  let records = 0
  let end = 0
  let offset = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at >= 0 && records < limit; at = chunk.indexOf(10, at + 1)) {
        records++
        end = offset + at + 1
      }
      if (records >= limit) break
      offset += chunk.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return { records, end }
}
