export {
  createAbbreviationTable,
  type AbbreviationEntry,
  type AbbreviationTable,
} from './abbreviation-table.js'
export { segment, type SegmentModel, type SegmentOptions } from './segment.js'
export { MAX_SENTENCE_TOKENS } from './sentences.js'
export type { TaggerWeights } from './tag-tokens.js'
