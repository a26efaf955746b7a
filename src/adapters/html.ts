import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { createAnalyzer, UsageError } from '../index.js'
import type { Options, Report } from '../index.js'
import { parseHtml, readHtmlTree } from './html/read.js'
import type { HtmlOptions } from './html/read.js'
import type { Reading, ReadingReport } from './reading/reading.js'

export type { HtmlOptions } from './html/read.js'
export type { Reading, ReadingReport } from './reading/reading.js'
export type { SourceMap } from './reading/source-map.js'

declare module 'vfile' {
  interface DataMap {
    /** Who stands behind the statements of the file; offsets count the text that was analysed. */
    onrecord: Report
    /** The text that was analysed, and the map between it and the file. */
    onrecordReading: Reading
  }
}

/**
 * Reads the article of a page: its text, and the map from each character to the characters of the file.
 * @param html a page or a part of one; any string is read without an error
 * @throws UsageError for a value that is no string, or a selector that is not of CSS
 */
export function readHtml(html: string, options: HtmlOptions = {}): Reading {
  if (typeof html !== 'string')
    throw new UsageError(`Unexpected page of type ${typeof html}, expected a string`)
  return readHtmlTree(parseHtml(html), html, options)
}

/**
 * Says, statement by statement, who stands behind the article of a page.
 * @throws UsageError for an unknown or ill-typed option
 * @example
 * const { report, toSource } = analyzeHtml('<p>&ldquo;The bridge is <em>safe</em>,&rdquo; Mr Okoye said.</p>')
 * toSource(report.statements[0].content.spans[0]).map((span) => span.text)
 * // ['&ldquo;The bridge is ', 'safe', ',&rdquo;']
 */
export function analyzeHtml(html: string, options: HtmlOptions & Options = {}): ReadingReport {
  const { selector, ...rest } = options
  const analyzer = createAnalyzer(rest)
  const reading = readHtml(html, selector === undefined ? {} : { selector })
  return { ...reading, report: analyzer(reading.text, reading) }
}

/**
 * Plugin of unified for hast trees with positions: puts the report at `file.data.onrecord`, and the text with its map
 * to the file at `file.data.onrecordReading`. What other plugins have put into the tree is read, and has no place.
 * @throws UsageError for an unknown or ill-typed option, when the processor is frozen
 */
export function rehypeOnrecord(
  options?: (HtmlOptions & Options) | null,
): (tree: Root, file: VFile) => undefined {
  const { selector, ...rest } = options ?? {}
  const analyzer = createAnalyzer(rest)
  return (tree, file) => {
    const reading = readHtmlTree(tree, String(file), selector === undefined ? {} : { selector })
    file.data.onrecordReading = reading
    file.data.onrecord = analyzer(reading.text, reading)
    return undefined
  }
}
