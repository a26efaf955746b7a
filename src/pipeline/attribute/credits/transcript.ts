import { SHAPE, type TokenRange, type WordedDocument } from '../../document.js'
import { isText } from '../token-tests.js'
import { GENRES } from './genres.js'

/** What one speaker of a transcript says until the next one begins. */
export interface Turn {
  readonly source: TokenRange
  readonly colon: number
  /** One range for each paragraph. */
  readonly content: readonly TokenRange[]
}

/** A label is no longer than this, in tokens: “REP. ADA OKONJO (D-MAINE), COMMITTEE CHAIR:”. */
const MAX_LABEL = 14
/** One who speaks goes on over no more paragraphs than this without a label of their own. */
const MAX_PARAGRAPHS = 12

interface Label {
  readonly paragraph: number
  readonly source: TokenRange
  readonly text: string
}

/**
 * The turns of a transcript, by number of the paragraph that the label begins: OKONJO: We will rebuild it. A paragraph
 * in a transcript that is quoted as a whole opens with a mark: “OKONJO: We will …. None where no label comes twice.
 */
export function findTurns(document: WordedDocument): Map<number, Turn> {
  const labels = findLabels(document)
  const texts = new Set(labels.map(({ text }) => text))
  const isTranscript = texts.size > 1 && texts.size < labels.length
  if (!isTranscript) return new Map()
  return new Map(
    labels.map((label, i): [number, Turn] => [
      label.paragraph,
      {
        source: label.source,
        colon: label.source.end,
        content: contentOf(document, label, labels[i + 1]?.paragraph),
      },
    ]),
  )
}

function findLabels(document: WordedDocument): Label[] {
  return document.paragraphs.flatMap((range, paragraph) => {
    const first = document.atoms.quote[range.first] > 0 ? range.first + 1 : range.first
    const colon = colonAfterCapitals(document, { first, end: range.end })
    if (colon < 0) return []
    const { start, end } = document.tokens
    const text = document.text.slice(start[first], end[colon - 1])
    return [{ paragraph, source: { first, end: colon }, text }]
  })
}

/** Token of the colon after words without a small letter, or -1. */
function colonAfterCapitals(document: WordedDocument, { first, end }: TokenRange): number {
  const { tokens } = document
  if (GENRES.has(tokens.hash[first])) return -1
  for (let i = first; i < end - 1 && i <= first + MAX_LABEL; i++) {
    if (isText(document, i, ':')) return i > first && tokens.end[i - 1] - tokens.start[first] > 2 ? i : -1
    const isCapital = (tokens.shape[i] & SHAPE.initialUpper) !== 0
    if ((tokens.shape[i] & SHAPE.lower) !== 0 || (i === first && !isCapital)) return -1
  }
  return -1
}

/** The rest of the label's paragraph and, where another label comes, the paragraphs up to it: one turn goes on. */
function contentOf(document: WordedDocument, label: Label, next = -1): TokenRange[] {
  const { atoms, paragraphs } = document
  const own = { first: label.source.end + 1, end: paragraphs[label.paragraph].end }
  if (next < 0 || next - label.paragraph > MAX_PARAGRAPHS) return [own]
  const more = paragraphs
    .slice(label.paragraph + 1, next)
    .map(({ first, end }) => ({ first: atoms.quote[first] > 0 ? first + 1 : first, end }))
    // “(CROSSTALK)” and “[Laughter]” are said by nobody.
    .filter(({ first }) => !isText(document, first, '(') && !isText(document, first, '['))
  return [own, ...more]
}
