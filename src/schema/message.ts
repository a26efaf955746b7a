import * as z from 'zod'
import { spanSchema } from './span.js'

export const SEVERITIES = ['info', 'warning', 'error'] as const
export const severitySchema = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severitySchema>

/** One finding of a rule. */
export const messageSchema = z.object({
  ruleId: z.string(),
  severity: severitySchema,
  /** "Unexpected X, expected Y". */
  reason: z.string(),
  /** Where it is; null for a finding about the whole article. */
  place: spanSchema.nullable(),
  /** What was found. */
  actual: z.string(),
  /** What would have been fine; a replacement for `place` where the rule offers one. */
  expected: z.array(z.string()),
  /** Markdown: why the rule exists and what to do. */
  note: z.string(),
  url: z.string(),
  /** Statements that the finding rests on. */
  statementIds: z.array(z.string()),
  evidence: z.array(spanSchema),
})
export type Message = z.infer<typeof messageSchema>
