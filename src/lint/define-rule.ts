import type * as z from 'zod'
import { UsageError } from '../errors.js'
import { explainIssue } from '../schema/explain-issue.js'
import type { Report, Severity, Span } from '../schema/index.js'

/** What a rule found; `lint` makes a `Message` of it: "Unexpected {unexpected}, expected {wanted}". */
export interface Finding {
  /** The X of "Unexpected X": a noun phrase that repeats the article's words. */
  readonly unexpected: string
  /** The Y of "expected Y". */
  readonly wanted: string
  /** Where it is; null for a finding about the whole article. */
  readonly place: Span | null
  /** What was found, for programs. */
  readonly actual: string
  /** What would have been fine; replacements for `place` where the rule offers them. Default: none. */
  readonly expected?: readonly string[]
  /** Statements that the finding rests on, the one to mend first. */
  readonly statementIds: readonly string[]
  /** The words that show it. Default: `place`. */
  readonly evidence?: readonly Span[]
  /** Probability that the finding is right, 0–1. Default: the lowest confidence of its statements. */
  readonly confidence?: number
}

/** An article that a rule has nothing to say about, alone or with options of the rule. */
export type OkExample =
  string | { readonly text: string; readonly options?: Readonly<Record<string, unknown>> }

/** An article that a rule reports, and where: `line:column-line:column` from 1, or `article`. */
export interface NotOkExample {
  readonly text: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly at: readonly string[]
}

/** What `defineRule` takes: one check with its settings, and the examples that are its tests and its page. */
export interface RuleDefinition<Options> {
  /** Kebab-case; starts with `no-`, `require-`, `min-` or `max-`. */
  readonly id: string
  /** What holds where the rule is content, as a sentence. */
  readonly summary: string
  /** Markdown: why the rule exists and what to do. */
  readonly note: string
  /** Page of the rule. Default: none. */
  readonly url?: string
  readonly defaults: {
    readonly severity: Severity
    /** Findings less probable than this are dropped, 0–1. Default 0.5. */
    readonly minConfidence?: number
  }
  /** Schema of the options, with a default for each; leave it out for a rule without options. */
  readonly options?: z.ZodType<Options>
  readonly ok: readonly OkExample[]
  readonly notOk: readonly NotOkExample[]
  check(report: Report, options: Options): Iterable<Finding>
}

/** A rule, its options' type sealed away. */
export interface Rule extends Omit<RuleDefinition<never>, 'options' | 'check'> {
  readonly options: z.ZodType | null
  /**
   * Settles options once.
   * @throws UsageError when they do not fit the rule
   */
  prepare(options: Readonly<Record<string, unknown>>): (report: Report) => Iterable<Finding>
}

const ID = /^(?:no|require|min|max)(?:-[a-z0-9]+)+$/

/**
 * A rule for `lint`.
 * @throws UsageError when the id does not follow the pattern
 * @example
 * defineRule({
 *   id: 'no-weekend-sources', summary: '…', note: '…', defaults: { severity: 'warning' }, ok: [], notOk: [],
 *   check: (report) => report.statements.filter(isOnSunday).map((statement) => ({ … })),
 * })
 */
export function defineRule<Options = Record<string, never>>(definition: RuleDefinition<Options>): Rule {
  const { options: schema, check, ...rest } = definition
  if (!ID.test(rest.id)) {
    throw new UsageError(
      `Unexpected rule id ${JSON.stringify(rest.id)}, expected kebab-case that starts with no-, require-, min- or max-`,
    )
  }
  return {
    ...rest,
    options: schema ?? null,
    prepare(given) {
      const options = settleOptions(rest.id, schema, given)
      return (report) => check(report, options)
    },
  }
}

function settleOptions<Options>(
  id: string,
  schema: z.ZodType<Options> | undefined,
  given: Readonly<Record<string, unknown>>,
): Options {
  if (schema === undefined) {
    const [unknown] = Object.keys(given)
    if (unknown === undefined) return {} as Options
    throw new UsageError(`Unexpected option \`${unknown}\` of rule \`${id}\`, expected none`)
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new UsageError(explainIssue(parsed.error.issues[0], given, schema, { owner: ` of rule \`${id}\`` }))
}
