import type { Statement } from '../schema/index.js'
import type { FormatInput } from './input.js'
import { isCredited, numberStatements } from './number.js'
import { placeBehind, segmentText, splitParagraphs } from './segment-text.js'
import type { Segment } from './segment-text.js'
import { showControls } from './visible.js'
import type { Paint, Style } from './pretty-paint.js'

interface Piece {
  readonly text: string
  readonly style: Style
}

/** The article, wrapped, its statements coloured by type, each followed by its mark: "…, he said. [N4]". */
export function writeArticle(input: FormatInput, paint: Paint, columns: number): string {
  const { report, text } = input
  const pieces = cutPieces(text, segmentText(text, report.statements), findTags(input))
  const paragraphs = splitParagraphs(text)
  let next = 0
  return paragraphs
    .map(({ start, end }, index) => {
      const until = paragraphs[index + 1]?.start ?? text.length
      while (next < pieces.length && pieces[next].end <= start) next++
      let last = next
      while (last < pieces.length && pieces[last].start < until) last++
      const own = pieces.slice(next, last).filter((piece) => piece.isTag || piece.start < end)
      const lines = wrapPieces(
        own.map((piece) => clip(piece, start, end)),
        columns,
      )
      return lines.map((line) => writeLine(line, paint)).join('\n')
    })
    .join('\n\n')
}

interface PlacedPiece extends Piece {
  readonly start: number
  readonly end: number
  /** A mark belongs to the words before it and is never cut. */
  readonly isTag: boolean
}

/** The marks of the credited statements: "he said.” [N4]". */
function findTags({ report, text }: FormatInput): PlacedPiece[] {
  const marks = numberStatements(report)
  return report.statements.filter(isCredited).map((statement) => {
    const place = placeBehind(text, statement.range.end)
    return {
      start: place - 1,
      end: place,
      isTag: true,
      text: `\u00A0[${marks.get(statement.id)}]`,
      style: { type: statement.type, emphasis: 'mark' },
    }
  })
}

function cutPieces(text: string, segments: readonly Segment[], tags: readonly PlacedPiece[]): PlacedPiece[] {
  const ordered = [...tags].sort((a, b) => a.end - b.end)
  const pieces: PlacedPiece[] = []
  let nextTag = 0
  for (const segment of segments) {
    let start = segment.start
    while (nextTag < ordered.length && ordered[nextTag].end <= segment.end) {
      const end = Math.max(start, ordered[nextTag].end)
      if (end > start)
        pieces.push({ start, end, isTag: false, text: text.slice(start, end), style: styleOf(segment) })
      pieces.push(ordered[nextTag++])
      start = end
    }
    if (start < segment.end)
      pieces.push({
        start,
        end: segment.end,
        isTag: false,
        text: text.slice(start, segment.end),
        style: styleOf(segment),
      })
  }
  return pieces
}

/** Words count for the outermost statement, so they take its colour; words of a nested one are underlined. */
function styleOf({ covers }: Segment): Style {
  const credited = covers.filter(({ statement }) => isCredited(statement))
  const outermost: Statement | undefined = credited[0]?.statement
  if (!outermost) return { type: null, emphasis: null }
  if (credited.some(({ role }) => role === 'source')) return { type: outermost.type, emphasis: 'source' }
  const isNested = credited.filter(({ role }) => role !== null).length > 1
  return { type: outermost.type, emphasis: isNested ? 'nested' : null }
}

function clip(piece: PlacedPiece, start: number, end: number): Piece {
  if (piece.isTag) return piece
  const from = Math.max(0, start - piece.start)
  return { text: showControls(piece.text.slice(from, end - piece.start)), style: piece.style }
}

/** Lines of pieces; breaks at white space only, and a word may be made of several pieces. */
function wrapPieces(pieces: readonly Piece[], columns: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let width = 0
  let word: Piece[] = []
  const flush = () => {
    const length = word.reduce((sum, { text }) => sum + [...text].length, 0)
    if (length === 0) return
    if (width > 0 && width + 1 + length > columns) {
      lines.push([])
      width = 0
    }
    if (width > 0) lines.at(-1)?.push({ text: ' ', style: word[0].style })
    lines.at(-1)?.push(...word)
    width += (width > 0 ? 1 : 0) + length
    word = []
  }
  for (const piece of pieces) {
    for (const [index, part] of piece.text.split(/[^\S\u00A0]+/u).entries()) {
      if (index > 0) flush()
      if (part) word.push({ text: part, style: piece.style })
    }
  }
  flush()
  return lines
}

function writeLine(line: readonly Piece[], paint: Paint): string {
  let written = ''
  for (let index = 0; index < line.length;) {
    const { style } = line[index]
    let run = ''
    while (
      index < line.length &&
      line[index].style.type === style.type &&
      line[index].style.emphasis === style.emphasis
    ) {
      run += line[index++].text
    }
    written += paint(run.replaceAll('\u00A0', ' '), style)
  }
  return written
}
