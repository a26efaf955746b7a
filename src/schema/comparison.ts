import * as z from 'zod'
import { sourceTypeSchema } from './source-type.js'

const pair = z.object({
  /** Id in the report before. */
  before: z.string(),
  /** Id in the report after. */
  after: z.string(),
})

/** What changed between the reports of two versions of an article; all lists in text order. */
export const comparisonSchema = z.object({
  /** Ids in the report after. */
  added: z.array(z.string()),
  /** Ids in the report before. */
  dropped: z.array(z.string()),
  /** Statements whose words changed, but not their type. */
  reworded: z.array(pair),
  /** Statements that moved from one type to another, reworded or not: "anonymous → official". */
  moved: z.array(pair.extend({ from: sourceTypeSchema, to: sourceTypeSchema })),
})
export type Comparison = z.infer<typeof comparisonSchema>
