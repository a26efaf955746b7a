import * as z from 'zod'

/** One sentence of `summarize`, and the statements that it rests on. */
export const briefSentenceSchema = z.object({
  /** Plain words, to be read aloud. */
  text: z.string().min(1),
  /** Ids of statements, in text order; empty for a sentence about what is not there. */
  statementIds: z.array(z.string()),
})
export type BriefSentence = z.infer<typeof briefSentenceSchema>
