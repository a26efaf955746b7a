import type * as z from 'zod'

/**
 * Says of a zod issue what was received and what was expected: `Unexpected number 3 as option minConfidence, expected …`.
 * @param value what was checked
 * @param owner what the options belong to: ` of rule \`no-x\``
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  { whole = 'options', part = 'option', owner = '' } = {},
): string {
  const path = issue.path.map(String)
  const at = path.length === 0 ? `${whole}${owner}` : `${part} ${path.join('.')}${owner}`
  if (issue.code === 'unrecognized_keys') {
    const names = namesAt(schema, path)
    const where = path.length === 0 ? owner : ` in ${at}`
    return `Unexpected ${part} "${issue.keys[0]}"${where}, expected ${names.join(', ')}`
  }
  const received = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
  return `Unexpected ${show(received)} as ${at}, expected ${expectationOf(issue)}`
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'too_small') return `${kindOf(issue.origin)} of at least ${issue.minimum}`
  if (issue.code === 'too_big') return `${kindOf(issue.origin)} of at most ${issue.maximum}`
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ')
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input' && issue.errors.length > 0)
    return [...new Set(issue.errors.map(([first]) => (first ? expectationOf(first) : issue.message)))].join(
      ' or ',
    )
  return issue.message
}

/** "Too small" means characters of a string, the value of a number. */
function kindOf(origin: string): string {
  return origin === 'string' ? 'a string with a length' : `${/^[aeiou]/.test(origin) ? 'an' : 'a'} ${origin}`
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
