import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { drawProgress } from '../batch/progress.js'
import { columnsOf } from '../streams.js'
import type { Streams } from '../streams.js'

/** A run that is over sooner shows no bar. */
const PATIENCE = 1000
const BETWEEN = 100

/** What is done with each file. Two parameters: with a third unified would wait for a callback. */
export type Step = (tree: Node, file: VFile) => Promise<void>

/** A bar on the terminal for runs that take long. */
export interface Progress {
  /** A step that moves the bar on with each file. */
  watch(step: Step, total: () => number): Step
  /** Takes the bar away, before other words are written there. */
  clear(): void
}

/** A bar on standard error; none where no terminal reads there. */
export function createProgress(streams: Streams): Progress {
  const { stderr, env } = streams
  const isOff = stderr.isTTY !== true || env['TERM'] === 'dumb'
  const start = performance.now()
  let [done, drawn] = [0, 0]
  const draw = (total: number): void => {
    const now = performance.now()
    if (isOff || now - start < PATIENCE || now - drawn < BETWEEN) return
    drawn = now
    const rate = (done / (now - start)) * 1000
    const standing = { records: done, share: Math.min(1, done / total), rate, left: (total - done) / rate }
    stderr.write(`\r${drawProgress(standing, columnsOf({ ...streams, stdout: stderr }))}\x1b[K`)
  }
  return {
    watch: (step, total) => async (tree, file) => {
      try {
        // Files are read in one go: without a pause nothing else could be drawn.
        await new Promise((go) => setImmediate(go))
        await step(tree, file)
      } finally {
        done++
        draw(Math.max(done, total()))
      }
    },
    clear: () => {
      if (drawn > 0) stderr.write('\r\x1b[K')
      drawn = 0
    },
  }
}
