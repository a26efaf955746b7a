import * as z from 'zod'
import { lexiconSchema } from '../schema/index.js'

/** Where Redis is: an address such as "redis://127.0.0.1:6379", or plain options of ioredis. */
export const connectionSchema = z.union([z.string().min(1), z.record(z.string(), z.unknown())])
export type Connection = z.infer<typeof connectionSchema>

/** Which queue, and where. */
export const queueSchema = z.strictObject({
  connection: connectionSchema,
  /** Several archives may share one Redis. */
  name: z
    .string()
    .regex(/^[\w.-]+$/, 'letters, digits, ".", "-" or "_"')
    .optional(),
})
export type QueueSettings = z.infer<typeof queueSchema>

/** Name of a queue that is given none. */
export const QUEUE_NAME = 'onrecord'

/** Where results are written, each once. Settings only, for each process opens its own. */
export const sinkSchema = z.discriminatedUnion('type', [
  /** Fields of one hash of Redis. */
  z.strictObject({
    type: z.literal('redis'),
    connection: connectionSchema,
    /** Name of the hash; `onrecord:results` unless given. */
    key: z.string().min(1).optional(),
  }),
  /** Rows of one table of PostgreSQL, which is made where it is missing. */
  z.strictObject({
    type: z.literal('postgres'),
    /** "postgres://user@host/database". */
    url: z.string().min(1),
    /** `onrecord_results` unless given; a schema may stand before it. */
    table: z
      .string()
      .regex(/^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?$/, 'a name of small letters, digits and "_"')
      .optional(),
  }),
  /** Files of one line each, in a folder that may be shared by machines. */
  z.strictObject({ type: z.literal('ndjson'), folder: z.string().min(1) }),
  /** Whatever the default export of a module makes of `settings`. */
  z.strictObject({ type: z.literal('module'), module: z.string().min(1), settings: z.unknown().optional() }),
])
export type SinkSettings = z.infer<typeof sinkSchema>

/** Options of the analysis that travel with the articles. */
export const analysisSchema = z.strictObject({
  lexicon: lexiconSchema.optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  positions: z.boolean().optional(),
})
export type AnalysisOptions = z.infer<typeof analysisSchema>

/** Options of `enqueueArticles`. */
export const enqueueSchema = queueSchema.extend({
  options: analysisSchema.optional(),
  /** Articles of one job, 50 unless given; a job holds fewer where they are long. */
  chunkSize: z.number().int().min(1).max(10_000).optional(),
  /** How often a job is begun before it is given up, 5 unless given. */
  attempts: z.number().int().min(1).optional(),
  /** Milliseconds before the second attempt, 1,000 unless given; doubled for each one more. */
  backoff: z.number().int().min(0).optional(),
  /** Waits while this many jobs wait in the queue; no limit unless given. */
  maxWaiting: z.number().int().min(1).optional(),
})
export type EnqueueOptions = z.infer<typeof enqueueSchema>

/** Options of `createWorker`, besides its two callbacks. */
export const workerSchema = queueSchema.extend({
  sink: sinkSchema,
  /** Jobs worked on at the same time, each in a process of its own; 1 unless given. */
  concurrency: z.number().int().min(1).max(1024).optional(),
  /** File with weights of your own, as `npm run train -- --bytes FILE` writes it, in place of the shipped ones. */
  modelFile: z.string().min(1).optional(),
  /** Milliseconds without a sign of life after which another worker takes a job over; 30,000 unless given. */
  lockDuration: z.number().int().min(100).optional(),
})
export type WorkerSettings = z.infer<typeof workerSchema>
