import { format, formatAll, FORMATS } from '../../format/index.js'
import type { Format, FormatName, FormatOptions } from '../../format/index.js'
import { UsageError } from '../../index.js'
import type { Message, Report } from '../../schema/index.js'
import { placeInFile } from '../article.js'
import { columnsOf, write } from '../streams.js'
import type { Streams } from '../streams.js'
import type { Done } from './run.js'
import { givenOf } from './inputs.js'

/** How to print reports. */
export interface Printing {
  readonly format: FormatName
  readonly color: boolean
  /** Whether articles without an error or a warning are left out. */
  readonly isQuiet: boolean
}

/** What `formatAll` takes of one article. */
interface Sheet {
  readonly report: Report
  readonly messages: readonly Message[]
  readonly options: FormatOptions
}

/** Formats that hold nothing but findings, each at its place in the file. */
const AT_FILE_PLACES: ReadonlySet<FormatName> = new Set<FormatName>(['sarif', 'github'])

/**
 * Prints the reports: one document of all where the format has such a thing, else one after the other.
 * @throws UsageError for several articles in a format that holds one
 */
export async function printAll(done: readonly Done[], printing: Printing, streams: Streams): Promise<void> {
  const { join }: Format = FORMATS[printing.format]
  if (join === null && done.length > 1)
    throw new UsageError(`Unexpected ${done.length} articles for format "${printing.format}", expected one`)
  const shown = printing.isQuiet ? done.filter(hasFinding) : done
  const sheets = shown.map((one) => createSheet(one, printing, streams))
  if (join === null || join === undefined) {
    for (const { report, messages, options } of sheets)
      await write(streams.stdout, format(report, messages, printing.format, options))
  } else if (sheets.length > 0) await write(streams.stdout, formatAll(sheets, printing.format))
}

const hasFinding = ({ outcome }: Done): boolean =>
  outcome.messages.some(({ severity }) => severity !== 'info')

function createSheet({ file, name, outcome }: Done, printing: Printing, streams: Streams): Sheet {
  const { article, messages } = outcome
  const options = {
    color: printing.color,
    columns: columnsOf(streams),
    ...(givenOf(file).isStdin ? {} : { path: name }),
    ...(article.title === null ? {} : { title: article.title }),
  }
  if (!AT_FILE_PLACES.has(printing.format))
    return { report: article.report, messages, options: { ...options, text: article.text } }
  // The statements count the analysed text and are not shown here: only the findings go along.
  const report = { ...article.report, statements: [], sources: [] }
  return { report, messages: placeInFile(messages, article), options: { ...options, text: article.source } }
}
