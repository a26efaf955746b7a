import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSink } from '../../src/queue/index.js'
import type { Sink, SinkSettings } from '../../src/queue/index.js'

/** Another sink that first notes what it is asked to write: one line for each analysis that was carried out. */
export default async function openCountingSink(settings: {
  readonly sink: SinkSettings
  readonly folder: string
}): Promise<Sink> {
  const sink = await openSink(settings.sink)
  const log = join(settings.folder, `${process.pid}.log`)
  return {
    ...sink,
    write: async (results) => {
      appendFileSync(log, results.map(({ key }) => `${key}\n`).join(''))
      return sink.write(results)
    },
  }
}
