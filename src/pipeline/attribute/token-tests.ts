import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import {
  SHAPE,
  TAGS,
  type Quotation,
  type SegmentedDocument,
  type TokenRange,
  type WordedDocument,
} from '../document.js'

/** Whether token `i` is this word or mark, given in lower case. */
export function isText({ text, tokens }: SegmentedDocument, i: number, word: string): boolean {
  const start = tokens.start[i]
  const end = tokens.end[i]
  if (end - start !== word.length) return false
  const unit = text.charCodeAt(start)
  // Most differ in their first letter; beyond ASCII, two letters may share a small one.
  if (unit < 0x80 && (unit | CASE) !== (word.charCodeAt(0) | CASE)) return false
  return text.slice(start, end).toLowerCase() === word
}

/** The bit in which a capital letter of ASCII differs from the small one. */
const CASE = 0x20

/** Whether one of the tokens from `first` to `end` is of that kind. */
export function hasKind({ tokens }: SegmentedDocument, first: number, end: number, kind: number): boolean {
  for (let i = first; i < end; i++) if (KIND_OF_TAG[tokens.tag[i]] === kind) return true
  return false
}

const FINITE: ReadonlySet<number> = new Set(
  (['VBD', 'VBZ', 'VBP', 'MD'] as const).map((tag) => TAGS.indexOf(tag)),
)

/** Whether token `i` is a finite verb or a modal: “said”, “may”, not “saying”. */
export const isFinite = ({ tokens }: SegmentedDocument, i: number): boolean => FINITE.has(tokens.tag[i])

/** Whether a word may be the past of a verb by its form, whatever its tag: “Her neighbour agreed:”. */
export const isPast = ({ text, tokens, atoms }: WordedDocument, i: number): boolean =>
  atoms.verbClass[i] > 0 && text.slice(tokens.end[i] - 2, tokens.end[i]) === 'ed'

/** Whether one of the tokens from `first` to `end` is a finite verb or a modal. */
export function hasFinite(document: SegmentedDocument, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFinite(document, i)) return true
  return false
}

/** Whether one of the tokens from `first` to `end` is a verb or a modal. */
export const hasVerb = (document: SegmentedDocument, first: number, end: number): boolean =>
  hasKind(document, first, end, KIND.verb) || hasKind(document, first, end, KIND.modal)

/** Whether one of the tokens from `first` to `end` is a noun, a name or a pronoun. */
export const hasNominal = (document: SegmentedDocument, first: number, end: number): boolean =>
  [KIND.noun, KIND.name, KIND.pronoun].some((kind) => hasKind(document, first, end, kind))

const OPENING: ReadonlySet<number> = new Set([
  KIND.noun,
  KIND.name,
  KIND.pronoun,
  KIND.determiner,
  KIND.adjective,
])

/** Whether a noun phrase can begin with token `i`: “the”, “two”, “Ms”, “she”. */
export const canOpenPhrase = ({ tokens }: SegmentedDocument, i: number): boolean =>
  OPENING.has(KIND_OF_TAG[tokens.tag[i]])

/** The end of the tokens `[first, end)` without a full stop that closes them. */
export const endBeforeStop = (document: SegmentedDocument, { first, end }: TokenRange): number =>
  end > first && isText(document, end - 1, '.') ? end - 1 : end

/** The outermost quotation that holds token `i`, or null. */
export function quotationAt({ atoms, quotations }: WordedDocument, i: number): Quotation | null {
  const number = i < atoms.quotation.length ? atoms.quotation[i] : -1
  return number < 0 ? null : quotations[number]
}

/** “—”, “–”, “--”, or a hyphen that is a word of its own. */
export function isDash(document: SegmentedDocument, i: number): boolean {
  const isWord = (document.tokens.shape[i] & (SHAPE.letter | SHAPE.digit)) !== 0
  return !isWord && DASHES.some((dash) => isText(document, i, dash))
}

const DASHES = ['—', '–', '―', '--', '-']
