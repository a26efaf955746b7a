import { readFile } from 'node:fs/promises'
import { createAnalyzer } from '../index.js'
import type { Options } from '../index.js'
import { Board } from './board.js'
import { processChunk } from './chunk.js'
import type { Chunk, Desk } from './chunk.js'
import { hashOptions, readModelVersion } from './identity.js'
import { SETTINGS_VARIABLE } from './processor-variable.js'
import { openRedis } from './redis.js'
import { QUEUE_NAME } from './settings.js'
import type { AnalysisOptions, WorkerSettings } from './settings.js'
import { openSink } from './sinks/index.js'

/** What this process keeps between jobs. */
interface Office {
  readonly board: Board
  desk(options: AnalysisOptions): Desk
}

let office: Promise<Office> | undefined

// A worker that was killed cannot tell its processes to end.
process.on('disconnect', () => process.exit(1))

/** Works on one job: the file that BullMQ runs in a process of its own, so that what ends it ends no worker. */
export default async function work({ data }: { readonly data: Chunk }): Promise<null> {
  office ??= openOffice()
  const { board, desk } = await office.catch((error: unknown) => {
    // The next attempt tries anew: PostgreSQL may only have been away.
    office = undefined
    throw error
  })
  const outcome = await processChunk(data.articles, desk(data.options))
  await board.bury(outcome.refused, data.options)
  await board.countOutcome(outcome)
  return null
}

async function openOffice(): Promise<Office> {
  const settings = JSON.parse(process.env[SETTINGS_VARIABLE] ?? '{}') as WorkerSettings
  const sink = await openSink(settings.sink)
  const board = new Board(await openRedis(settings.connection), settings.name ?? QUEUE_NAME)
  const model = settings.modelFile === undefined ? null : await readFile(settings.modelFile)
  const modelVersion = readModelVersion(model === null ? {} : { model })
  let last: { readonly key: string; readonly desk: Desk } | undefined
  return {
    board,
    desk: (chosen) => {
      const key = JSON.stringify(chosen)
      if (last?.key === key) return last.desk
      const options: Options = { ...chosen, ...(model === null ? {} : { model }) } as Options
      const desk = {
        analyzer: createAnalyzer(options),
        modelVersion,
        optionsHash: hashOptions(options),
        sink,
      }
      last = { key, desk }
      return desk
    },
  }
}
