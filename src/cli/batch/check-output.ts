import { fstat, stat } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { promisify } from 'node:util'
import { UsageError } from '../../errors.js'
import { STDIN } from '../read.js'
import type { Streams } from '../streams.js'

const OPTIONS = { bigint: true } as const

/**
 * Makes sure that neither the output nor its journal is one of the files to read, by whatever name: opening it would
 * empty it.
 * @throws UsageError when one of them is
 */
export async function checkOutput(output: string, files: readonly string[], streams: Streams): Promise<void> {
  const [inputs, outputs] = await Promise.all([
    Promise.all(files.map((path) => identifyInput(path, streams))),
    Promise.all([output, `${output}.journal`].map((path) => identify(promisify(stat)(path, OPTIONS)))),
  ])
  if (outputs.some((identity) => identity !== null && inputs.includes(identity)))
    throw new UsageError('Unexpected output that is also an input, expected another file')
}

async function identifyInput(path: string, { stdin }: Streams): Promise<string | null> {
  if (path !== STDIN) return identify(promisify(stat)(path, OPTIONS))
  // `onrecord batch --output x < x`
  return 'fd' in stdin && typeof stdin.fd === 'number' ? identify(promisify(fstat)(stdin.fd, OPTIONS)) : null
}

/** What two names of one file share; null for what is not there, and for devices and pipes, which nothing empties. */
async function identify(found: Promise<BigIntStats>): Promise<string | null> {
  const stats = await found.catch(() => null)
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : null
}
