import type { Attribution, CalibratedDocument, Entity, Judgement, TokenRange } from '../pipeline/document.js'
import type {
  Probabilities,
  Report,
  SourceWeights,
  Span,
  Spans,
  SpeakingType,
  Statement,
} from '../schema/index.js'
import { createSpan } from '../span/create.js'
import { hull } from '../span/relate.js'
import type { findArticleWords } from './article-words.js'
import { assembleReport, type DraftSource, type DraftStatement } from './assemble.js'
import { dropUncertain } from './min-confidence.js'
import type { Recall } from './recall.js'

/** What `analyze` has settled before the work begins. */
export interface ReportSettings {
  /** 0–1; see `dropUncertain`. */
  readonly minConfidence: number
  /** Weights of the sourcing score; what is left out keeps its default. */
  readonly weights?: Partial<SourceWeights>
  readonly language: Report['language']
  readonly modelVersion: string
  /** Left out, all is made anew. */
  readonly recall?: Recall
  /** Stands in for `findArticleWords`, with the same result. */
  readonly findWords?: typeof findArticleWords
}

/** Turns token ranges into spans of the text. */
interface Spanner {
  span(range: TokenRange): Span
  maybe(range: TokenRange | null): Span | null
  spans(ranges: readonly TokenRange[]): Spans | null
}

function createSpanner({ text, tokens }: CalibratedDocument): Spanner {
  const span = ({ first, end }: TokenRange): Span =>
    createSpan(text, tokens.start[first], tokens.end[Math.max(first, end - 1)])
  return {
    span,
    maybe: (range) => (range ? span(range) : null),
    spans: (ranges) => {
      const found: Span[] = []
      for (const range of ranges) if (range.end > range.first) found.push(span(range))
      if (found.length > 1) found.sort((a, b) => a.start - b.start || a.end - b.end)
      return found.length > 0 ? { spans: found } : null
    },
  }
}

/** What an attribution's number becomes: the draft of its statement. */
const keyOf = (attribution: number): string => `attribution-${attribution}`

type Placed = Pick<Statement, 'range' | 'source' | 'cue' | 'content' | 'within' | 'sourceIds'>

function placeAttribution(document: CalibratedDocument, number: number, spanner: Spanner): Placed {
  const attribution: Attribution = document.attributions[number]
  const source = spanner.spans(attribution.source)
  const cue = spanner.spans([attribution.cue])
  const content = spanner.spans(attribution.content)
  const spans: Span[] = []
  for (const part of [source, cue, content]) if (part) spans.push(...part.spans)
  const range = hull(spans)
  return {
    range: range ? createSpan(document.text, range.start, range.end) : spanner.span(attribution.cue),
    source,
    cue,
    content,
    within: attribution.within >= 0 ? keyOf(attribution.within) : null,
    sourceIds: document.attributionEntities[number].map(String),
  }
}

function placeSentence(sentence: TokenRange, spanner: Spanner): Placed {
  const range = spanner.span(sentence)
  return { range, source: null, cue: null, content: null, within: null, sourceIds: [] }
}

function detail(
  judgement: Judgement,
  { span, maybe }: Spanner,
): Pick<Statement, 'anonymity' | 'refusal' | 'doubt'> {
  const { anonymity, refusal, doubt } = judgement
  return {
    anonymity: anonymity && {
      count: anonymity.count,
      plural: anonymity.plural,
      description: maybe(anonymity.description),
      nearness: maybe(anonymity.nearness),
      reason: maybe(anonymity.reason),
    },
    refusal: refusal && {
      kind: refusal.kind,
      through: maybe(refusal.through),
      answers: refusal.answers === null ? null : keyOf(refusal.answers),
    },
    doubt: doubt && { kind: doubt.kind, words: span(doubt.words) },
  }
}

function draftStatements(document: CalibratedDocument, spanner: Spanner): DraftStatement[] {
  return document.judgements.map((judgement, i) => {
    const { attribution, sentence } = judgement
    const placed =
      attribution >= 0
        ? placeAttribution(document, attribution, spanner)
        : placeSentence(sentence as TokenRange, spanner)
    const type = document.types[i]
    const probabilities: Probabilities = document.probabilities[i]
    return {
      key: attribution >= 0 ? keyOf(attribution) : `sentence-${i}`,
      type,
      confidence: probabilities[type],
      probabilities,
      ...placed,
      // “sought to win” keeps its spans, but credits nobody with anything.
      sourceIds: type === 'unattributed' ? [] : placed.sourceIds,
      form: placed.content ? judgement.form : null,
      stance: judgement.stance,
      evidence: judgement.evidence.map(({ fact, ranges }) => ({ fact, spans: ranges.map(spanner.span) })),
      ...detail(judgement, spanner),
    }
  })
}

function draftSources(document: CalibratedDocument, spanner: Spanner): DraftSource[] {
  return document.entities.map((entity, number) => ({
    id: String(number),
    name: entity.name,
    kind: entity.kind,
    role: spanner.maybe(entity.role),
    organisation: spanner.maybe(entity.organisation),
    mentions: entity.mentions.map(spanner.span),
    usualType: usualTypeOf(entity),
  }))
}

/** “A spokesman for the ministry declined to comment”: an office speaks whoever holds it; else who has no name is anonymous. */
function usualTypeOf({ kind, isNamed, office }: Entity): SpeakingType | null {
  if (kind !== 'person') return null
  if (office === 'public' || office === 'spokesperson') return 'official'
  return isNamed ? null : 'anonymous'
}

/**
 * The last step of the path: token ranges become spans, and statements, sources and summary become the report.
 * This file alone of `src/report` knows the pipeline's layers; the rest works on public data.
 */
export function buildReport(document: CalibratedDocument, settings: ReportSettings): Report {
  const spanner = createSpanner(document)
  // They are asked for only where a statement may be dropped.
  const some = settings.minConfidence > 0 ? document.sentences : []
  const sentences = some.filter((sentence) => sentence.end > sentence.first).map(spanner.span)
  const drafts = dropUncertain(draftStatements(document, spanner), sentences, settings.minConfidence)
  return assembleReport(document.text, drafts, draftSources(document, spanner), settings)
}
