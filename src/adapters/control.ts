import type { Nodes } from 'hast'
import { commentMarker } from 'mdast-comment-marker'
import { messageControl } from 'unified-message-control'
import type { Literal, Node, Parent, Position } from 'unist'
import { VFile } from 'vfile'
import { RULES } from '../lint/index.js'
import type { Message, Span } from '../schema/index.js'
import { createLocator } from '../span/points.js'
import { hull, type Extent } from '../span/relate.js'
import { parseHtml } from './html/read.js'
import { parseMarkdown } from './markdown/read.js'

/** A file whose comments say which findings to leave out. */
export interface ControlledFile {
  readonly syntax: 'html' | 'markdown'
  readonly source: string
  /** The stretches of the file that render a span of the analysed text. */
  toSource(span: Extent): Span[]
  /** Ids of rules that a comment may name; those shipped where left out. */
  readonly known?: readonly string[]
}

/** What is left of the messages, and what is wrong with the comments. */
export interface Controlled {
  readonly messages: Message[]
  readonly complaints: readonly { readonly reason: string; readonly offset: number }[]
}

const NAME = 'onrecord'
/** Saves the parsing of files without such a comment. */
const HAS_COMMENT = /<!--\s*onrecord\b/

/**
 * Leaves out what comments ignore: `<!--onrecord ignore no-loaded-cue-->` for the block behind it, `disable` and
 * `enable` from there on; without names all rules are meant. A finding about the whole article heeds what holds at the
 * end of the file. The comments are those of `unified-message-control`.
 */
export function controlMessages(messages: readonly Message[], controlled: ControlledFile): Controlled {
  const { source, syntax, known } = controlled
  if (!HAS_COMMENT.test(source)) return { messages: [...messages], complaints: [] }
  const file = new VFile({ value: source })
  const locate = createLocator(source)
  const byMark = new Map(
    messages.map((message) => {
      const start = (message.place && hull(controlled.toSource(message.place))?.start) ?? source.length
      return [file.message('', { place: locate(start), ruleId: message.ruleId, source: NAME }), message]
    }),
  )
  const tree = flatten(syntax === 'html' ? parseHtml(source) : parseMarkdown(source), source)
  const ids = known ?? RULES.map(({ id }) => id)
  try {
    messageControl(tree, { name: NAME, file, known: [...ids], marker: readMarker })
  } catch {
    // An unknown word after the name, `onrecord skip`: told below, and all findings stay.
    return { messages: [...messages], complaints: complaintsOf(file) }
  }
  return {
    messages: file.messages.flatMap((mark) => byMark.get(mark) ?? []),
    complaints: complaintsOf(file),
  }
}

const readMarker = (node: Node): ReturnType<typeof commentMarker> => commentMarker(node)

const complaintsOf = ({ messages }: VFile): Controlled['complaints'] =>
  messages
    .filter(({ reason }) => reason !== '')
    .map(({ reason, place }) => ({
      reason,
      offset: (place && ('start' in place ? place.start.offset : place.offset)) ?? 0,
    }))

/** Blocks of words: a comment at the start of one means all of it. */
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dt', 'dd', 'figcaption'])

/**
 * The tree as the comments are to see it: every node has a position and covers what is between, and white space parts
 * no comment from what it stands before.
 */
function flatten(tree: Node, source: string): Parent {
  const locate = createLocator(source)
  const [start, end] = [
    { ...locate(0), offset: 0 },
    { ...locate(source.length), offset: source.length },
  ]
  const last: Node = { type: 'end', position: { start: end, end } }
  return { type: 'root', position: { start, end }, children: [...childrenOf(tree), last] }
}

function childrenOf(node: Node): Node[] {
  const children = 'children' in node ? (node as Parent).children : []
  return children.flatMap((child) => placeNode(child))
}

function placeNode(node: Node): Node[] {
  const { position, type } = node
  const inner = childrenOf(node)
  if (!position) return inner
  const value = 'value' in node ? String((node as Literal).value) : ''
  if (type === 'text' && value.trim() === '') return []
  if (type === 'comment') return [createComment(value, position)]
  if (inner.length === 0) return [{ ...node }]
  const isBlock = BLOCKS.has((node as Nodes & { tagName?: string }).tagName ?? '')
  const firstOther = inner.findIndex(({ type: kind }) => kind !== 'html')
  const leading = isBlock && firstOther > 0 ? inner.slice(0, firstOther) : []
  return [...leading, { type, position, children: inner.slice(leading.length) } as Node]
}

const createComment = (value: string, position: Position): Literal => ({
  type: 'html',
  value: `<!--${value}-->`,
  position,
})
