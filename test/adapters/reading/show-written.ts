import type { Written } from '../../../src/adapters/reading/writer.js'

/** A text with its pieces as “textStart textEnd sourceStart sourceEnd”, and the words of paragraphs and quotations. */
export function showWritten({ text, pieces, paragraphs, quotations }: Written) {
  return {
    text,
    pieces: pieces.map(({ textStart, textEnd, sourceStart, sourceEnd }) =>
      [textStart, textEnd, sourceStart, sourceEnd].join(' '),
    ),
    paragraphs: paragraphs.map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`),
    quotations: quotations.map(({ start, end }) => text.slice(start, end)),
  }
}
