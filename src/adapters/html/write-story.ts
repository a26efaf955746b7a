import type { Nodes, RootContent, Text } from 'hast'
import { writeAligned } from '../reading/align.js'
import type { TextWriter } from '../reading/writer.js'
import { HTML_SYNTAX } from './align.js'
import { isElement, isLeftOut } from './elements.js'
import { findQuotationEnd } from './quotation.js'
import type { StoryBlock } from './story.js'

/** Writes the paragraphs of a story as a browser shows them, each character with its place in `source`. */
export function writeStory(writer: TextWriter, blocks: readonly StoryBlock[], source: string): void {
  for (const { block, part, isQuotation } of blocks) {
    writer.setPart(part)
    if (isQuotation) writeQuotation(writer, block.nodes, source)
    else for (const node of block.nodes) writeNode(writer, node, source)
    writer.endParagraph()
  }
}

/** Writes a paragraph of a `<blockquote>`, whose author is no part of the quotation. */
function writeQuotation(writer: TextWriter, nodes: readonly RootContent[], source: string): void {
  const end = findQuotationEnd(nodes)
  writer.openQuotation()
  for (const [number, node] of nodes.entries()) {
    const isEnd = number === end.node
    if (isEnd && node.type === 'text') writeText(writer, node, source, end.units)
    else {
      if (isEnd) writer.closeQuotation()
      writeNode(writer, node, source)
    }
  }
  if (end.node === nodes.length) writer.closeQuotation()
}

/** @param closesAt units of the text behind which a quotation ends, null where none does */
function writeText(writer: TextWriter, node: Text, source: string, closesAt: number | null = null): void {
  const { value, position } = node
  const end = position?.end.offset
  let start = position?.start.offset
  const write = (text: string): void => {
    if (start === undefined || end === undefined) writer.write(text, -1, -1)
    else start = writeAligned(writer, text, source, { start, end }, HTML_SYNTAX)
  }
  if (closesAt !== null) {
    write(value.slice(0, closesAt))
    writer.closeQuotation()
  }
  write(value.slice(closesAt ?? 0))
}

function writeNode(writer: TextWriter, node: Nodes, source: string): void {
  if (node.type === 'text') writeText(writer, node, source)
  else if (isElement(node) && !isLeftOut(node)) {
    if (node.tagName === 'br') writer.breakLine()
    // <q>We will appeal</q> has its marks from the browser alone.
    if (node.tagName === 'q') writer.openQuotation()
    for (const child of node.children) writeNode(writer, child, source)
    if (node.tagName === 'q') writer.closeQuotation()
  }
}
