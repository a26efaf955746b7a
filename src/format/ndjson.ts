import type { FormatInput } from './input.js'
import { stringifyInert } from './visible.js'

/**
 * One record a line, told apart by `record`: first `report` (language, model, summary), then each `source`,
 * `statement` and `message`; each carries `path` where the option was given.
 */
export function writeNdjson({ report, messages, options }: FormatInput): string {
  const origin = options.path === undefined ? {} : { path: options.path }
  const { language, model, summary } = report
  const records = [
    { record: 'report', ...origin, language, model, summary },
    ...report.sources.map((source) => ({ record: 'source', ...origin, ...source })),
    ...report.statements.map((statement) => ({ record: 'statement', ...origin, ...statement })),
    ...messages.map((message) => ({ record: 'message', ...origin, ...message })),
  ]
  return records.map((record) => `${stringifyInert(record)}\n`).join('')
}
