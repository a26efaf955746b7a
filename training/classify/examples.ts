import { featuresOf, readFacts } from '../../src/pipeline/classify/features.js'
import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import { sentencesOf } from '../../src/pipeline/classify/mark-sentences.js'
import { readDocument } from '../../src/pipeline/classify/reading.js'
import { findOwnRefusals } from '../../src/pipeline/classify/own-refusal.js'
import { settle } from '../../src/pipeline/classify/settle.js'
import type { ResolvedDocument } from '../../src/pipeline/document.js'
import { SOURCE_TYPES, type SourceType } from '../../src/schema/index.js'
import type { Example } from './fit.js'

/** An article of `types-dev.jsonl`. */
export interface GoldArticle {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly types: readonly SourceType[]
    readonly disputed?: readonly SourceType[]
  }[]
}

/** A cue of which we labelled the type; UTF-16 offsets. */
export interface LabelledCue {
  readonly start: number
  readonly end: number
  readonly type: SourceType
}

/** An article whose cues we labelled, read up to the resolution. */
export interface AnnotatedDocument {
  readonly cues: readonly LabelledCue[]
  readonly document: ResolvedDocument
  readonly weight: number
}

/** One example for each attribution that the weights have to judge and whose cue overlaps a labelled one. */
export function examplesOfCues(
  { cues, document, weight }: AnnotatedDocument,
  lexicon: ClassifyLexicon,
): Example[] {
  const reading = readDocument(document, lexicon)
  const refusals = findOwnRefusals(reading)
  const { start, end } = document.tokens
  return document.attributions.flatMap(({ cue }, index) => {
    const label = cues.find((one) => one.start < end[cue.end - 1] && start[cue.first] < one.end)
    if (!label) return []
    const facts = readFacts(reading, index)
    if (settle(reading, index, facts, refusals)) return []
    const features = featuresOf(reading, facts)
    return [{ features, allowed: SOURCE_TYPES.map((type) => type === label.type), weight }]
  })
}

/** The gold labels of the sentence that holds an offset. */
export function labelsAt(
  gold: GoldArticle,
  offset: number,
): { sure: readonly SourceType[]; all: readonly SourceType[] } | null {
  const sentence = gold.sentences.find(({ start, end }) => start <= offset && offset < end)
  return sentence ? { sure: sentence.types, all: [...sentence.types, ...(sentence.disputed ?? [])] } : null
}

/** Types that every marked sentence allows; those of the cue's sentence where they have none in common. */
function allowedTypes(
  gold: GoldArticle,
  document: ResolvedDocument,
  sentences: Iterable<number>,
  cue: number,
): Set<SourceType> {
  const own = labelsAt(gold, document.tokens.start[cue])
  let common = new Set(own?.all ?? [])
  for (const number of sentences) {
    const labels = labelsAt(gold, document.tokens.start[document.sentences[number].first])
    const both = new Set([...common].filter((type) => labels?.all.includes(type)))
    if (both.size > 0) common = both
  }
  return common
}

/** One example for each attribution that the weights have to judge. */
export function examplesOf(
  gold: GoldArticle,
  document: ResolvedDocument,
  lexicon: ClassifyLexicon,
): Example[] {
  const reading = readDocument(document, lexicon)
  const refusals = findOwnRefusals(reading)
  return document.attributions.flatMap((attribution, index) => {
    const facts = readFacts(reading, index)
    if (settle(reading, index, facts, refusals)) return []
    const allowed = allowedTypes(gold, document, sentencesOf(reading, attribution), attribution.cue.first)
    if (allowed.size === 0) return []
    const features = featuresOf(reading, facts)
    return [
      {
        features,
        allowed: SOURCE_TYPES.map((type) => allowed.has(type)),
        weight: allowed.size > 1 ? 0.7 : 1,
      },
    ]
  })
}
