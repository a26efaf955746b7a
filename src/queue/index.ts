export type { DeadLetter } from './board.js'
export { enqueueArticles } from './enqueue.js'
export type { Enqueued } from './enqueue.js'
export type { Identity, QueuedArticle, Result, Sink } from './ledger.js'
export { readDeadLetters, readProgress, retryDeadLetters } from './progress.js'
export type { QueueProgress } from './progress.js'
export type {
  AnalysisOptions,
  Connection,
  EnqueueOptions,
  QueueSettings,
  SinkSettings,
  WorkerSettings,
} from './settings.js'
export { openSink } from './sinks/index.js'
export { createWorker } from './worker.js'
export type { ArchiveWorker, WorkerOptions } from './worker.js'
