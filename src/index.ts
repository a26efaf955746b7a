export { analyze, createAnalyzer } from './analyze.js'
export type { Analyzer } from './analyze.js'
export { ModelError, UsageError } from './errors.js'
export type * from './schema/index.js'
