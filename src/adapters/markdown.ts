import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { createAnalyzer, UsageError } from '../index.js'
import type { Options, Report } from '../index.js'
import { readMarkdownSource, readMarkdownTree } from './markdown/read.js'
import type { Reading, ReadingReport } from './reading/reading.js'

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
 * Reads the prose of a Markdown file (CommonMark, tables and footnotes of GitHub, front matter in YAML): its text, and
 * the map from each character to the characters of the file.
 * @throws UsageError for a value that is no string
 */
export function readMarkdown(markdown: string): Reading {
  if (typeof markdown !== 'string')
    throw new UsageError(`Unexpected Markdown of type ${typeof markdown}, expected a string`)
  return readMarkdownSource(markdown)
}

/**
 * Says, statement by statement, who stands behind an article in Markdown.
 * @throws UsageError for an unknown or ill-typed option
 * @example
 * const { report, toSource } = analyzeMarkdown('“The bridge is *safe*,” Mr Okoye said.')
 * toSource(report.statements[0].content.spans[0]).map((span) => span.text)
 * // ['“The bridge is ', 'safe', ',”']
 */
export function analyzeMarkdown(markdown: string, options: Options = {}): ReadingReport {
  const analyzer = createAnalyzer(options)
  const reading = readMarkdown(markdown)
  return { ...reading, report: analyzer(reading.text, reading) }
}

/**
 * Plugin of unified for mdast trees with positions: puts the report at `file.data.onrecord`, and the text with its map
 * to the file at `file.data.onrecordReading`. What other plugins have put into the tree is read, and has no place.
 * @throws UsageError for an unknown or ill-typed option, when the processor is frozen
 */
export function remarkOnrecord(options?: Options | null): (tree: Root, file: VFile) => undefined {
  const analyzer = createAnalyzer(options ?? {})
  return (tree, file) => {
    const reading = readMarkdownTree(tree, String(file))
    file.data.onrecordReading = reading
    file.data.onrecord = analyzer(reading.text, reading)
    return undefined
  }
}
