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
 * Reads files again when they change, one after the other, until `streams.signal` ends it.
 * @returns the exit status of the last run
 */
export async function watchFiles(
  first: Run,
  runAgain: (name: string) => Promise<Run>,
  streams: Streams,
): Promise<number> {
  const cwd = streams.cwd ?? process.cwd()
  const names = new Map(
    [...first.result.done, ...first.result.failures].flatMap(({ name }) =>
      name === null || name === '-' ? [] : [[resolve(cwd, name), name] as const],
    ),
  )
  if (names.size === 0) return first.status
  const watcher = watch([...names.keys()], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50 },
  })
  let { status } = first
  let queue = Promise.resolve()
  const onChange = (path: string): void => {
    const name = names.get(path)
    if (name === undefined) return
    queue = queue.then(async () => {
      ;({ status } = await runAgain(name))
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
