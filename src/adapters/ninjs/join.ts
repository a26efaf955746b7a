import type { Written } from '../reading/writer.js'

const BLANK_LINE = '\n\n'

/** Puts texts below each other, a blank line between them. */
export function joinWritten(parts: readonly Written[]): Written {
  const shown = parts.filter(({ text }) => text !== '')
  const starts: number[] = []
  let length = 0
  for (const { text } of shown) {
    starts.push(length)
    length += text.length + BLANK_LINE.length
  }
  return {
    text: shown.map(({ text }) => text).join(BLANK_LINE),
    pieces: shown.flatMap(({ pieces }, i) =>
      pieces.map((piece) => ({
        ...piece,
        textStart: piece.textStart + starts[i],
        textEnd: piece.textEnd + starts[i],
      })),
    ),
    paragraphs: shown.flatMap(({ paragraphs }, i) =>
      paragraphs.map(({ start, end, part }) => ({ start: start + starts[i], end: end + starts[i], part })),
    ),
    quotations: shown.flatMap(({ quotations }, i) =>
      quotations.map(({ start, end }) => ({ start: start + starts[i], end: end + starts[i] })),
    ),
  }
}
