import { createAnalyzer } from '../index.js'
import type { Options } from '../index.js'
import { Board } from './board.js'
import type { Desk } from './chunk.js'
import { hashOptions } from './identity.js'
import { openRedis } from './redis.js'
import { QUEUE_NAME } from './settings.js'
import type { AnalysisOptions, WorkerSettings } from './settings.js'
import { openSink } from './sinks/index.js'
import { readWeights } from './weights.js'

/** What a process keeps between jobs. */
export interface Office {
  readonly board: Board
  desk(options: AnalysisOptions): Desk
}

/**
 * Opens all that jobs need. Where one part cannot be had, nothing of the others stays open, for it is tried again with
 * each attempt at a job.
 * @throws what reading the weights or opening the sink throws
 */
export async function openOffice(settings: WorkerSettings): Promise<Office> {
  const { model, modelVersion } = await readWeights(settings)
  const sink = await openSink(settings.sink)
  const redis = await openRedis(settings.connection).catch(async (error: unknown) => {
    await sink.close()
    throw error
  })
  let last: { readonly key: string; readonly desk: Desk } | undefined
  return {
    board: new Board(redis, settings.name ?? QUEUE_NAME),
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
