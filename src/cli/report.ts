import { format } from '../format/index.js'
import type { FormatName } from '../format/index.js'
import type { Analyzer } from '../index.js'
import { describeError, oneLine } from './errors.js'
import { readText, STDIN } from './read.js'
import { columnsOf, write } from './streams.js'
import type { Streams } from './streams.js'

/** How to print a report. */
export interface Printing {
  readonly format: FormatName
  readonly color: boolean
}

/**
 * Prints a report of each file, or of standard input where no file is named.
 * @returns exit status: 0, or 2 when a file could not be read; the others are done all the same
 */
export async function runReport(
  files: readonly string[],
  analyzer: Analyzer,
  printing: Printing,
  streams: Streams,
): Promise<number> {
  let status = 0
  for (const path of files.length === 0 ? [STDIN] : files) {
    try {
      await write(
        streams.stdout,
        printReport(path, await readText(path, streams), analyzer, printing, streams),
      )
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
  analyzer: Analyzer,
  printing: Printing,
  streams: Streams,
): string {
  const options = { text, color: printing.color, columns: columnsOf(streams) }
  const named = path === STDIN ? options : { ...options, path }
  return format(analyzer(text), [], printing.format, named)
}
