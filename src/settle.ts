import type * as z from 'zod'
import { UsageError } from './errors.js'
import { explainIssue } from './schema/explain-issue.js'
import { optionsSchema } from './schema/index.js'
import type { Lexicon } from './schema/index.js'

/** Options with nothing left open. */
export interface Settings {
  readonly lexicon: Lexicon
  readonly minConfidence: number
  readonly positions: boolean
  /** Null for the shipped weights. */
  readonly model: Uint8Array | null
}

/**
 * Checks `options` and fills in what they leave out.
 * @throws UsageError for an unknown or ill-typed option, with what was expected and what was received
 */
export function settleOptions(options: unknown = {}): Settings {
  const {
    lexicon = {},
    minConfidence = 0,
    positions = false,
    model = null,
  } = checkOptions(optionsSchema, options)
  return { lexicon, minConfidence, positions, model }
}

/**
 * `value` as `schema` describes it.
 * @throws UsageError for the first thing that does not fit
 */
export function checkOptions<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new UsageError(explainIssue(result.error.issues[0], value, schema))
}
