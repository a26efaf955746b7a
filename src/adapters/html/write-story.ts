import type { Nodes } from 'hast'
import { writeAligned } from '../reading/align.js'
import type { TextWriter } from '../reading/writer.js'
import { HTML_SYNTAX } from './align.js'
import { isElement, isLeftOut } from './elements.js'
import type { StoryBlock } from './story.js'

/** Writes the paragraphs of a story as a browser shows them, each character with its place in `source`. */
export function writeStory(writer: TextWriter, blocks: readonly StoryBlock[], source: string): void {
  for (const { block, part, isQuotation } of blocks) {
    writer.setPart(part)
    if (isQuotation) writer.openQuotation()
    for (const node of block.nodes) writeNode(writer, node, source)
    if (isQuotation) writer.closeQuotation()
    writer.endParagraph()
  }
}

function writeNode(writer: TextWriter, node: Nodes, source: string): void {
  if (node.type === 'text') {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) writer.write(node.value, -1, -1)
    else writeAligned(writer, node.value, source, { start, end }, HTML_SYNTAX)
  } else if (isElement(node) && !isLeftOut(node)) {
    if (node.tagName === 'br') writer.breakLine()
    // <q>We will appeal</q> has its marks from the browser alone.
    if (node.tagName === 'q') writer.openQuotation()
    for (const child of node.children) writeNode(writer, child, source)
    if (node.tagName === 'q') writer.closeQuotation()
  }
}
