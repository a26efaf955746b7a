export {
  createAbbreviationTable,
  type AbbreviationEntry,
  type AbbreviationTable,
} from './abbreviation-table.js'
export { createSegmentModel } from './create-model.js'
export {
  createNameMemory,
  labelNames,
  labelSentence,
  learnName,
  listAsked,
  listLearned,
  recallName,
  type NameMemory,
} from './label-names.js'
export { NAME_FEATURE_SET } from './name-features.js'
export { segment, type SegmentModel, type SegmentOptions } from './segment.js'
export { MAX_SENTENCE_TOKENS } from './sentences.js'
export { TAG_FEATURE_SET } from './tag-features.js'
export { tagTokens } from './tag-tokens.js'
export { appendTokens, createTokenBuffer, type TokenBuffer } from './token-buffer.js'
export { GAP, SCAN_MARGIN, scanTokens, tokenize, type ScanRange, type Stretch } from './tokenize.js'
export { WORD_TAGS } from './tag-mark.js'
export { createDictionary, packRows, type Dictionary, type RowTable } from './weight-table.js'
