import { format } from '../format/index.js'
import type { FormatName } from '../format/index.js'
import type { Analyzer } from '../index.js'
import { describeError, oneLine } from './errors.js'
import { lintReport } from './lint.js'
import type { Linting } from './lint.js'
import { readText, STDIN } from './read.js'
import { columnsOf, write } from './streams.js'
import type { Streams } from './streams.js'

/** How to print a report. */
export interface Printing {
  readonly format: FormatName
  readonly color: boolean
}

/** What is done with each text. */
export interface Reading {
  readonly analyzer: Analyzer
  readonly linting: Linting
}

/**
 * Prints a report of each file, or of standard input where no file is named.
 * @returns exit status: 0; 1 where the policy found an error; 2 when a file could not be read (the others are done all the same)
 */
export async function runReport(
  files: readonly string[],
  reading: Reading,
  printing: Printing,
  streams: Streams,
): Promise<number> {
  let status = 0
  for (const path of files.length === 0 ? [STDIN] : files) {
    try {
      const done = printReport(path, await readText(path, streams), reading, printing, streams)
      await write(streams.stdout, done.output)
      status = Math.max(status, done.status)
    } catch (error) {
      status = 2
      const name = path === STDIN ? 'standard input' : oneLine(path)
      await write(streams.stderr, `onrecord: ${name}: ${describeError(error)}\n`)
    }
  }
  return status
}

function printReport(
  path: string,
  text: string,
  { analyzer, linting }: Reading,
  printing: Printing,
  streams: Streams,
): { output: string; status: number } {
  const options = { text, color: printing.color, columns: columnsOf(streams) }
  const named = path === STDIN ? options : { ...options, path }
  const report = analyzer(text)
  const { messages, status } = lintReport(report, linting)
  return { output: format(report, messages, printing.format, named), status }
}
