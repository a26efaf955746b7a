import type * as z from 'zod'
import { UsageError } from './errors.js'
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
  throw new UsageError(explain(result.error.issues[0], value, schema))
}

function explain(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): string {
  const path = issue.path.map(String)
  const at = path.length === 0 ? 'options' : `option ${path.join('.')}`
  if (issue.code === 'unrecognized_keys') {
    const names = namesAt(schema, path)
    const where = path.length === 0 ? '' : ` in ${at}`
    return `Unexpected option "${issue.keys[0]}"${where}, expected ${names.join(', ')}`
  }
  const received = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
  return `Unexpected ${show(received)} as ${at}, expected ${expectationOf(issue)}`
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'too_small') return `${kindOf(issue.origin)} of at least ${issue.minimum}`
  if (issue.code === 'too_big') return `${kindOf(issue.origin)} of at most ${issue.maximum}`
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ')
  return issue.message
}

/** "Too small" means characters of a string, the value of a number. */
function kindOf(origin: string): string {
  return origin === 'string' ? 'a string with a length' : `a ${origin}`
}

/** Names that the object at `path` of the schema may hold. */
function namesAt(schema: z.ZodType, path: readonly string[]): string[] {
  let inner = schema as unknown as { shape?: Record<string, never>; element?: never; unwrap?: () => never }
  for (const key of ['', ...path]) {
    inner = inner.shape?.[key] ?? inner.element ?? inner
    while (inner.unwrap !== undefined && inner.element === undefined) inner = inner.unwrap()
  }
  return Object.keys(inner.shape ?? {})
}

/** A short picture of what was received: `"high"` (string), `null`, an array. */
function show(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' || typeof value === 'bigint') return `number ${value}`
  if (typeof value === 'string')
    return `string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`
  return Array.isArray(value) ? 'array' : typeof value
}
