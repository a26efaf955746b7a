import { createAnalyzer } from '../../index.js'
import type { Analyzer, Options } from '../../index.js'
import type { Line } from '../lines.js'
import { answerBadLine, answerLine } from './answer.js'
import type { Answer } from './answer.js'

/** Answers lines, several at once where it has several workers. */
export interface Pool {
  /** How many lines to hand over before the first answer is taken. */
  readonly window: number
  /** Never rejects: a line that ends its worker gives an error in its place. */
  answer(line: Line): Promise<Answer>
  close(): Promise<void>
}

/** Lines a worker may have waiting, so that it never stands still while the main thread writes. */
const AHEAD = 4

/**
 * Megabytes of a worker's old generation. Under V8's usual limit of some gigabytes, garbage that outlived an article
 * or two is let pile up for ten thousand articles; a text of 5 MB takes half of this.
 */
const WORKER_HEAP = 1024

/** Bytes of a line that the main thread answers itself, whose heap may grow as far as Node.js lets it. */
const LARGE_LINE = 4 * 1024 * 1024

/** One job answers in this thread; more have a thread each, by piscina. */
export async function createPool(jobs: number, options: Options): Promise<Pool> {
  if (jobs === 1) {
    const analyzer = createAnalyzer(options)
    return { window: 1, answer: async (line) => answerLine(line, analyzer), close: async () => {} }
  }
  const { Piscina } = await import('piscina')
  const piscina = new Piscina<Line, Answer>({
    filename: workerAddress(),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: options,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP },
  })
  let analyzer: Analyzer | null = null
  return {
    window: jobs * AHEAD,
    async answer(line) {
      if (line.bytes !== null && line.bytes.length > LARGE_LINE) {
        return answerLine(line, (analyzer ??= createAnalyzer(options)))
      }
      return piscina.run(line).catch((error: unknown) => answerBadLine(line.number, null, error))
    },
    close: () => piscina.destroy(),
  }
}

/** The worker's file: beside this one in src, a program of its own in dist. */
function workerAddress(): string {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './batch-worker.js', import.meta.url).href
}
