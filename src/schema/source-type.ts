import * as z from 'zod'

/** The closed set of headline tags, in the order in which probabilities are listed. */
export const SOURCE_TYPES = [
  'official',
  'named',
  'document',
  'media',
  'anonymous',
  'declined',
  'unclear',
  'unattributed',
] as const
export const sourceTypeSchema = z.enum(SOURCE_TYPES)
export type SourceType = z.infer<typeof sourceTypeSchema>

/** What a source can be when it speaks: a refusal and the writer's own voice are no kinds of source. */
export const SPEAKING_TYPES = ['official', 'named', 'document', 'media', 'anonymous', 'unclear'] as const
export const speakingTypeSchema = z.enum(SPEAKING_TYPES)
export type SpeakingType = z.infer<typeof speakingTypeSchema>
