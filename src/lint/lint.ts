import type { Message, Report } from '../schema/index.js'
import type { Finding } from './define-rule.js'
import { settlePolicy } from './policy.js'
import type { ActiveRule, Policy } from './policy.js'
import type { PresetName } from './presets.js'
import { findReference } from './references.js'
import { isSuppressed } from './suppress.js'

/** A function from report to messages. */
export type Linter = (report: Report) => Message[]

/**
 * Settles a policy once; the function that it returns does the work.
 * @param policy a preset's name, or presets, settings and rules of your own
 * @throws UsageError on an unknown preset, rule or option
 */
export function createLinter(policy: PresetName | Policy): Linter {
  const { rules, suppress } = settlePolicy(policy)
  return (report) => {
    const confidences = new Map(report.statements.map(({ id, confidence }) => [id, confidence]))
    return rules
      .flatMap((active) =>
        [...active.find(report)]
          .filter((finding) => isLikelyEnough(finding, active.minConfidence, confidences))
          .map((finding) => createMessage(active, finding)),
      )
      .filter((message) => !isSuppressed(message, suppress))
      .sort(compareMessages)
  }
}

/**
 * Checks a report against a policy.
 * @returns messages in text order, those about the whole article first
 * @throws UsageError on an unknown preset, rule or option
 * @example lint(analyze(text), 'recommended')
 */
export function lint(report: Report, policy: PresetName | Policy): Message[] {
  return createLinter(policy)(report)
}

function isLikelyEnough(
  finding: Finding,
  minimum: number,
  confidences: ReadonlyMap<string, number>,
): boolean {
  const { confidence, statementIds } = finding
  return (confidence ?? Math.min(1, ...statementIds.map((id) => confidences.get(id) ?? 0))) >= minimum
}

function createMessage({ rule, severity, cites }: ActiveRule, finding: Finding): Message {
  const { unexpected, wanted, place, actual, expected, statementIds, evidence } = finding
  const lines = cites.map((id) => ` ${id}: ${findReference(id)?.line ?? ''}`)
  return {
    ruleId: rule.id,
    severity,
    reason: `Unexpected ${unexpected}, expected ${wanted}`,
    place,
    actual,
    expected: [...(expected ?? [])],
    note: rule.note + lines.join(''),
    url: rule.url ?? '',
    statementIds: [...statementIds],
    evidence: [...(evidence ?? (place ? [place] : []))],
  }
}

function compareMessages(a: Message, b: Message): number {
  const [first, second] = [a.place?.start ?? -1, b.place?.start ?? -1]
  return first - second || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
