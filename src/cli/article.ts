import type { Analyzer, Extent, Report } from '../index.js'
import type { Message, Span } from '../schema/index.js'
import { createSpan } from '../span/create.js'
import { hull } from '../span/relate.js'

/** One article of a file: spans of its report count `text`. */
export interface Article {
  /** The file as it was read. */
  readonly source: string
  readonly text: string
  readonly report: Report
  readonly title: string | null
  /** The stretches of the file that render these words; null where the text is the file. */
  readonly toSource: ((span: Extent) => Span[]) | null
}

/** Analyses a text that was read from a file. */
export interface ArticleReader {
  readonly analyzer: Analyzer
}

/** The syntax whose comments can ignore findings, by the ending of a file's name. */
export function syntaxOf(path: string): 'html' | 'markdown' | null {
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : null
}

/**
 * Reads and analyses a file by the ending of its name: pages, Markdown, ninjs items, and plain text for every other.
 * @throws UsageError for a file whose content is not what its name says
 */
export async function readArticle(
  path: string,
  source: string,
  { analyzer }: ArticleReader,
): Promise<Article> {
  if (syntaxOf(path) === 'html') {
    const { readHtml } = await import('../adapters/html.js')
    const reading = readHtml(source)
    return createArticle(source, reading, analyzer(reading.text, reading))
  }
  if (syntaxOf(path) === 'markdown') {
    const { readMarkdown } = await import('../adapters/markdown.js')
    const reading = readMarkdown(source)
    return createArticle(source, reading, analyzer(reading.text, reading))
  }
  if (/\.json$/i.test(path)) {
    const { analyzeNinjsWith } = await import('../adapters/ninjs.js')
    const { reading, report, note } = analyzeNinjsWith(source, analyzer)
    if (reading === null) throw new TypeError(note)
    return createArticle(source, reading, report)
  }
  return { source, text: source, report: analyzer(source), title: null, toSource: null }
}

interface Content {
  readonly text: string
  readonly headline: string | null
  toSource(span: Extent): Span[]
}

function createArticle(source: string, { text, headline, toSource }: Content, report: Report): Article {
  return { source, text, report, title: headline, toSource }
}

/** The same findings with places that count the file, as code scanning and editors show them. */
export function placeInFile(messages: readonly Message[], { source, toSource }: Article): Message[] {
  if (toSource === null) return [...messages]
  const move = (span: Span): Span[] => {
    const whole = hull(toSource(span))
    return whole === null ? [] : [createSpan(source, whole.start, whole.end)]
  }
  return messages.map((message) => ({
    ...message,
    place: message.place && (move(message.place)[0] ?? null),
    evidence: message.evidence.flatMap(move),
  }))
}
