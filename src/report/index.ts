export { buildReport, type ReportSettings } from './build.js'
export { DEFAULT_WEIGHTS } from './sourcing.js'
