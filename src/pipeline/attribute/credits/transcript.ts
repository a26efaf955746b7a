import { NAME_LABELS, SHAPE, type TokenRange, type WordedDocument } from '../../document.js'
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
/** One in small letters, which is a name: “Mira Tolland:”. */
const MAX_NAME = 4
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
  const labels = findTranscript(document) ?? findInterview(document)
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

/** Labels in capitals of which one comes twice, among others that come once: a clip that is played. */
function findTranscript(document: WordedDocument): Label[] | null {
  const labels = findLabels(document, MAX_LABEL, hasNoSmallLetter)
  const texts = new Set(labels.map(({ text }) => text))
  return texts.size > 1 && texts.size < labels.length ? labels : null
}

/** Two names that take turns: “Courier: Do you regret it?” “Tolland: I do not.” No “Where:” and “When:” of a calendar. */
function findInterview(document: WordedDocument): Label[] {
  const labels = findLabels(document, MAX_NAME, hasCapital)
  const turns = new Map<string, Label[]>()
  for (const label of labels) turns.set(label.text, [...(turns.get(label.text) ?? []), label])
  const speakers = [...turns.values()].filter((own) => own.length > 1)
  if (speakers.length < 2 || !speakers.some((own) => isPerson(document, own[0].source))) return []
  return labels.filter(({ text }) => (turns.get(text)?.length ?? 0) > 1)
}

/** Whether the article names a person whose name a label ends in: “Tolland” of “Mira Tolland has run the port”. */
function isPerson({ tokens }: WordedDocument, { end }: TokenRange): boolean {
  const name = tokens.hash[end - 1]
  for (let i = 0; i < tokens.count; i++)
    if (tokens.hash[i] === name && NAME_LABELS[tokens.name[i]] === 'PERSON') return true
  return false
}

function findLabels(document: WordedDocument, longest: number, canStand: typeof hasCapital): Label[] {
  const { start, end } = document.tokens
  const labels: Label[] = []
  document.paragraphs.forEach((range, paragraph) => {
    const first = document.atoms.quote[range.first] > 0 ? range.first + 1 : range.first
    const colon = colonAfter(document, first, Math.min(range.end - 1, first + longest + 1), canStand)
    if (colon < 0) return
    const text = document.text.slice(start[first], end[colon - 1])
    labels.push({ paragraph, source: { first, end: colon }, text })
  })
  return labels
}

const hasCapital = ({ tokens }: WordedDocument, i: number): boolean =>
  (tokens.shape[i] & SHAPE.initialUpper) !== 0

/** Marks and numbers have none either. */
const hasNoSmallLetter = ({ tokens }: WordedDocument, i: number): boolean =>
  (tokens.shape[i] & SHAPE.lower) === 0

/** Token of the colon after words that begin with a capital one and may all stand in a label, or -1. */
function colonAfter(
  document: WordedDocument,
  first: number,
  limit: number,
  canStand: typeof hasCapital,
): number {
  const { tokens } = document
  if (!hasCapital(document, first) || GENRES.has(tokens.hash[first])) return -1
  for (let i = first; i < limit; i++) {
    if (isText(document, i, ':')) return tokens.end[i - 1] - tokens.start[first] > 2 ? i : -1
    if (!canStand(document, i)) return -1
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
