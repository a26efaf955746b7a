import { resolve } from 'node:path'
import process from 'node:process'
import { watch } from 'chokidar'
import { write } from '../streams.js'
import type { Streams } from '../streams.js'
import type { Result } from './run.js'

/** One run over files, and the exit status that it gave. */
interface Run {
  readonly result: Result
  readonly status: number
}

/**
 * Reads files again when they change, one after the other, and all of them when a configuration does, until
 * `streams.signal` ends it.
 * @param configs absolute paths
 * @returns the exit status of the last run
 */
export async function watchFiles(
  first: Run,
  configs: ReadonlySet<string>,
  runAgain: (names: readonly string[]) => Promise<Run>,
  streams: Streams,
): Promise<number> {
  const cwd = streams.cwd ?? process.cwd()
  const names = new Map(first.result.names.map((name) => [resolve(cwd, name), name]))
  if (names.size === 0) return first.status
  const watcher = watch([...names.keys(), ...configs], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50 },
  })
  let { status } = first
  let queue = Promise.resolve()
  const onChange = (path: string): void => {
    const name = names.get(path)
    if (name === undefined && !configs.has(path)) return
    queue = queue.then(async () => {
      ;({ status } = await runAgain(name === undefined ? [...names.values()] : [name]))
    })
  }
  watcher.on('change', onChange).on('add', onChange)
  await new Promise<void>((go) => watcher.once('ready', () => go()))
  const files = `${names.size} ${names.size === 1 ? 'file' : 'files'}`
  await write(streams.stderr, `onrecord: watching ${files} (Ctrl+C to end)\n`)
  await new Promise<void>((end) => {
    if (streams.signal?.aborted) end()
    else streams.signal?.addEventListener('abort', () => end(), { once: true })
  })
  await watcher.close()
  await queue
  return status
}
