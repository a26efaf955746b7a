import { createWorker } from 'onrecord/queue'

// One worker of an archive: start as many as there are machines, each with `concurrency` processes.
const [connection, url] = process.argv.slice(2)
const worker = await createWorker({
  connection,
  sink: { type: 'postgres', url, table: 'reports' },
  concurrency: 1,
  onError: (error) => console.error(error.message),
})

// Finishes the job at hand, then leaves.
process.once('SIGTERM', () => worker.close())
