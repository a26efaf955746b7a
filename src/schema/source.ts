import * as z from 'zod'
import { speakingTypeSchema } from './source-type.js'
import { spanSchema } from './span.js'

export const ENTITY_KINDS = ['person', 'group', 'organisation', 'document', 'outlet', 'unknown'] as const

/** Who or what is behind statements of the report. */
export const sourceSchema = z.object({
  /** Unique in the report. */
  id: z.string().min(1),
  /** The fullest name in the text, or the description of a source without a name ("two people familiar with the talks"). */
  name: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  /** What it is when it speaks. */
  type: speakingTypeSchema,
  /** "foreign minister", as the article words it. */
  role: spanSchema.nullable(),
  /** "Delta Bank", as the article words it. */
  organisation: spanSchema.nullable(),
  /** Every mention that was resolved to this source, in text order. */
  mentions: z.array(spanSchema),
  /** Ids of its statements, in text order. */
  statementIds: z.array(z.string()),
})
export type Source = z.infer<typeof sourceSchema>
