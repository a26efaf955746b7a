export { createRows, lookUpWords, readRows, type Rows } from './look-up.js'
export { createFinder, readWordTable, WORD_FEATURE_SET, type WordTable } from './table.js'
