import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSink } from '../../src/queue/index.js'
import type { Sink, SinkSettings } from '../../src/queue/index.js'

/** Another sink, and a file with one line for each analysis that was begun. */
export default async function openCountingSink(settings: {
  readonly sink: SinkSettings
  readonly folder: string
}): Promise<Sink> {
  const sink = await openSink(settings.sink)
  const log = join(settings.folder, `${process.pid}.log`)
  return {
    ...sink,
    begin: (keys) => appendFileSync(log, keys.map((key) => `${key}\n`).join('')),
  }
}
