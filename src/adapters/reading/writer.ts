import type { Part } from '../../schema/index.js'
import type { Extent } from '../../span/relate.js'
import type { Piece } from './piece.js'

/** A paragraph of the text, and where in the article it stands. */
export interface ReadParagraph extends Extent {
  readonly part: Part
}

/** What a reading comes to before it has its map. */
export interface Written {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly paragraphs: readonly ReadParagraph[]
  readonly quotations: readonly Extent[]
}

/** Puts a text together as a browser renders it: white space collapsed, paragraphs parted, soft hyphens left out. */
export interface TextWriter {
  /**
   * Adds rendered characters.
   * @param sourceStart,sourceEnd what renders them; unit by unit when of one length. Both -1 when nobody knows.
   */
  write(rendered: string, sourceStart: number, sourceEnd: number): void
  /** `<br>`: a new line in the same paragraph; a second one in a row ends the paragraph. */
  breakLine(): void
  endParagraph(): void
  /** The paragraphs that end from now on stand in this part of the article. */
  setPart(part: Part): void
  /** What follows is a quotation that has no marks of its own. */
  openQuotation(): void
  /** Ends the quotation that was opened last. */
  closeQuotation(): void
  finish(): Written
}

interface WriterPiece {
  textStart: number
  textEnd: number
  sourceStart: number
  sourceEnd: number
}

/** White space of HTML and Markdown (a no-break space is a character like any other), soft hyphens, the rest. */
const RUN = /([\t\n\f\r ]+)|(\u00ad+)|[^\t\n\f\r \u00ad]+/g

class Writer implements TextWriter {
  readonly #chunks: string[] = []
  readonly #pieces: WriterPiece[] = []
  readonly #paragraphs: ReadParagraph[] = []
  readonly #quotations: Extent[] = []
  /** Starts of open quotations, outer ones first; -1 for one that has no word yet. */
  readonly #opened: number[] = []
  #length = 0
  #paragraphStart = -1
  #part: Part = 'body'
  #breaks = 0
  /** White space that is written once a word follows; its source, or null. */
  #space: Extent | null = null

  write(rendered: string, sourceStart: number, sourceEnd: number): void {
    const isOneToOne = rendered.length === sourceEnd - sourceStart
    for (const { 0: run, 1: space, 2: hyphens, index } of rendered.matchAll(RUN)) {
      const start = isOneToOne ? sourceStart + index : sourceStart
      const end = isOneToOne ? start + run.length : sourceEnd
      if (space !== undefined) this.#addSpace(start, end)
      else if (hyphens !== undefined) this.#leaveOut(start, end)
      else this.#addWord(run, start, end)
    }
  }

  breakLine(): void {
    this.#space = null
    if (this.#paragraphStart < 0) return
    this.#breaks++
    if (this.#breaks > 1) this.endParagraph()
  }

  endParagraph(): void {
    if (this.#paragraphStart >= 0)
      this.#paragraphs.push({ start: this.#paragraphStart, end: this.#length, part: this.#part })
    this.#paragraphStart = -1
    this.#breaks = 0
    this.#space = null
  }

  setPart(part: Part): void {
    this.#part = part
  }

  openQuotation(): void {
    this.#opened.push(-1)
  }

  closeQuotation(): void {
    const start = this.#opened.pop() ?? -1
    if (start >= 0) this.#quotations.push({ start, end: this.#length })
  }

  finish(): Written {
    this.endParagraph()
    const quotations = this.#quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.#chunks.join(''), pieces: this.#pieces, paragraphs: this.#paragraphs, quotations }
  }

  #addSpace(start: number, end: number): void {
    if (this.#space === null) this.#space = { start, end }
    // A space of two kinds, as in "a&#32; b".
    else if (this.#space.end === start) this.#space = { start: this.#space.start, end }
  }

  #leaveOut(start: number, end: number): void {
    if (this.#paragraphStart < 0 || this.#space !== null || start < 0) return
    this.#addPiece(this.#length, start, end)
  }

  #addWord(word: string, start: number, end: number): void {
    this.#separate()
    for (let i = this.#opened.length - 1; i >= 0 && this.#opened[i] < 0; i--) this.#opened[i] = this.#length
    this.#chunks.push(word)
    this.#length += word.length
    if (start >= 0) this.#addPiece(this.#length - word.length, start, end)
  }

  /** Writes what stands between the last word and the next one. */
  #separate(): void {
    if (this.#paragraphStart < 0) {
      if (this.#length > 0) this.#push('\n\n')
      this.#paragraphStart = this.#length
    } else if (this.#breaks > 0) this.#push('\n')
    else if (this.#space !== null) {
      this.#push(' ')
      if (this.#space.start >= 0) this.#addPiece(this.#length - 1, this.#space.start, this.#space.end)
    }
    this.#breaks = 0
    this.#space = null
  }

  #push(separator: string): void {
    this.#chunks.push(separator)
    this.#length += separator.length
  }

  /** Lengthens the last piece where both run on unit by unit. */
  #addPiece(textStart: number, sourceStart: number, sourceEnd: number): void {
    const last = this.#pieces.at(-1)
    const isOneToOne = this.#length - textStart === sourceEnd - sourceStart
    if (last && isOneToOne && last.textEnd === textStart && last.sourceEnd === sourceStart) {
      if (last.textEnd - last.textStart === last.sourceEnd - last.sourceStart) {
        last.textEnd = this.#length
        last.sourceEnd = sourceEnd
        return
      }
    }
    this.#pieces.push({ textStart, textEnd: this.#length, sourceStart, sourceEnd })
  }
}

/** The same text, written with places that count from `by` on: a stretch of HTML inside a file. */
export function shiftWriter(writer: TextWriter, by: number): TextWriter {
  return {
    write: (rendered, start, end) =>
      start < 0 ? writer.write(rendered, -1, -1) : writer.write(rendered, start + by, end + by),
    breakLine: () => writer.breakLine(),
    endParagraph: () => writer.endParagraph(),
    setPart: (part) => writer.setPart(part),
    openQuotation: () => writer.openQuotation(),
    closeQuotation: () => writer.closeQuotation(),
    finish: () => writer.finish(),
  }
}

/** Starts an empty text. */
export function createWriter(): TextWriter {
  return new Writer()
}
