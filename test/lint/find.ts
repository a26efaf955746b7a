import { lint } from '../../src/lint/index.js'
import type { Message } from '../../src/schema/index.js'
import { buildTestReport } from '../report/build-report.js'
import type { ReportSketch, StatementSketch } from '../report/build-report.js'

/** Messages of one rule on a report written by hand. */
export function findMessages(
  rule: string,
  text: string,
  sketch: ReportSketch | readonly StatementSketch[],
  options: Record<string, unknown> = {},
): Message[] {
  const report = buildTestReport(text, 'statements' in sketch ? sketch : { statements: sketch })
  return lint(report, { rules: { [rule]: ['warning', options] } })
}

/** Where they stand: the words, or `article`. */
export function places(messages: readonly Message[]): string[] {
  return messages.map(({ place }) => place?.text ?? 'article')
}

/** An attribution; extra fields last. */
export function says(
  type: StatementSketch['type'],
  source: string,
  cue: string,
  content: string,
  more: Partial<StatementSketch> = {},
): StatementSketch {
  return { type, source, cue, content, ...more }
}

/** An attribution to an unnamed source; `anonymity` tells how it is presented. */
export function unnamed(
  source: string,
  cue: string,
  content: string,
  anonymity: StatementSketch['anonymity'] = {},
  more: Partial<StatementSketch> = {},
): StatementSketch {
  return { type: 'anonymous', source, cue, content, anonymity, ...more }
}

/** A statement that nobody in particular stands behind, signalled by these words: hearsay unless `kind` says else. */
export function hedged(
  words: string,
  content: string,
  kind: NonNullable<StatementSketch['doubt']>['kind'] = 'hedged-report',
): StatementSketch {
  return { type: 'unclear', cue: words, content, doubt: { kind, words } }
}
