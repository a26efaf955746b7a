import { SHAPE, type Quotation, type TokenRange, type WordedDocument } from '../document.js'
import type { Choice } from './choice.js'

/** A shorter quotation is a title or a word in scare quotes, not speech. */
const MIN_TOKENS = 6

/**
 * Joins quotations that nobody is credited with to the attribution that they continue: a paragraph that is nothing but
 * a quotation, or one that reopens, after a paragraph with speech.
 * “We will appeal,” Ms Adeyemi said. ¶ “The ruling is wrong.”
 */
export function joinFloatingQuotations(document: WordedDocument, choices: readonly Choice[]): Choice[] {
  const { quotations, atoms, paragraphs, sentences } = document
  if (quotations.length === 0) return [...choices]
  const credited = markCredited(document, choices)
  const paragraphOf = paragraphNumbers(document)
  const owners = lastSpeakers(document, choices, paragraphOf)
  const added = new Map<number, TokenRange[]>()
  quotations.forEach((quotation, q) => {
    if (quotation.depth > 0 || quotation.end - quotation.first < MIN_TOKENS || !isFree(credited, quotation))
      return
    const p = paragraphOf[quotation.first]
    const isWhole =
      paragraphs[p].first === quotation.first && isClosed(document, quotation, paragraphs[p].end)
    const startsSentence = sentences[atoms.sentence[quotation.first]].first === quotation.first
    const lastSentence = sentences[atoms.sentence[quotation.end - 1]]
    const fills = startsSentence && isClosed(document, quotation, lastSentence.end)
    const owner = owners(q, quotation.continues >= 0 || isWhole, startsSentence, fills)
    if (owner >= 0)
      added.set(owner, [...(added.get(owner) ?? []), { first: quotation.first, end: quotation.end }])
  })
  if (added.size === 0) return [...choices]
  return choices.map((choice, k) =>
    added.has(k) ? { ...choice, content: sortRanges([...choice.content, ...added.get(k)!]) } : choice,
  )
}

/** 1 for each token of contents and cues. */
function markCredited({ tokens }: WordedDocument, choices: readonly Choice[]): Uint8Array {
  const credited = new Uint8Array(tokens.count)
  for (const { content, cue } of choices) {
    credited.fill(1, cue.first, cue.end)
    for (const { first, end } of content) credited.fill(1, first, end)
  }
  return credited
}

const sortRanges = (ranges: TokenRange[]): TokenRange[] => ranges.sort((a, b) => a.first - b.first)

function isFree(credited: Uint8Array, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (credited[i]) return false
  return true
}

/** Whether nothing but marks follows the quotation up to `end`. */
function isClosed(document: WordedDocument, quotation: Quotation, end: number): boolean {
  for (let i = quotation.end; i < end; i++)
    if ((document.tokens.shape[i] & (SHAPE.letter | SHAPE.digit)) !== 0) return false
  return true
}

function paragraphNumbers({ tokens, paragraphs }: WordedDocument): Int32Array {
  const numbers = new Int32Array(tokens.count)
  paragraphs.forEach(({ first, end }, number) => {
    for (let i = first; i < end; i++) numbers[i] = number
  })
  return numbers
}

/**
 * For a quotation the attribution that it can continue: quoted speech in this paragraph, or in the one before; failing
 * that, whoever is credited in the sentence just before it.
 * Mr Ruiz said that the port would close. ¶ “We have tried everything and nobody would pay.” · Mr Ruiz denied that the
 * port was “doomed”. “We know what to do.”
 */
function lastSpeakers(
  document: WordedDocument,
  choices: readonly Choice[],
  paragraphOf: Int32Array,
): (q: number, reachesBack: boolean, startsSentence: boolean, fillsSentences: boolean) => number {
  const { atoms, quotations } = document
  const last = new Map<number, number>()
  const bySentence = new Map<number, number>()
  const isLater = (k: number, other: number | undefined): boolean =>
    other === undefined || choices[other].cue.first < choices[k].cue.first
  choices.forEach(({ content, source, cue }, k) => {
    if (source.length === 0 || cue.kind !== 'attribution') return
    const sentence = atoms.sentence[cue.first]
    if (isLater(k, bySentence.get(sentence))) bySentence.set(sentence, k)
    for (const range of content) {
      if (atoms.quotation[range.end - 1] < 0 && atoms.quotation[range.first] < 0) continue
      const p = paragraphOf[range.first]
      if (isLater(k, last.get(p))) last.set(p, k)
    }
  })
  return (q, reachesBack, startsSentence, fillsSentences) => {
    const { first } = quotations[q]
    const p = paragraphOf[first]
    const here = last.get(p)
    if (here !== undefined && startsSentence && choices[here].cue.first < first) return here
    const sentenceBefore = bySentence.get(atoms.sentence[first] - 1) ?? -1
    const isSameParagraph = sentenceBefore >= 0 && paragraphOf[choices[sentenceBefore].cue.first] === p
    if (fillsSentences && isSameParagraph) return sentenceBefore
    if (!reachesBack) return -1
    const before = last.get(p - 1) ?? sentenceBefore
    // a third paragraph of the same speech finds the second one joined already
    if (before >= 0) last.set(p, before)
    return before
  }
}
