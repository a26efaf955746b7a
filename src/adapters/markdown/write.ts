import type { Heading, Html, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast'
import type { Part } from '../../schema/index.js'
import { writeHtmlFragment } from '../html/read.js'
import { isBylineText, isDate, trimByline } from '../reading/credit.js'
import type { Headings } from '../reading/reading.js'
import { shiftWriter, type TextWriter } from '../reading/writer.js'
import { shownText, writeInline } from './inline.js'

/** What has been met so far. */
interface State extends Record<keyof Headings, string | null> {
  readonly writer: TextWriter
  readonly source: string
  /** Whether a paragraph of the body has been written. */
  hasProse: boolean
  /** Whether the headline stands in the text. */
  hasHeadline: boolean
  /** Whether a picture alone has just stood in a paragraph. */
  isAfterPicture: boolean
}

/**
 * Writes the prose of a tree in order; code is left out.
 * @param head what the front matter says, which goes before what the text says
 */
export function writeTree(writer: TextWriter, tree: Root, source: string, head: Headings): Headings {
  const state: State = {
    ...head,
    writer,
    source,
    hasProse: false,
    hasHeadline: false,
    isAfterPicture: false,
  }
  writeBlocks(tree, state, false)
  return { headline: state.headline, byline: state.byline, published: state.published }
}

function writeBlocks(parent: Parents, state: State, isQuoted: boolean): void {
  for (const node of parent.children) writeBlock(node, state, isQuoted)
}

function writeBlock(node: Nodes, state: State, isQuoted: boolean): void {
  if (node.type === 'paragraph') writeParagraph(node, state, isQuoted)
  else if (node.type === 'heading') writeHeading(node, state)
  else if (node.type === 'tableCell') writeProse(node, 'body', state, isQuoted)
  else if (node.type === 'html') writeHtml(node, state)
  else if (node.type === 'blockquote') writeBlocks(node, state, true)
  else if ('children' in node) writeBlocks(node, state, isQuoted)
}

function writeProse(
  node: Heading | Paragraph | TableCell,
  part: Part,
  { writer, source }: State,
  isQuoted = false,
): void {
  writer.setPart(part)
  if (isQuoted) writer.openQuotation()
  writeInline(writer, node, source)
  if (isQuoted) writer.closeQuotation()
  writer.endParagraph()
}

function writeHeading(node: Heading, state: State): void {
  const isHeadline = !state.hasHeadline && !state.hasProse && node.depth === 1
  if (isHeadline) {
    state.hasHeadline = true
    state.headline ??= shownText(node)
  }
  writeProse(node, isHeadline ? 'headline' : 'body', state)
}

function writeParagraph(node: Paragraph, state: State, isQuoted: boolean): void {
  const text = shownText(node).trim()
  const wasAfterPicture = state.isAfterPicture
  state.isAfterPicture = node.children.some(isPicture) && text === ''
  if (state.isAfterPicture) return
  if (isBylineText(text)) state.byline ??= trimByline(text)
  else if (isDate(text)) state.published ??= text
  else if (isCaption(node, wasAfterPicture)) writeProse(node, 'caption', state)
  else if (!state.hasProse && state.hasHeadline && isEmphasised(node)) writeProse(node, 'standfirst', state)
  else {
    state.hasProse = true
    // "— Ana Ruiz" beneath a quotation is not quoted itself.
    writeProse(node, 'body', state, isQuoted && !/^(?:[—–―]|--)/.test(text))
  }
}

const isPicture = (node: Nodes): boolean => node.type === 'image' || node.type === 'imageReference'
const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** Whether nothing but emphasis stands there: "*The bridge on Monday.*" */
function isEmphasised(node: Paragraph): boolean {
  const shown = node.children.filter((child) => !isBlank(child) && !isPicture(child))
  return shown.length === 1 && (shown[0].type === 'emphasis' || shown[0].type === 'strong')
}

/** A caption stands in emphasis beneath its picture, in the same paragraph or in the next. */
function isCaption(node: Paragraph, isAfterPicture: boolean): boolean {
  return isEmphasised(node) && (isAfterPicture || node.children.some(isPicture))
}

/** HTML between paragraphs: read as in a page, behind the marks of block quotations and lists. */
function writeHtml(node: Html, { writer, source }: State): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  // Soft hyphens are as long as the marks, and are never shown.
  const html = source
    .slice(start, end)
    .replaceAll(/(?<=[\r\n])[ \t>]*>/g, (prefix) => '\u00ad'.repeat(prefix.length))
  writer.setPart('body')
  writeHtmlFragment(shiftWriter(writer, start), node.value === source.slice(start, end) ? node.value : html)
}
