import { getHashes, getTable } from '../../model/decode.js'
import type { Model } from '../../model/format.js'
import { NAME_LABELS, TAGS } from '../document.js'
import { createAbbreviationTable, type AbbreviationEntry } from './abbreviation-table.js'
import { NAME_FEATURE_SET } from './name-features.js'
import type { SegmentModel } from './segment.js'
import { TAG_FEATURE_SET } from './tag-features.js'
import { WORD_TAGS } from './tag-mark.js'
import { createDictionary, packRows } from './weight-table.js'

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
  const words = getHashes(model, 'pos.words', TAG_FEATURE_SET)
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
