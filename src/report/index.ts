export { compareReports } from './compare.js'
export { DEFAULT_WEIGHTS } from './sourcing.js'
export { summarize } from './summarize.js'
