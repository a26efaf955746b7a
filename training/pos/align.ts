import {
  NAME_LABELS,
  SHAPE,
  TAGS,
  type SegmentedDocument,
  type TokenRange,
  type Tokens,
} from '../../src/pipeline/document.js'
import { segment, type SegmentModel } from '../../src/pipeline/segment/index.js'
import { isCapital } from '../../src/pipeline/segment/name-features.js'
import type { TokenArticle } from '../data.js'

/** One of our documents with the silver tag and name of each token, -1 where no silver token has the same offsets. */
export interface AlignedDocument {
  readonly document: SegmentedDocument
  readonly tags: Int8Array
  readonly names: Int8Array
}

const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]))
const NAME_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAME_LABELS.map((name, number): [string, number] => [name, number]),
)

/** Cuts the article by our own tokenizer and gives each token the label of the silver token at the same offsets. */
export function alignArticle({ text, sentences }: TokenArticle, model: SegmentModel): AlignedDocument {
  const document = segment(text, model)
  const { tokens } = document
  const tags = new Int8Array(tokens.count).fill(-1)
  const names = new Int8Array(tokens.count).fill(-1)
  const ends = new Map<number, readonly [number, string, string | 0]>()
  for (const sentence of sentences)
    for (const [start, end, tag, name] of sentence) ends.set(start, [end, tag, name])
  for (let at = 0; at < tokens.count; at++) {
    const gold = ends.get(tokens.start[at])
    if (gold === undefined || gold[0] !== tokens.end[at]) continue
    tags[at] = TAG_NUMBERS.get(gold[1]) ?? -1
    names[at] = NAME_NUMBERS.get(String(gold[2])) ?? 0
  }
  return { document, tags, names }
}

/** Sets a sentence as a heading (1), in capitals (2) or without any (3): forms are folded, so only shapes change. */
export function resetCase(tokens: Tokens, { first, end }: TokenRange, setting: number): void {
  for (let at = first; at < end; at++) {
    const shape = tokens.shape[at]
    if ((shape & SHAPE.letter) === 0) continue
    const isLong = (shape & SHAPE.initialUpper) !== 0 || tokens.end[at] - tokens.start[at] > 3
    const cleared = shape & ~(SHAPE.lower | SHAPE.initialUpper | SHAPE.innerUpper)
    const isOne = (shape & SHAPE.single) !== 0
    if (setting === 2) tokens.shape[at] = cleared | SHAPE.initialUpper | (isOne ? 0 : SHAPE.innerUpper)
    else if (setting === 3) tokens.shape[at] = cleared | SHAPE.lower
    else if (isLong) tokens.shape[at] = shape | SHAPE.initialUpper
  }
}

/**
 * Gives the capitalised words among `isMasked` the hash of no word and the ending of another word, so that a learner
 * must decide by shape and context, as it will for names that it never saw.
 */
export function maskWords(
  tokens: Tokens,
  { first, end }: TokenRange,
  isMasked: (at: number) => boolean,
  random: () => number,
): void {
  for (let at = first; at < end; at++) {
    if (!isCapital(tokens, at) || !isMasked(at)) continue
    tokens.hash[at] = Math.floor(random() * 0x100000000)
    tokens.tail[at] = tokens.tail[Math.floor(random() * tokens.count)]
  }
}
