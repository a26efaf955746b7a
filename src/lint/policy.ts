import * as z from 'zod'
import { UsageError } from '../errors.js'
import { explainIssue } from '../schema/explain-issue.js'
import { severitySchema } from '../schema/message.js'
import type { Severity } from '../schema/message.js'
import type { Rule } from './define-rule.js'
import { isPresetName, PRESET_NAMES, PRESETS } from './presets.js'
import type { PresetName } from './presets.js'
import { RULES } from './rules/index.js'

const probability = z.number().min(0).max(1)

const levelSchema = z.union([z.literal('off'), severitySchema])
/** `off`, a severity, or a severity with options of the rule and, among them, `minConfidence` (0–1). */
export const settingSchema = z.union(
  [levelSchema, z.tuple([levelSchema, z.record(z.string(), z.unknown())]).readonly()],
  'off, info, warning or error, alone or with options as [severity, options]',
)
export type Setting = z.infer<typeof settingSchema>

/** What not to report: messages that fit every field given. */
export const suppressionSchema = z
  .strictObject({
    /** Id of a rule. */
    rule: z.string().optional(),
    /** Id of the statement that a message stands at. */
    statement: z.string().optional(),
    /** UTF-16 offsets: messages whose place lies inside. */
    span: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
    /** Why, for the next reader. */
    reason: z.string().optional(),
  })
  .refine(({ rule, statement, span }) => rule ?? statement ?? span, 'a rule, a statement or a span')
export type Suppression = z.infer<typeof suppressionSchema>

const policySchema = z.strictObject({
  preset: z.union([z.string(), z.array(z.string())]).optional(),
  rules: z.record(z.string(), settingSchema).optional(),
  minConfidence: probability.optional(),
  suppress: z.array(suppressionSchema).optional(),
  define: z
    .array(
      z.custom<Rule>(
        (value) => typeof (value as Rule | null)?.prepare === 'function',
        'a rule of defineRule',
      ),
    )
    .optional(),
})

/** Which rules look at a report, how gravely, and what is left out. */
export interface Policy {
  /** Named policies to start from; a later one wins. */
  readonly preset?: PresetName | readonly PresetName[]
  /** Settings by rule id, over those of the presets. */
  readonly rules?: Readonly<Record<string, Setting>>
  /** Findings less probable than this are dropped, 0–1, unless a rule is set otherwise. */
  readonly minConfidence?: number
  readonly suppress?: readonly Suppression[]
  /** Rules of your own, from `defineRule`; they are on at their default severity. */
  readonly define?: readonly Rule[]
}

/** A rule that is on, its options settled. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly minConfidence: number
  /** Ids of the references that the setting stands for. */
  readonly cites: readonly string[]
  readonly find: ReturnType<Rule['prepare']>
}

/** A policy after its presets are laid out and its options checked. */
export interface SettledPolicy {
  readonly rules: readonly ActiveRule[]
  readonly suppress: readonly Suppression[]
}

const DEFAULT_MIN_CONFIDENCE = 0.5

const emptyOptions: Record<string, unknown> = {}

interface Choice {
  readonly setting: Setting
  readonly cites: readonly string[]
}

/**
 * Checks a policy once.
 * @throws UsageError on an unknown preset, rule, field or option
 */
export function settlePolicy(policy: PresetName | Policy): SettledPolicy {
  const given = parsePolicy(typeof policy === 'string' ? { preset: policy } : policy)
  const rules = new Map([...RULES, ...(given.define ?? [])].map((rule) => [rule.id, rule]))
  const choices = new Map<string, Choice>()
  for (const name of [given.preset ?? []].flat()) {
    for (const { rule, setting, cites } of presetNamed(name)) choices.set(rule, { setting, cites })
  }
  for (const rule of given.define ?? []) choices.set(rule.id, { setting: rule.defaults.severity, cites: [] })
  for (const [id, setting] of Object.entries(given.rules ?? {})) choices.set(id, { setting, cites: [] })
  for (const { rule } of given.suppress ?? []) if (rule !== undefined) expectRule(rules, rule)
  const active = [...choices].flatMap(([id, choice]) =>
    activate(expectRule(rules, id), choice, given.minConfidence),
  )
  return { rules: active, suppress: given.suppress ?? [] }
}

function parsePolicy(policy: Policy) {
  const parsed = policySchema.safeParse(policy)
  if (parsed.success) return parsed.data
  throw new UsageError(
    explainIssue(parsed.error.issues[0], policy, policySchema, { whole: 'policy', part: 'policy field' }),
  )
}

function presetNamed(name: string) {
  if (isPresetName(name)) return PRESETS[name].settings
  throw new UsageError(`Unexpected preset \`${name}\`, expected one of ${PRESET_NAMES.join(', ')}`)
}

function expectRule(rules: ReadonlyMap<string, Rule>, id: string): Rule {
  const rule = rules.get(id)
  if (rule) return rule
  throw new UsageError(`Unexpected rule \`${id}\`, expected one of ${[...rules.keys()].join(', ')}`)
}

function activate(rule: Rule, { setting, cites }: Choice, policyMinimum: number | undefined): ActiveRule[] {
  const level = typeof setting === 'string' ? setting : setting[0]
  const { minConfidence: own, ...options } = typeof setting === 'string' ? emptyOptions : setting[1]
  const minimum = probability.optional().safeParse(own)
  if (!minimum.success) {
    throw new UsageError(
      `Unexpected options.minConfidence of rule \`${rule.id}\`, expected a number from 0 to 1`,
    )
  }
  const find = rule.prepare(options)
  if (level === 'off') return []
  const fallback = rule.defaults.minConfidence ?? DEFAULT_MIN_CONFIDENCE
  return [{ rule, severity: level, minConfidence: minimum.data ?? policyMinimum ?? fallback, cites, find }]
}
