import type { Message } from '../schema/index.js'
import { contains } from '../span/relate.js'
import type { Suppression } from './policy.js'

/**
 * Whether a suppression covers the message: each field that it gives has to fit. A message stands at its first
 * statement, so that suppressing one of many statements does not hide a finding about all of them.
 */
export function isSuppressed(message: Message, suppressions: readonly Suppression[]): boolean {
  return suppressions.some(({ rule, statement, span }) => {
    if (rule !== undefined && rule !== message.ruleId) return false
    if (statement !== undefined && statement !== message.statementIds[0]) return false
    return span === undefined || (message.place !== null && contains(span, message.place))
  })
}
