import { createWorker } from '../../src/queue/index.js'
import type { WorkerOptions } from '../../src/queue/index.js'

/** A worker as a process: settings as JSON in its first argument; leaves gracefully on SIGTERM. */
const worker = await createWorker(JSON.parse(process.argv[2]) as WorkerOptions)
process.once('SIGTERM', () => void worker.close())
