import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { composePieces } from '../reading/compose.js'
import type { JsonString } from '../reading/json-strings.js'
import { createReading, type Reading } from '../reading/reading.js'
import { createWriter, type TextWriter, type Written } from '../reading/writer.js'
import { findArticle, findByBody, findDensest, findSelected } from './article.js'
import { listBlocks, type Page, type Place } from './blocks.js'
import { readHead } from './head.js'
import { type LinkedData, readLinkedData } from './json-ld.js'
import { selectStory } from './story.js'
import { tameNesting } from './tame.js'
import { writeStory } from './write-story.js'

/** Options of `readHtml`. */
export interface HtmlOptions {
  /** CSS selector of the element that holds the article; where it matches nothing, the article is looked for. */
  readonly selector?: string
}

const parser = unified().use(rehypeParse).freeze()

/** Parses a page; a byte order mark, which would open the body, counts as a space. */
export function parseHtml(html: string): Root {
  return parser.parse(tameNesting(html.startsWith('\ufeff') ? ` ${html.slice(1)}` : html))
}

/** The element to read; null where the JSON-LD has a body that the page does not show. */
function findRoot(tree: Root, page: Page, data: LinkedData, { selector }: HtmlOptions): Place | null {
  const selected = selector === undefined ? null : findSelected(tree, page, selector)
  const found = selected ?? findArticle(page)
  if (found) return found
  return data.body ? findByBody(page, data.body.value) : findDensest(page)
}

/**
 * Reads the article of a parsed page.
 * @param source the file that the positions of the tree count
 */
export function readHtmlTree(tree: Root, source: string, options: HtmlOptions): Reading {
  const page = listBlocks(tree)
  const data = readLinkedData(tree)
  const root = findRoot(tree, page, data, options)
  const titles = [data.headline, readHead(tree, data, [], null).headline]
  if (root === null && data.body)
    return createReading(writeBody(data.body), source, readHead(tree, data, [], null))
  const story = selectStory(
    page,
    root ?? page.places[0],
    titles.filter((title) => title !== null),
  )
  const { headline, byline, published } = readHead(tree, data, story.credits, story.headline)
  const writer = createWriter()
  writeStory(writer, story.blocks, source)
  return createReading(writer.finish(), source, { headline, byline, published })
}

/**
 * Writes all prose of a piece of HTML that stands in another document.
 * @param html its characters in their places, as the writer counts them
 */
export function writeHtmlFragment(writer: TextWriter, html: string): void {
  const page = listBlocks(parseHtml(html))
  writeStory(writer, selectStory(page, page.places[0], []).blocks, html)
}

/** The text of `articleBody`, a paragraph a line. */
function writeBody({ value, pieces }: JsonString): Written {
  const writer = createWriter()
  for (const { 0: line, index } of value.matchAll(/[^\r\n]+/g)) {
    writer.write(line, index, index + line.length)
    writer.endParagraph()
  }
  const written = writer.finish()
  return { ...written, pieces: composePieces(written.pieces, pieces) }
}
