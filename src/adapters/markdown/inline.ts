import type { Nodes, Parents } from 'mdast'
import { writeAligned } from '../reading/align.js'
import type { TextWriter } from '../reading/writer.js'
import { MARKDOWN_SYNTAX } from './align.js'

/** Writes what stands in a paragraph; pictures, notes and what was struck out are left out. */
export function writeInline(writer: TextWriter, parent: Parents, source: string): void {
  for (const node of parent.children) writeNode(writer, node, parent, source)
}

function writeNode(writer: TextWriter, node: Nodes, parent: Parents, source: string): void {
  if (node.type === 'text') writeText(writer, node.value, placeOf(node) ?? placeOf(parent), source)
  else if (node.type === 'inlineCode') writeCode(writer, node.value, placeOf(node), source)
  else if (node.type === 'break') writer.breakLine()
  else if (node.type === 'html') {
    if (/^<br\b/i.test(node.value)) writer.breakLine()
  } else if (node.type !== 'delete' && 'children' in node) writeInline(writer, node, source)
}

interface PlaceInFile {
  readonly start: number
  readonly end: number
}

function placeOf(node: Nodes): PlaceInFile | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}

function writeText(writer: TextWriter, value: string, place: PlaceInFile | null, source: string): void {
  if (place === null) writer.write(value, -1, -1)
  else writeAligned(writer, value, source, place, MARKDOWN_SYNTAX)
}

/** "`npm`" without its marks; nothing is an escape in there. */
function writeCode(writer: TextWriter, value: string, place: PlaceInFile | null, source: string): void {
  const inner = place === null ? -1 : source.slice(place.start, place.end).indexOf(value)
  if (place === null || inner < 0) writer.write(value, -1, -1)
  else writer.write(value, place.start + inner, place.start + inner + value.length)
}

/** The words of a paragraph as they are shown. */
export function shownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node && node.type !== 'delete' ? node.children.map(shownText).join('') : ''
}
