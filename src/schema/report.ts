import * as z from 'zod'
import { sourceSchema } from './source.js'
import { statementSchema } from './statement.js'

const count = z.int().min(0)
const share = z.number().min(0).max(1)

/** One number for each of the eight types. */
const byType = z.object({
  official: count,
  named: count,
  document: count,
  media: count,
  anonymous: count,
  declined: count,
  unclear: count,
  unattributed: count,
})

/** One of the figures that a fact-checker looks for first. */
export const figureSchema = z.object({
  /** Statements. */
  count,
  /** Share of the article's words, each word counted once, for the outermost statement. */
  share,
  /** Mean confidence of these statements; null where there are none. */
  confidence: share.nullable(),
})
export type Figure = z.infer<typeof figureSchema>

export const summarySchema = z.object({
  /** Statements by type. */
  statements: byType,
  /** Words by type, each counted once, for the outermost statement. */
  words: byType,
  /** Sources by type. */
  sources: byType.omit({ declined: true, unattributed: true }),
  headline: z.object({
    official: z.object({ confirms: figureSchema, asserts: figureSchema }),
    anonymous: figureSchema,
    declined: figureSchema,
    unclear: figureSchema,
  }),
  /** Ids of the least certain statements, worst first. */
  review: z.array(z.string()),
})
export type Summary = z.infer<typeof summarySchema>

/** What `analyze` returns. */
export const reportSchema = z.object({
  /** Sorted by `range.start`, longer first. */
  statements: z.array(statementSchema),
  sources: z.array(sourceSchema),
  summary: summarySchema,
  /** BCP 47 tag of the language that the text seems to be in, `und` where that cannot be told. */
  language: z.object({ tag: z.string(), confidence: share }),
  /** Version of the weights behind the report. */
  model: z.object({ version: z.string() }),
})
export type Report = z.infer<typeof reportSchema>
