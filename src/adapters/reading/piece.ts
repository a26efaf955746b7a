/**
 * A stretch of text and the stretch of the file that renders it, in UTF-16 offsets. Where both are of one length they
 * belong together unit by unit; else the piece is one whole, as “ and `&ldquo;` are. A piece without text is something
 * that the file has and the text leaves out, such as a soft hyphen. Pieces come in text order and do not overlap;
 * text between them is white space that only the reading has put there.
 */
export interface Piece {
  readonly textStart: number
  readonly textEnd: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** Whether text and source belong together unit by unit. */
export function isVerbatim(piece: Piece): boolean {
  return piece.textEnd - piece.textStart === piece.sourceEnd - piece.sourceStart
}
