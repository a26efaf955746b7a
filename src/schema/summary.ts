import * as z from 'zod'
import { evidenceSchema } from './statement.js'
import { spanSchema } from './span.js'

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
const bySpeakingType = byType.omit({ declined: true, unattributed: true })

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

/** How much a word counts that rests on a source of this type, 0–1. */
export const sourceWeightsSchema = z.object({
  official: share,
  named: share,
  document: share,
  media: share,
  anonymous: share,
  declined: share,
  unclear: share,
})
export type SourceWeights = z.infer<typeof sourceWeightsSchema>

/** How far the article rests on sources that can be held to account. */
export const sourcingSchema = z.object({
  /** Expected weight of a credited word, 0–1; null where no word is credited. `src/report/sourcing.ts` has the formula. */
  score: share.nullable(),
  /** 90 % interval of the score, from the statements' probabilities; null where the score is. */
  interval: z.object({ low: share, high: share }).nullable(),
  /** The weights behind the score. */
  weights: sourceWeightsSchema,
  /** Shares of the article's words, by the statements' types. */
  shares: z.object({ anonymous: share, unclear: share, unattributed: share }),
})
export type Sourcing = z.infer<typeof sourcingSchema>

/** What hangs on whom. */
export const dependenceSchema = z.object({
  /** Independent sources by type: sources of one organisation count once. */
  independentSources: bySpeakingType,
  /** The source that most credited words rest on, and its share of them; null where nobody is credited. */
  largest: z.object({ sourceId: z.string(), share }).nullable(),
  /** Ids of the claims that one source alone supports, in text order. */
  singleSource: z.array(z.string()),
  /** Ids of those of them whose only source is anonymous. */
  anonymousOnly: z.array(z.string()),
})
export type Dependence = z.infer<typeof dependenceSchema>

export const VERDICTS = ['confirmed', 'supported', 'disputed'] as const
/** Statements of one claim by different sources inside the article. */
export const corroborationSchema = z.object({
  /** In text order, two or more. */
  statementIds: z.array(z.string()).min(2),
  sourceIds: z.array(z.string()),
  /**
   * `confirmed`: a second, accountable source confirms it in so many words; `disputed`: a second source denies it;
   * `supported`: a second source says the same.
   */
  verdict: z.enum(VERDICTS),
  /** Probability that the statements are of one claim and the verdict is right. */
  confidence: share,
  /** `shared-words` of the claim, `confirms` or `denies`. */
  evidence: z.array(evidenceSchema),
})
export type Corroboration = z.infer<typeof corroborationSchema>

/**
 * `reply`: an answer in substance; `refusal`: asked, and declined; `no-response`: asked, and did not answer or could
 * not be reached; `silence`: the article reports nothing of the kind.
 */
export const ANSWERS = ['reply', 'refusal', 'no-response', 'silence'] as const
/** A party that the article has accused or criticised, and what it says of the party's answer. */
export const rightOfReplySchema = z.object({
  /** The party as the article names it first in full. */
  party: z.string().min(1),
  /** The party among `report.sources`; null where it never speaks. */
  sourceId: z.string().nullable(),
  /** Where it is accused. */
  places: z.array(spanSchema).min(1),
  /** Ids of the statements that accuse or criticise it, in text order. */
  accusationIds: z.array(z.string()).min(1),
  answer: z.enum(ANSWERS),
  /** Ids of the statements that answer; empty for silence. */
  replyIds: z.array(z.string()),
  /** Probability that the accusation is one, that it is aimed at this party, and that the answer is read right. */
  confidence: share,
})
export type RightOfReply = z.infer<typeof rightOfReplySchema>

export const summarySchema = z.object({
  /** Statements by type. */
  statements: byType,
  /** Words by type, each counted once, for the outermost statement; words outside all statements are the writer's. */
  words: byType,
  /** Sources by type. */
  sources: bySpeakingType,
  headline: z.object({
    official: z.object({ confirms: figureSchema, asserts: figureSchema }),
    anonymous: figureSchema,
    declined: figureSchema,
    unclear: figureSchema,
  }),
  /** Ids of the least certain statements, worst first. */
  review: z.array(z.string()),
  sourcing: sourcingSchema,
  dependence: dependenceSchema,
  corroboration: z.array(corroborationSchema),
  rightOfReply: z.array(rightOfReplySchema),
})
export type Summary = z.infer<typeof summarySchema>
