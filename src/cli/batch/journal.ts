import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { UsageError } from '../../errors.js'
import type { Line } from '../lines.js'

/** What stands in the first line of a journal: whether two runs would print the same records. */
export interface Heading {
  readonly onrecord: string
  readonly model: string
  readonly options: string
}

/**
 * One entry for each record, written before the record: whether its line was bad, and the hash of all input up to the
 * end of that line. Entries have one length, so that the file itself tells how many there are.
 */
export interface Entry {
  readonly isBad: boolean
  readonly hash: string
}

const DIGITS = 32
/** "+" or "-", the digits, a line feed. */
const ENTRY_SIZE = DIGITS + 2

/** Hash of everything read so far; each line counts with its number, so that files joined or parted differ. */
export class InputHash {
  #hash = ''

  /** Adds a line, blank ones too, and returns the hash of all up to here, 32 hexadecimal digits. */
  add({ number, bytes }: Line): string {
    const hash = createHash('sha256').update(`${this.#hash}${number}:`)
    if (bytes !== null) hash.update(bytes)
    this.#hash = hash.digest('hex').slice(0, DIGITS)
    return this.#hash
  }
}

/** The file beside the output that lets a run go on. */
export class Journal {
  readonly #file: FileHandle

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Begins anew: an older journal at this path is emptied. */
  static async create(path: string, heading: Heading): Promise<Journal> {
    const file = await open(path, 'w')
    await file.write(`${JSON.stringify(heading)}\n`)
    return new Journal(file)
  }

  /**
   * Opens a journal to go on with, cut after `records` entries or where it ends before; null where none was begun.
   * @throws UsageError when it was begun by another version or with other options
   */
  static async resume(path: string, heading: Heading, records: number): Promise<[Journal, Kept] | null> {
    const file = await openKept(path, records)
    if (file === null) return null
    const first = `${JSON.stringify(heading)}\n`
    try {
      const { size } = await file.stat()
      const start = await readStart(file, Math.min(size, first.length))
      // Killed while it wrote its first line: nothing was answered yet.
      if (start !== first && first.startsWith(start)) return null
      if (start !== first) throw otherRun(path)
      const whole = Math.floor((size - first.length) / ENTRY_SIZE)
      const kept = await readEntries(file, first.length, Math.min(whole, records))
      await file.truncate(first.length + kept.records * ENTRY_SIZE)
      return [new Journal(await open(path, 'a')), kept]
    } finally {
      await file.close()
    }
  }

  /** Written when it returns. */
  add({ isBad, hash }: Entry): void {
    appendFileSync(this.#file.fd, `${isBad ? '-' : '+'}${hash}\n`)
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/** What an earlier run has done. */
export interface Kept {
  readonly records: number
  readonly bad: number
  /** Hash of the input up to the last record; null without records. */
  readonly hash: string | null
}

/** The journal's file; null where neither it nor a record is there. */
async function openKept(path: string, records: number): Promise<FileHandle | null> {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (records === 0) return null
    throw new UsageError(`Unexpected output without ${path}, expected both of an earlier run`)
  }
}

async function readStart(file: FileHandle, length: number): Promise<string> {
  const start = Buffer.alloc(length)
  await file.read(start, 0, length, 0)
  return start.toString()
}

function otherRun(path: string): UsageError {
  return new UsageError(`Unexpected journal ${path}, expected one of this version, these weights and options`)
}

async function readEntries(file: FileHandle, start: number, records: number): Promise<Kept> {
  const block = Buffer.alloc(ENTRY_SIZE * 1024)
  let bad = 0
  let hash: string | null = null
  for (let done = 0; done < records;) {
    const count = Math.min(1024, records - done)
    await file.read(block, 0, count * ENTRY_SIZE, start + done * ENTRY_SIZE)
    for (let at = 0; at < count; at++) if (block[at * ENTRY_SIZE] === 0x2d) bad++
    hash = block.toString('latin1', (count - 1) * ENTRY_SIZE + 1, count * ENTRY_SIZE - 1)
    done += count
  }
  return { records, bad, hash }
}
