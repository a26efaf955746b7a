import type { SourceType, Sourcing } from '../../src/schema/index.js'
import { buildTestReport, type StatementSketch } from './build-report.js'

const sentences = Array.from({ length: 8 }, (_, i) => `Voice${i} said ${'word '.repeat(i + 1)}end${i}.`)

/** The statement of the article’s sentence `i`. */
export const sketch = (type: SourceType, i: number, confidence: number): StatementSketch => ({
  type,
  confidence,
  source: `Voice${i}`,
  cue: `said#${i + 1}`,
  content: `${'word '.repeat(i + 1)}end${i}`,
})
/** The sourcing of an article that holds these statements and nothing else. */
export const build = (statements: StatementSketch[]): Sourcing =>
  buildTestReport(sentences.slice(0, statements.length).join(' '), { statements }).summary.sourcing
export const score = (statements: StatementSketch[]): number => build(statements).score ?? -1
