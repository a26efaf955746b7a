import type { SegmentedDocument, Tokens } from '../document.js'
import type { AbbreviationTable } from './abbreviation-table.js'
import { labelNames } from './label-names.js'
import { findParagraphs } from './paragraphs.js'
import { addUnmarked, findQuotations } from './quotations/index.js'
import { findSentences } from './sentences.js'
import { tagTokens, type TagWeights } from './tag-tokens.js'
import type { TokenBuffer } from './token-buffer.js'
import type { RowTable } from './weight-table.js'
import { tokenize, type Stretch } from './tokenize.js'

/** Lexicon and weights of this stage; without weights every token keeps tag and name 0. */
export interface SegmentModel {
  readonly abbreviations: AbbreviationTable
  readonly tagger: TagWeights | null
  /** These stand in for the functions of their names, with the same results. */
  readonly tokenize?: typeof tokenize
  readonly tagTokens?: typeof tagTokens
  readonly labelNames?: typeof labelNames
  /** Used only with a tagger, on whose tags it stands. */
  readonly names: RowTable | null
}

export interface SegmentOptions {
  /** The only stretches of text to read (UTF-16 offsets, in order, without overlap), each one or more paragraphs. */
  readonly paragraphs?: readonly Stretch[]
  /** Stretches that are quotations without marks, as `<blockquote>` sets them, in order of their starts. */
  readonly quotations?: readonly Stretch[]
}

function finishTokens(buffer: TokenBuffer): Tokens {
  const { count } = buffer
  return {
    count,
    start: buffer.start.slice(0, count),
    end: buffer.end.slice(0, count),
    hash: buffer.hash.slice(0, count),
    tail: buffer.tail.slice(0, count),
    shape: buffer.shape.slice(0, count),
    gap: buffer.gap.slice(0, count),
    tag: new Uint8Array(count),
    name: new Uint8Array(count),
  }
}

/**
 * Reads paragraphs, sentences, tokens with part of speech and name label, and quotations from `text`, in time linear
 * in its length. The text is never changed; each token knows its UTF-16 offsets.
 */
export function segment(text: string, model: SegmentModel, options: SegmentOptions = {}): SegmentedDocument {
  const stretches = options.paragraphs ?? [{ start: 0, end: text.length }]
  const buffer = (model.tokenize ?? tokenize)(text, stretches, model.abbreviations)
  const paragraphs = findParagraphs(text, buffer)
  const sentences = findSentences(text, buffer, paragraphs, model.abbreviations)
  const marked = findQuotations(text, buffer, paragraphs, sentences)
  const quotations = addUnmarked(marked, buffer, paragraphs, options.quotations ?? [])
  const tokens = finishTokens(buffer)
  if (model.tagger !== null) (model.tagTokens ?? tagTokens)(text, tokens, sentences, model.tagger)
  if (model.tagger !== null && model.names !== null)
    (model.labelNames ?? labelNames)(tokens, sentences, model.names)
  return { text, tokens, sentences, paragraphs, quotations }
}
