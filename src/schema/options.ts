import * as z from 'zod'

/** One line of a newsroom's own lexicon, in the form of ours. */
export const lexiconEntrySchema = z.strictObject({
  /** The words as an article writes them, in their base form: "harbour authority", "concede". */
  words: z.string().trim().min(1),
  /** Why the entry is there. */
  note: z.string().optional(),
})
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>

/** Words that a newsroom adds to the shipped lexicons. */
export const lexiconSchema = z.strictObject({
  /** People or titles that hold public office: "harbour master", "Ana Ruiz". */
  officials: z.array(lexiconEntrySchema).optional(),
  /** Public authorities: "Delta Water Board". */
  institutions: z.array(lexiconEntrySchema).optional(),
  /** Names of other news outlets: "The Harbour Post". */
  outlets: z.array(lexiconEntrySchema).optional(),
  /** Reporting words: "concede". */
  cues: z.array(lexiconEntrySchema).optional(),
})
export type Lexicon = z.infer<typeof lexiconSchema>

/** Options of `analyze` and `createAnalyzer`. */
export const optionsSchema = z.strictObject({
  /** A newsroom's own words, added to ours. */
  lexicon: lexiconSchema.optional(),
  /** 0 to 1: attributions less certain than this are left to the writer's own voice. */
  minConfidence: z.number().min(0).max(1).optional(),
  /** Whether each span carries `position`, its unist points with line and column. */
  positions: z.boolean().optional(),
  /** Weights to use in place of the shipped ones, as `npm run train` writes them. */
  model: z.instanceof(Uint8Array).optional(),
})
export type Options = z.infer<typeof optionsSchema>
