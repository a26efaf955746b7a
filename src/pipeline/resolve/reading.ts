import type { AttributedDocument, TokenRange, Tokens } from '../document.js'
import { markQuoted } from '../mark-tokens.js'
import { SHAPE, TAGS } from '../document.js'
import type { ResolveLexicon } from './lexicon.js'
import { FLAG, type WordClass } from './word-class.js'

const NAMES = FLAG.organisationName | FLAG.place | FLAG.outletName

/** A document with what the lexicons say of each token; all steps of this stage read it. */
export interface Reading {
  readonly document: AttributedDocument
  readonly tokens: Tokens
  readonly lexicon: ResolveLexicon
  /** Bits of `FLAG` for each token. */
  readonly flags: Uint32Array
  /** Number of each token's class. */
  readonly class: Uint16Array
  readonly sentenceOf: Int32Array
  readonly paragraphOf: Int32Array
  readonly isQuoted: Uint8Array
}

/** Number of a part of speech. */
export const tagNumber = (tag: (typeof TAGS)[number]): number => TAGS.indexOf(tag)

function tagSet(...tags: (typeof TAGS)[number][]): Uint8Array {
  const set = new Uint8Array(256)
  for (const tag of tags) set[tagNumber(tag)] = 1
  return set
}
/** Tags that a noun phrase without clauses is made of. */
export const PHRASE_TAGS = tagSet(
  'DT',
  'PDT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'POS',
  'VBN',
  'VBG',
  '$',
  'FW',
)
export const PARTICIPLES = tagSet('VBN', 'VBG')
export const NOUN_TAGS = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'FW', 'CD')
export const PROPER_TAGS = tagSet('NNP', 'NNPS')
export const VERB_TAGS = tagSet('VBD', 'VBZ', 'VBP', 'MD')
export const OPENING_TAGS = tagSet('DT', 'PDT', 'PRP$')
export const TAG = {
  possessive: tagNumber('POS'),
  preposition: tagNumber('IN'),
  owner: tagNumber('PRP$'),
  to: tagNumber('TO'),
  conjunction: tagNumber('CC'),
  comma: tagNumber(','),
  opening: tagNumber('-LRB-'),
  closing: tagNumber('-RRB-'),
  number: tagNumber('CD'),
  adverb: tagNumber('RB'),
  openingQuote: tagNumber('``'),
  closingQuote: tagNumber("''"),
  participle: tagNumber('VBG'),
  adjective: tagNumber('JJ'),
  past: tagNumber('VBD'),
  pluralNoun: tagNumber('NNS'),
  pluralName: tagNumber('NNPS'),
} as const

function numberRanges(count: number, ranges: readonly { first: number; end: number }[]): Int32Array {
  const numbers = new Int32Array(count)
  ranges.forEach((range, at) => numbers.fill(at, range.first, range.end))
  return numbers
}

/** The class of a token. */
export function classOf(reading: Reading, token: number): WordClass {
  return reading.lexicon.table.classes[reading.class[token]]
}

/** The unit of text at which a token begins, for punctuation. */
export function unitAt(reading: Reading, token: number): string {
  return token < 0 || token >= reading.tokens.count ? '' : reading.document.text[reading.tokens.start[token]]
}

function shapeFlags(shape: number): number {
  if ((shape & SHAPE.initialUpper) === 0) return 0
  const isAll = (shape & (SHAPE.lower | SHAPE.innerUpper)) === SHAPE.innerUpper
  return isAll ? FLAG.upper | FLAG.allCaps : FLAG.upper
}

/**
 * Gives what `make` gives of the words of a paragraph, by its number, and of those of the paragraphs beside it, and of
 * what is `told`; its token numbers count from the paragraph's first. Who resolves version after version of one text
 * passes one that remembers; `kind` tells apart what is made of one paragraph.
 */
export type RecallWords = <T>(
  document: AttributedDocument,
  paragraph: number,
  kind: string,
  told: string,
  make: () => T,
) => T

/** Looks each token up once. */
export function readWords(
  document: AttributedDocument,
  lexicon: ResolveLexicon,
  recall: RecallWords | null = null,
): Reading {
  const { tokens, sentences, paragraphs } = document
  const reading = {
    document,
    tokens,
    lexicon,
    flags: new Uint32Array(tokens.count),
    class: new Uint16Array(tokens.count),
    sentenceOf: numberRanges(tokens.count, sentences),
    paragraphOf: numberRanges(tokens.count, paragraphs),
    isQuoted: markQuoted(document.tokens.count, document.quotations),
  }
  if (recall === null) lookUp(reading, { first: 0, end: tokens.count })
  else paragraphs.forEach((_, number) => recallParagraph(reading, number, recall))
  return reading
}

function recallParagraph(reading: Reading, number: number, recall: RecallWords): void {
  const { document, flags, class: classes } = reading
  const paragraph = document.paragraphs[number]
  const { first, end } = paragraph
  const known = recall(document, number, 'words', '', () => {
    lookUp(reading, paragraph)
    return { flags: flags.slice(first, end), classes: classes.slice(first, end) }
  })
  flags.set(known.flags, first)
  classes.set(known.classes, first)
}

function lookUp(reading: Reading, { first, end }: TokenRange): void {
  const { flags, class: classes } = reading
  const { hash, shape } = reading.tokens
  const { table } = reading.lexicon
  for (let at = first; at < end; at++) {
    const number = table.lookUp(hash[at])
    let bits = table.classes[number].flags | shapeFlags(shape[at])
    if ((bits & FLAG.capsOnly) !== 0 && (bits & FLAG.allCaps) === 0) bits &= ~(NAMES | FLAG.title | FLAG.role)
    if ((bits & FLAG.upper) === 0)
      bits &= ~(NAMES | FLAG.given | FLAG.outletHead | FLAG.outletFront | FLAG.ending)
    flags[at] = bits
    classes[at] = number
  }
  for (let at = first; at < end; at++) if ((flags[at] & FLAG.opensPhrase) !== 0) at = readPhrase(reading, at)
}

/** Gives the words of a phrase ("prime minister", "White House") the class of the phrase; the last one heads it. */
function readPhrase(reading: Reading, at: number): number {
  const { tokens, flags } = reading
  const { table } = reading.lexicon
  for (const { hashes, number } of table.phrases.get(tokens.hash[at]) ?? []) {
    if (hashes[1] !== tokens.hash[at + 1]) continue
    const last = at + hashes.length - 1
    if (last >= tokens.count || reading.sentenceOf[last] !== reading.sentenceOf[at]) continue
    let isMatch = true
    for (let i = 2; i < hashes.length && isMatch; i++) isMatch = tokens.hash[at + i] === hashes[i]
    const bits = table.classes[number].flags
    // "the white house on the corner" is no White House.
    if (!isMatch || ((bits & NAMES) !== 0 && (flags[at] & flags[last] & FLAG.upper) === 0)) continue
    for (let i = at; i <= last; i++) {
      reading.class[i] = number
      flags[i] = bits | (flags[i] & (FLAG.upper | FLAG.allCaps)) | (i < last ? FLAG.inside : 0)
    }
    return last
  }
  return at
}
