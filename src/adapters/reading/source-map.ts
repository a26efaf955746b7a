import type { Span } from '../../schema/index.js'
import { createSpan } from '../../span/create.js'
import type { Extent } from '../../span/relate.js'
import { isVerbatim, type Piece } from './piece.js'

/** Leads from the analysed text to the file that it was read from, and back. */
export interface SourceMap {
  /**
   * The stretches of the file that render these words, in the order of the text. Markup between them is left out;
   * a character reference or an escape is one whole. White space between paragraphs has no stretch.
   * @param span UTF-16 offsets into the text
   */
  toSource(span: Extent): Span[]
  /**
   * The words of the text that this stretch of the file renders, in the order of the text; empty for markup.
   * @param span UTF-16 offsets into the file
   */
  fromSource(span: Extent): Span[]
}

/** Index of the first item whose `key` is greater than `offset`; `items.length` where there is none. */
function firstAfter<T>(items: readonly T[], key: (item: T) => number, offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle]) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of the file behind `[start, end)` of the piece's text; the whole piece where it cannot be parted. */
function cutSource(piece: Piece, { start, end }: Extent): Extent {
  if (!isVerbatim(piece)) return { start: piece.sourceStart, end: piece.sourceEnd }
  const shift = piece.sourceStart - piece.textStart
  return { start: Math.max(piece.textStart, start) + shift, end: Math.min(piece.textEnd, end) + shift }
}

/** The part of the text that `[start, end)` of the piece's source renders. */
function cutText(piece: Piece, { start, end }: Extent): Extent {
  if (!isVerbatim(piece)) return { start: piece.textStart, end: piece.textEnd }
  const shift = piece.textStart - piece.sourceStart
  return { start: Math.max(piece.sourceStart, start) + shift, end: Math.min(piece.sourceEnd, end) + shift }
}

/** Stretches of the file behind `span`, neighbours joined. */
export function findSource(pieces: readonly Piece[], span: Extent): Extent[] {
  const found: { start: number; end: number }[] = []
  // Where the last stretch could go on: after its end, or after soft hyphens that follow it.
  let next = -1
  for (let i = firstAfter(pieces, (piece) => piece.textEnd, span.start); i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece.textStart >= span.end) break
    const { start, end } = cutSource(piece, span)
    const isShown = piece.textEnd > piece.textStart
    if (isShown && start === next) found[found.length - 1].end = end
    else if (isShown) found.push({ start, end })
    if (isShown || start === next) next = end
  }
  return found
}

/**
 * Makes the map of one reading. Look-ups are binary searches.
 * @param text what was analysed
 * @param source the file
 */
export function createSourceMap(text: string, source: string, pieces: readonly Piece[]): SourceMap {
  const order = pieces
    .map((_, number) => number)
    .sort((a, b) => pieces[a].sourceStart - pieces[b].sourceStart)
  return {
    toSource: (span) => findSource(pieces, span).map(({ start, end }) => createSpan(source, start, end)),
    fromSource: (span) => {
      const hits: number[] = []
      for (let i = firstAfter(order, (n) => pieces[n].sourceEnd, span.start); i < order.length; i++) {
        if (pieces[order[i]].sourceStart >= span.end) break
        if (pieces[order[i]].textEnd > pieces[order[i]].textStart) hits.push(order[i])
      }
      return joinText(pieces, hits, span).map(({ start, end }) => createSpan(text, start, end))
    },
  }
}

/** Text of the pieces `hits`; pieces with nothing but white space or left-out characters between them are joined. */
function joinText(pieces: readonly Piece[], hits: number[], span: Extent): Extent[] {
  const found: { start: number; end: number; last: number }[] = []
  for (const hit of hits.sort((a, b) => a - b)) {
    const { start, end } = cutText(pieces[hit], span)
    const open = found.at(-1)
    if (open && isNext(pieces, open.last, hit)) Object.assign(open, { end, last: hit })
    else found.push({ start, end, last: hit })
  }
  return found
}

/** Whether only pieces without text lie between the two. */
function isNext(pieces: readonly Piece[], before: number, after: number): boolean {
  let at = before + 1
  while (at < after && pieces[at].textEnd === pieces[at].textStart) at++
  return at === after
}
