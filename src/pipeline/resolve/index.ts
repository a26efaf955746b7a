export { createResolveLexicon, type ResolveLexicon, type ResolveLists } from './lexicon.js'
export type { RecallWords } from './reading.js'
export { resolve } from './resolve.js'
