import { readHtml } from '../adapters/html.js'
import { readMarkdown } from '../adapters/markdown.js'
import type { Analyzer, Extent, Report, Span } from '../index.js'
import { createSpan } from '../span/create.js'
import { createLocator } from '../span/points.js'
import { hull } from '../span/relate.js'

/** A place as editors count it: lines and UTF-16 columns from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** An open file with its report. Spans of the report count `text`; everything else counts the file. */
export interface AnalyzedDocument {
  readonly languageId: string
  readonly source: string
  readonly text: string
  readonly report: Report
  /** Paragraphs of `text`; null for plain text, whose paragraphs the analysis finds itself. */
  readonly paragraphs: readonly Extent[] | null
  toSource(span: Extent): Span[]
  fromSource(span: Extent): Span[]
  /** The stretch of the file from the first character of `span` to the last; the start of the file for none. */
  rangeOf(span: Extent | null): Range
}

type Content = Pick<AnalyzedDocument, 'text' | 'paragraphs' | 'toSource' | 'fromSource'>

/** Plain text is its own source. */
function readPlain(source: string): Content {
  const identity = ({ start, end }: Extent): Span[] => [
    createSpan(source, Math.min(start, source.length), Math.min(end, source.length)),
  ]
  return { text: source, paragraphs: null, toSource: identity, fromSource: identity }
}

function readContent(languageId: string, source: string): Content {
  if (languageId === 'html') return readHtml(source)
  return languageId === 'markdown' ? readMarkdown(source) : readPlain(source)
}

/**
 * Reads and analyses a file by its language: `html`, `markdown`, and plain text for every other.
 * @param languageId as editors name it
 */
export function analyzeDocument(languageId: string, source: string, analyzer: Analyzer): AnalyzedDocument {
  const content = readContent(languageId, source)
  const { text, paragraphs } = content
  const locate = createLocator(source)
  const positionOf = (offset: number): Position => {
    const { line, column } = locate(offset)
    return { line: line - 1, character: column - 1 }
  }
  return {
    ...content,
    languageId,
    source,
    report: analyzer(text, paragraphs === null ? {} : { ...content, paragraphs }),
    rangeOf: (span) => {
      const { start, end } = (span && hull(content.toSource(span))) ?? { start: 0, end: 0 }
      return { start: positionOf(start), end: positionOf(end) }
    },
  }
}
