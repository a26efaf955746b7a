export { createResolveLexicon, type ResolveLexicon, type ResolveLists } from './lexicon.js'
export { resolve } from './resolve.js'
