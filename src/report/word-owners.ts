import type { Span, Statement } from '../schema/index.js'
import { firstWordAfter, type Words } from '../span/words.js'

/** Spans whose words count for a statement: its source, cue and content, or its range where it has none of them. */
export function spansOf(statement: Pick<Statement, 'range' | 'source' | 'cue' | 'content'>): Span[] {
  const spans: Span[] = []
  for (const role of [statement.source, statement.cue, statement.content]) {
    if (role) spans.push(...role.spans)
  }
  return spans.length > 0 ? spans : [statement.range]
}

/** How many statements lie around each statement, by `within`; 0 for an outermost one. */
export function nestingDepths(statements: readonly Statement[]): Int32Array {
  const numbers = new Map(statements.map((statement, number) => [statement.id, number]))
  const depths = new Int32Array(statements.length).fill(-1)
  for (let i = 0; i < statements.length; i++) {
    if (statements[i].within === null) {
      depths[i] = 0
      continue
    }
    const path: number[] = []
    let at = i
    // A cycle can only come from a report made by hand; it ends where the path meets itself.
    while (at >= 0 && depths[at] < 0 && !path.includes(at)) {
      path.push(at)
      at = numbers.get(statements[at].within ?? '') ?? -1
    }
    let depth = at >= 0 ? depths[at] : -1
    for (const number of path.reverse()) depths[number] = ++depth
  }
  return depths
}

/**
 * Gives each word to one statement: the outermost that covers it, the earlier one where two outermost ones do.
 * Near-linear: words that are taken are jumped over, not read again.
 * @returns for each word the number of its statement, or -1 where none covers it
 */
export function assignWords(words: Words, statements: readonly Statement[]): Int32Array {
  const owners = new Int32Array(words.count).fill(-1)
  const depths = nestingDepths(statements)
  const order = statements.map((_, number) => number).sort((a, b) => depths[a] - depths[b] || a - b)
  const next = new Int32Array(words.count + 1)
  for (let i = 0; i <= words.count; i++) next[i] = i
  const findFree = (from: number): number => {
    while (next[from] !== from) {
      next[from] = next[next[from]]
      from = next[from]
    }
    return from
  }
  for (const number of order) {
    for (const span of spansOf(statements[number])) {
      let word = findFree(firstWordAfter(words, span.start))
      while (word < words.count && words.starts[word] < span.end) {
        owners[word] = number
        next[word] = word + 1
        word = findFree(word + 1)
      }
    }
  }
  return owners
}
