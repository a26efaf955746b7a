import { processChunk } from './chunk.js'
import type { Chunk } from './chunk.js'
import { openOffice } from './office.js'
import type { Office } from './office.js'
import { SETTINGS_VARIABLE } from './processor-variable.js'
import type { WorkerSettings } from './settings.js'

let office: Promise<Office> | undefined

// A worker that was killed cannot tell its processes to end.
process.on('disconnect', () => process.exit(1))

/** Works on one job: the file that BullMQ runs in a process of its own, so that what ends it ends no worker. */
export default async function work({ data }: { readonly data: Chunk }): Promise<null> {
  office ??= openOffice(JSON.parse(process.env[SETTINGS_VARIABLE] ?? '{}') as WorkerSettings)
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
