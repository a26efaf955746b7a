import * as z from 'zod'

/** One line of a newsroom's own lexicon, in the form of ours. */
const entry = z.strictObject({
  /** As an article writes them, parted by ", ": "harbour master, port captain". */
  words: z.string().trim().min(1),
  /** Why the entry is there. */
  note: z.string().optional(),
})

/** Words that a newsroom adds to the shipped lexicons. */
export const lexiconSchema = z.strictObject({
  /** Roles that are a public office, in lower case and singular: "harbour master". */
  officials: z.array(entry).optional(),
  /** Names of organisations: "Delta Water Board"; a public authority unless `sector` says otherwise. */
  institutions: z
    .array(
      entry.extend({
        sector: z.enum(['state', 'party', 'armed', 'company', 'media', 'academic', 'civil']).optional(),
      }),
    )
    .optional(),
  /** Names of other news outlets: "The Harbour Post". */
  outlets: z.array(entry.extend({ isStateRun: z.boolean().optional() })).optional(),
  /** Reporting verbs in their base form, and other words that credit what follows: "concede", "in the words of". */
  cues: z.array(entry).optional(),
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
  /** Weights to use in place of the shipped ones, as `npm run train -- --bytes FILE` writes them. */
  model: z.instanceof(Uint8Array).optional(),
})
export type Options = z.infer<typeof optionsSchema>
