import * as z from 'zod'

/** A place as unist counts it: line and column from 1, offset from 0 in UTF-16 code units. */
export const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})
export type Point = z.infer<typeof pointSchema>

/** Words of the article: half-open UTF-16 offsets into the text as given, and exactly that slice. */
export const spanSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  /** Present when the option `positions` is set. */
  position: z.object({ start: pointSchema, end: pointSchema }).optional(),
})
export type Span = z.infer<typeof spanSchema>

/** One role of an attribution: one or more spans in text order (content can be discontinuous). */
export const spansSchema = z.object({ spans: z.array(spanSchema).min(1) })
export type Spans = z.infer<typeof spansSchema>
