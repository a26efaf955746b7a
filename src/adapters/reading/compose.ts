import { isVerbatim, type Piece } from './piece.js'
import { findSource } from './source-map.js'

/**
 * Follows pieces through a second file: HTML inside a JSON string, for example.
 * @param inner from the text to the string
 * @param outer from the string to the file, in the string's order
 * @returns from the text to the file
 */
export function composePieces(inner: readonly Piece[], outer: readonly Piece[]): Piece[] {
  return inner.flatMap((piece) => (isVerbatim(piece) ? splitVerbatim(piece, outer) : joinWhole(piece, outer)))
}

/** One piece for each stretch of the string that the file writes in one way. */
function splitVerbatim(piece: Piece, outer: readonly Piece[]): Piece[] {
  const shift = piece.textStart - piece.sourceStart
  const found: Piece[] = []
  for (let at = piece.sourceStart; at < piece.sourceEnd;) {
    const hit = pieceAt(outer, at)
    if (hit === undefined || hit.textStart >= piece.sourceEnd) break
    const start = Math.max(at, hit.textStart)
    const end = Math.min(piece.sourceEnd, hit.textEnd)
    const [source] = findSource([hit], { start, end })
    found.push({
      textStart: start + shift,
      textEnd: end + shift,
      sourceStart: source.start,
      sourceEnd: source.end,
    })
    at = end
  }
  return found
}

/** A reference stays one whole: from the first unit of it in the file to the last. */
function joinWhole(piece: Piece, outer: readonly Piece[]): Piece[] {
  const ranges = findSource(outer, { start: piece.sourceStart, end: piece.sourceEnd })
  const last = ranges.at(-1)
  return last ? [{ ...piece, sourceStart: ranges[0].start, sourceEnd: last.end }] : []
}

/** The first piece with text that ends after `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle].textEnd <= offset) low = middle + 1
    else high = middle
  }
  return pieces[low]
}
