import { NAME_LABELS, TAGS } from '../pipeline/document.js'
import {
  createAbbreviationTable,
  createDictionary,
  NAME_FEATURE_SET,
  packRows,
  TAG_FEATURE_SET,
  WORD_TAGS,
  type AbbreviationEntry,
  type SegmentModel,
} from '../pipeline/segment/index.js'
import { getTable } from './decode.js'
import type { Model } from './format.js'

/** Bits that number `length / labels` rows. */
function bitsOf(length: number, labels: number): number {
  return Math.log2(length / labels)
}

/**
 * What `segment` needs, from the tables `pos.*` and `names.*`.
 * @throws ModelError when a table is absent or does not fit this version
 */
export function createSegmentModel(model: Model, abbreviations: readonly AbbreviationEntry[]): SegmentModel {
  const tags = TAGS.slice(0, WORD_TAGS)
  const rows = getTable(model, 'pos.rows', 'int8', TAG_FEATURE_SET, tags).data
  const words = getTable(model, 'pos.words', 'uint32', TAG_FEATURE_SET).data
  const given = getTable(model, 'pos.tags', 'int8', TAG_FEATURE_SET, tags).data
  const names = getTable(model, 'names.rows', 'int8', NAME_FEATURE_SET, NAME_LABELS).data
  return {
    abbreviations: createAbbreviationTable(abbreviations),
    tagger: {
      table: packRows(rows, bitsOf(rows.length, tags.length), tags.length),
      dictionary: createDictionary(words, given),
    },
    names: packRows(names, bitsOf(names.length, NAME_LABELS.length), NAME_LABELS.length),
  }
}
