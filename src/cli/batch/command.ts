import { availableParallelism } from 'node:os'
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import type { Batch } from './run.js'

/** What the options of `addBatchOptions` hold after parsing. */
export interface BatchFlags {
  readonly jobs?: number
  readonly output?: string
  readonly resume?: boolean
}

const HELP = `
A batch that was stopped, however it was stopped, goes on where it was:
  onrecord batch --jobs all --output reports.ndjson --resume articles.ndjson
`

/** Adds `--jobs`, `--output` and `--resume`. */
export function addBatchOptions(command: Command): void {
  command
    .option('-j, --jobs <number>', 'articles read at the same time, or "all" for one a core', parseJobs)
    .option('-o, --output <file>', 'write the records there, with FILE.journal beside it')
    .option('--resume', 'go on with the output of an earlier run; refuses an input that changed')
    .addHelpText('after', HELP)
}

/** What the flags ask for. Leaves with a usage error for `--resume` without `--output`. */
export function pickBatch(
  { jobs = 1, output, resume = false }: BatchFlags,
  command: Command,
): Pick<Batch, 'jobs' | 'output' | 'isResumed'> {
  if (resume && output === undefined) command.error('error: --resume needs --output FILE')
  return { jobs, output: output ?? null, isResumed: resume }
}

function parseJobs(value: string): number {
  if (value === 'all') return availableParallelism()
  const jobs = Number(value)
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= 1024) return jobs
  throw new InvalidArgumentError('Expected a whole number from 1 to 1024, or "all".')
}
