import { stat } from 'node:fs/promises'
import { STDIN } from '../read.js'
import { columnsOf } from '../streams.js'
import type { Streams } from '../streams.js'

/** How far a batch has come. */
export interface Standing {
  /** Records written, those of an earlier run among them. */
  readonly records: number
  /** Share of the input that is done, 0 to 1; null where its length is not known. */
  readonly share: number | null
  /** Records written by this run in a second. */
  readonly rate: number
  /** Seconds to go; null where that cannot be told. */
  readonly left: number | null
}

/** One line for a terminal of so many columns, never wider. */
export function drawProgress({ records, share, rate, left }: Standing, columns: number): string {
  const count = `${records.toLocaleString('en')} articles`
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s`
  if (share === null) return `${count}  ${speed}`.slice(0, columns - 1)
  const percent = `${Math.floor(share * 100)} %`.padStart(5)
  const end = `${percent}  ${count}  ${speed}${left === null ? '' : `  ${sayTime(left)} left`}`
  const width = Math.min(30, columns - 3 - end.length)
  if (width < 5) return end.slice(0, columns - 1)
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${end}`
}

function sayTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}

/** A bar on the terminal, drawn anew at most ten times a second. */
export interface Progress {
  /** Input that an earlier run has done. */
  skip(bytes: number): void
  /** One record written, for so many bytes of input. */
  step(bytes: number): void
  /** Takes the bar away, before other words are written there. */
  clear(): void
}

const SILENT: Progress = { skip: () => {}, step: () => {}, clear: () => {} }

/**
 * A bar on standard error, or nothing where no terminal is there or records go to the same one.
 * @param kept records of an earlier run
 */
export async function createProgress(
  files: readonly string[],
  kept: number,
  streams: Streams,
  hasFile: boolean,
): Promise<Progress> {
  const { stderr, stdout, env } = streams
  if (stderr.isTTY !== true || env['TERM'] === 'dumb' || (!hasFile && stdout.isTTY === true)) return SILENT
  const total = await measure(files)
  const start = performance.now()
  let [skipped, worked, steps, drawn] = [0, 0, 0, 0]
  return {
    skip: (bytes) => {
      skipped += bytes
    },
    step: (bytes) => {
      worked += bytes
      steps++
      const now = performance.now()
      if (now - drawn < 100) return
      drawn = now
      const seconds = (now - start) / 1000
      const share = total === null ? null : Math.min(1, (skipped + worked) / total)
      const left = total === null ? null : Math.max(0, ((total - skipped - worked) * seconds) / worked)
      const line = drawProgress(
        { records: kept + steps, share, rate: steps / seconds, left },
        columnsOf({ ...streams, stdout: stderr }),
      )
      stderr.write(`\r${line}\x1b[K`)
    },
    clear: () => {
      if (drawn > 0) stderr.write('\r\x1b[K')
      drawn = 0
    },
  }
}

/** Bytes of all files together; null where standard input or a pipe is among them. */
async function measure(files: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of files) {
    const found = path === STDIN ? null : await stat(path).catch(() => null)
    if (found === null || !found.isFile()) return null
    total += found.size
  }
  return total
}
