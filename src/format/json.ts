import type { FormatInput } from './input.js'
import { stringifyInert } from './visible.js'

/** The Report as it is, indented; findings, where there are any, stand beside it as `messages`. */
export function writeJson({ report, messages }: FormatInput): string {
  const value = messages.length > 0 ? { ...report, messages } : report
  return `${stringifyInert(value, 2)}\n`
}
