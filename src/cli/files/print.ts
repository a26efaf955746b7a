import { format, FORMATS } from '../../format/index.js'
import type { Format, FormatName } from '../../format/index.js'
import { UsageError } from '../../index.js'
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
  const documents = shown.map((one) => writeOne(one, printing, streams))
  // Of several articles a list is made however many are left, so that programs know what to expect.
  if (join === null || join === undefined || (done.length === 1 && documents.length === 1))
    for (const document of documents) await write(streams.stdout, document)
  else if (done.length > 0) await write(streams.stdout, join(documents))
}

const hasFinding = ({ outcome }: Done): boolean =>
  outcome.messages.some(({ severity }) => severity !== 'info')

function writeOne({ file, name, outcome }: Done, printing: Printing, streams: Streams): string {
  const { article, messages } = outcome
  const options = {
    color: printing.color,
    columns: columnsOf(streams),
    ...(givenOf(file).isStdin ? {} : { path: name }),
    ...(article.title === null ? {} : { title: article.title }),
  }
  if (!AT_FILE_PLACES.has(printing.format))
    return format(article.report, messages, printing.format, { ...options, text: article.text })
  // The statements count the analysed text and are not shown here: only the findings go along.
  const report = { ...article.report, statements: [], sources: [] }
  return format(report, placeInFile(messages, article), printing.format, { ...options, text: article.source })
}
