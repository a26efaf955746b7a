/** What `buildPrograms` makes for tests of the queue. The processor lies beside the worker, as in the package. */
export const QUEUE_PROGRAMS = {
  worker: 'test/queue/worker-program.ts',
  'counting-sink': 'test/queue/counting-sink.ts',
  'queue-processor': 'src/queue/processor.ts',
} as const

/** Numbers from 0 to 1 that are the same in each run: the generator of Park and Miller. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
