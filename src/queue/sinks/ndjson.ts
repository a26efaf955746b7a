import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeRecord } from '../ledger.js'
import type { Sink } from '../ledger.js'

/**
 * Results as files of one line, `FOLDER/ab/ab12….ndjson`, which `cat` joins. A file is written under another name and
 * linked to its own, which fails where it is there: so each is whole, and written once.
 */
export async function openNdjsonSink(folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true })
  return {
    findDone: async (keys) => {
      const found = await Promise.all(keys.map((key) => isThere(pathOf(folder, key))))
      return new Set(keys.filter((_, index) => found[index]))
    },
    write: async (results) => {
      const written = await Promise.all(
        results.map((result) => writeOnce(folder, result.key, `${writeRecord(result)}\n`)),
      )
      return written.filter(Boolean).length
    },
    count: async () => {
      const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
      const names = await Promise.all(shards.map((shard) => readdir(join(folder, shard))))
      return names.flat().filter((name) => name.endsWith('.ndjson')).length
    },
    close: async () => {},
  }
}

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key}.ndjson`)

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function writeOnce(folder: string, key: string, record: string): Promise<boolean> {
  const path = pathOf(folder, key)
  const draft = join(folder, `${key}.${randomUUID()}.draft`)
  await mkdir(join(folder, key.slice(0, 2)), { recursive: true })
  try {
    await writeSynced(draft, record)
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** On the disk when it returns: linked before, an empty file could be taken for a result after a power cut. */
async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
