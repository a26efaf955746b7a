import * as z from 'zod'
import { sourceTypeSchema } from './source-type.js'
import { spanSchema, spansSchema } from './span.js'

const probability = z.number().min(0).max(1)

/** One probability a source type; the eight sum to 1. `unattributed` is the chance that nobody is credited. */
export const probabilitiesSchema = z.object({
  official: probability,
  named: probability,
  document: probability,
  media: probability,
  anonymous: probability,
  declined: probability,
  unclear: probability,
  unattributed: probability,
})
export type Probabilities = z.infer<typeof probabilitiesSchema>

/** A named fact with the words that show it: `{ fact: 'condition-of-anonymity', spans: [...] }`. */
export const evidenceSchema = z.object({
  /** Kebab-case name of the fact. */
  fact: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Where the text shows it; empty when the fact is an absence ("no source is named"). */
  spans: z.array(spanSchema),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** How an unnamed source is presented. Null on statements of other types. */
export const anonymitySchema = z.object({
  /** How many people, where the text tells ("two officials" → 2, "a source" → 1); null for an open plural. */
  count: z.int().min(1).nullable(),
  /** "several officials", "sources": more than one, exact number or not. */
  plural: z.boolean(),
  /** Position or standing: "senior", "diplomat", "official at the ministry". Null for a bare "source(s)". */
  description: spanSchema.nullable(),
  /** Why the source can know: "with direct knowledge of the talks". */
  nearness: spanSchema.nullable(),
  /** Why the name is withheld: "because they were not authorised to speak". */
  reason: spanSchema.nullable(),
})
export type Anonymity = z.infer<typeof anonymitySchema>

export const REFUSAL_KINDS = [
  'declined',
  'no-response',
  'not-reached',
  'neither-confirmed-nor-denied',
  'referred',
] as const
/** What kind of non-answer it is. Null on statements that are not refusals. */
export const refusalSchema = z.object({
  kind: z.enum(REFUSAL_KINDS),
  /** "through a spokesman", "a lawyer for Ms Ruiz": who gave the non-answer for somebody else. */
  through: spanSchema.nullable(),
  /** Id of the earlier statement that it answers, where that can be told. */
  answers: z.string().nullable(),
})
export type Refusal = z.infer<typeof refusalSchema>

export const DOUBT_KINDS = ['open-question', 'hedged-report', 'vague-group', 'not-verified'] as const
/** Why a statement is `unclear`, with the words that say so. Null on statements of other types. */
export const doubtSchema = z.object({ kind: z.enum(DOUBT_KINDS), words: spanSchema })
export type Doubt = z.infer<typeof doubtSchema>

export const PARTS = ['headline', 'standfirst', 'body', 'caption'] as const
export const partSchema = z.enum(PARTS)
/** Where in an article words stand. */
export type Part = z.infer<typeof partSchema>

/** One attribution, refusal, open question, hedged report, or sentence in the writer's own voice, judged. */
export const statementSchema = z.object({
  /** Unique in the report; made of the statement's words and an ordinal, so that it survives edits elsewhere. */
  id: z.string().min(1),
  type: sourceTypeSchema,
  /** `probabilities[type]`. */
  confidence: probability,
  probabilities: probabilitiesSchema,
  /** Where in the article it starts; present when the file that the text was read from told the parts apart. */
  part: partSchema.optional(),
  /** Hull of all spans; the whole sentence for a sentence that nothing else marks. */
  range: spanSchema,
  source: spansSchema.nullable(),
  cue: spansSchema.nullable(),
  content: spansSchema.nullable(),
  /** Whether the content is a quotation, reported speech, or both; null without content. */
  form: z.enum(['direct', 'indirect', 'mixed']).nullable(),
  /** What the source does to the content; null where nobody speaks. */
  stance: z.enum(['asserts', 'confirms', 'denies']).nullable(),
  /** Id of the statement whose content holds this one's cue, else null. */
  within: z.string().nullable(),
  /** Ids of `report.sources`; several for "both the Kremlin and the ministry". */
  sourceIds: z.array(z.string()),
  evidence: z.array(evidenceSchema),
  anonymity: anonymitySchema.nullable(),
  refusal: refusalSchema.nullable(),
  doubt: doubtSchema.nullable(),
})
export type Statement = z.infer<typeof statementSchema>
export type Form = NonNullable<Statement['form']>
export type Stance = NonNullable<Statement['stance']>
