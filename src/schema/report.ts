import * as z from 'zod'
import { sourceSchema } from './source.js'
import { statementSchema } from './statement.js'
import { summarySchema } from './summary.js'

/** What `analyze` returns. */
export const reportSchema = z.object({
  /** Sorted by `range.start`, longer first. */
  statements: z.array(statementSchema),
  sources: z.array(sourceSchema),
  summary: summarySchema,
  /** BCP 47 tag of the language that the text seems to be in, `und` where that cannot be told. */
  language: z.object({ tag: z.string(), confidence: z.number().min(0).max(1) }),
  /** Version of the weights behind the report. */
  model: z.object({ version: z.string() }),
})
export type Report = z.infer<typeof reportSchema>
