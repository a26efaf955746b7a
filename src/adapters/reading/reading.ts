import type { Report } from '../../schema/index.js'
import type { Extent } from '../../span/relate.js'
import { createSourceMap, type SourceMap } from './source-map.js'
import type { ReadParagraph, Written } from './writer.js'

/** The prose of a document, and where each character of it comes from. */
export interface Reading extends SourceMap {
  /** What is analysed: paragraphs parted by blank lines, white space collapsed, soft hyphens left out. */
  readonly text: string
  /** UTF-16 offsets into `text`, each with its part of the article. */
  readonly paragraphs: readonly ReadParagraph[]
  /** Stretches of `text` that the document sets as quotations without marks (`<blockquote>`, `> …`). */
  readonly quotations: readonly Extent[]
  readonly headline: string | null
  /** Who wrote it, without "By". */
  readonly byline: string | null
  /** The date as the document writes it. */
  readonly published: string | null
}

/** A reading and its report. The report's spans count `text`; `toSource` leads each of them to the file. */
export interface ReadingReport extends Reading {
  readonly report: Report
}

/** What the document says of the article beside its prose. */
export type Headings = Pick<Reading, 'headline' | 'byline' | 'published'>

export function createReading(written: Written, source: string, head: Headings): Reading {
  const { text, pieces, paragraphs, quotations } = written
  return { text, paragraphs, quotations, ...createSourceMap(text, source, pieces), ...head }
}
