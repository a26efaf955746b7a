import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { writePlain } from '../reading/plain.js'
import { createReading, type Reading } from '../reading/reading.js'
import { createWriter, shiftWriter } from '../reading/writer.js'
import { readFrontMatter } from './front-matter.js'
import { writeTree } from './write.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/**
 * Marks of block quotations and lists in a row, or indentation, beyond what any text has: the parser calls itself for
 * each, and takes time that grows with their square.
 */
const TOO_DEEP = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$)){50}|^[ \t]{200,}\S/m

/** Parses a Markdown file; one that is nested past all use is a root without children. */
export function parseMarkdown(source: string): Root {
  return TOO_DEEP.test(source) ? { type: 'root', children: [] } : parser.parse(source)
}

/** Reads any string; one that is nested past all use is read as plain text. */
export function readMarkdownSource(source: string): Reading {
  if (!TOO_DEEP.test(source)) return readMarkdownTree(parser.parse(source), source)
  const writer = createWriter()
  writePlain(writer, source)
  return createReading(writer.finish(), source, { headline: null, byline: null, published: null })
}

/**
 * Reads the prose of a parsed Markdown file.
 * @param source the file that the positions of the tree count, but for a byte order mark, which remark leaves out
 */
export function readMarkdownTree(tree: Root, source: string): Reading {
  const mark = source.startsWith('\ufeff') ? 1 : 0
  const writer = createWriter()
  const head = writeTree(shiftWriter(writer, mark), tree, source.slice(mark), readFrontMatter(tree))
  return createReading(writer.finish(), source, head)
}
