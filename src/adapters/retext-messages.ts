import type { Nodes, Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Message, Severity, Span } from '../schema/index.js'

/** vfile's severities: `true` an error, `false` a warning, undefined for information. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** Adds messages to a file, each where its words stand in the file. */
export function addMessages(file: VFile, tree: Root, messages: readonly Message[]): void {
  if (messages.length === 0) return
  const leaves = listLeaves(tree)
  for (const { place, reason, ruleId, severity, actual, expected, note, url } of messages) {
    const position = place ? findPosition(leaves, place) : undefined
    const added = file.message(reason, {
      ...(position ? { place: position } : {}),
      ruleId,
      source: 'onrecord',
    })
    added.fatal = FATAL[severity]
    Object.assign(added, { actual, expected: [...expected], note }, url === '' ? {} : { url })
  }
}

/** Words of the tree without children, and where they begin in the text of the tree. */
interface Leaf {
  readonly start: number
  readonly end: number
  readonly position: Position | undefined
}

function listLeaves(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  let start = 0
  const visit = (node: Nodes): void => {
    if ('children' in node) return node.children.forEach(visit)
    const end = start + toString(node).length
    leaves.push({ start, end, position: node.position })
    start = end
  }
  visit(tree)
  return leaves
}

function findPosition(leaves: readonly Leaf[], place: Span): Position | undefined {
  const first = leafAt(leaves, place.start)
  const last = leafAt(leaves, place.end - 1)
  if (!first?.position || !last?.position) return undefined
  return { start: pointIn(first, place.start), end: pointIn(last, place.end) }
}

/** The first leaf that ends behind an offset; leaves come in the order of their ends. */
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (leaves[middle].end > offset) high = middle
    else low = middle + 1
  }
  return leaves.at(low)
}

// A word or space of a file is as long in the tree: only between leaves may the tree leave something out.
function pointIn({ start, position }: Leaf, offset: number): Point {
  const { line, column, offset: base } = (position as Position).start
  const ahead = offset - start
  return { line, column: column + ahead, ...(base === undefined ? {} : { offset: base + ahead }) }
}
