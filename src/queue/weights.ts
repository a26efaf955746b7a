import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors.js'
import { readModelVersion } from './identity.js'
import type { WorkerSettings } from './settings.js'

/** The weights that a worker reads by. */
export interface Weights {
  /** Null for the shipped ones. */
  readonly model: Uint8Array | null
  readonly modelVersion: string
}

/**
 * Reads and checks the weights of a worker.
 * @throws UsageError when the file cannot be read; ModelError when it is damaged
 */
export async function readWeights({ modelFile }: Pick<WorkerSettings, 'modelFile'>): Promise<Weights> {
  if (modelFile === undefined) return { model: null, modelVersion: readModelVersion() }
  const model = await readFile(modelFile).catch((error: unknown) => {
    throw new UsageError(`Unexpected modelFile, expected a file that can be read: ${String(error)}`)
  })
  return { model, modelVersion: readModelVersion({ model }) }
}
