import { format, formatAll, FORMATS } from '../format/index.js'
import type { Format, FormatName, FormatOptions } from '../format/index.js'
import { UsageError } from '../index.js'
import type { Message, Report } from '../schema/index.js'
import { placeInFile, readArticle } from './article.js'
import type { Article, ArticleReader } from './article.js'
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

/** What is done with each file. */
export interface Reading extends ArticleReader {
  readonly linting: Linting
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
 * Prints a report of each file, or of standard input where no file is named: one after the other as they come, or one
 * document of all where the format has such a thing.
 * @returns exit status: 0; 1 where the policy found an error; 2 when a file could not be read (the others are done all the same)
 * @throws UsageError for several files in a format that holds one article
 */
export async function runReport(
  files: readonly string[],
  reading: Reading,
  printing: Printing,
  streams: Streams,
): Promise<number> {
  const { join }: Format = FORMATS[printing.format]
  if (join === null && files.length > 1) {
    throw new UsageError(`Unexpected ${files.length} articles for format "${printing.format}", expected one`)
  }
  const sheets: Sheet[] = []
  let status = 0
  for (const path of files.length === 0 ? [STDIN] : files) {
    try {
      const article = await readArticle(path, await readText(path, streams), reading)
      const linted = lintReport(article.report, reading.linting)
      const sheet = createSheet(article, linted.messages, { path, printing, streams })
      if (join) sheets.push(sheet)
      else await write(streams.stdout, format(sheet.report, sheet.messages, printing.format, sheet.options))
      status = Math.max(status, linted.status)
    } catch (error) {
      status = 2
      await write(streams.stderr, `onrecord: ${nameFile(path)}: ${describeError(error)}\n`)
    }
  }
  if (sheets.length > 0) await write(streams.stdout, formatAll(sheets, printing.format))
  return status
}

interface Setting {
  readonly path: string
  readonly printing: Printing
  readonly streams: Streams
}

function createSheet(article: Article, messages: readonly Message[], setting: Setting): Sheet {
  const { path, printing, streams } = setting
  const options = {
    color: printing.color,
    columns: columnsOf(streams),
    ...(path === STDIN ? {} : { path }),
    ...(article.title === null ? {} : { title: article.title }),
  }
  if (!AT_FILE_PLACES.has(printing.format)) {
    return { report: article.report, messages, options: { ...options, text: article.text } }
  }
  // The statements count the analysed text and are not shown here: only the findings go along.
  const report = { ...article.report, statements: [], sources: [] }
  return { report, messages: placeInFile(messages, article), options: { ...options, text: article.source } }
}

function nameFile(path: string): string {
  if (path === STDIN) return 'standard input'
  return oneLine(path) || '""'
}
