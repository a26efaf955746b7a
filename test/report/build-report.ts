import { assembleReport, type DraftSource, type DraftStatement } from '../../src/report/assemble.js'
import {
  SOURCE_TYPES,
  type Anonymity,
  type Doubt,
  type Form,
  type Probabilities,
  type Refusal,
  type Report,
  type Source,
  type SourceType,
  type SourceWeights,
  type Span,
  type Spans,
  type Stance,
} from '../../src/schema/index.js'
import { createSpan } from '../../src/span/create.js'
import { hull } from '../../src/span/relate.js'

/** Words of the text; `'said#2'` is the second "said"; a list gives discontinuous spans. */
export type Words = string | readonly string[]

/** A statement written by hand; every string must stand in the text. */
export interface StatementSketch {
  type: SourceType
  content?: Words
  source?: Words
  cue?: Words
  /** The sentence of an `unattributed` statement without spans. */
  range?: string
  /** Default 0.9; the rest goes to the other types in equal parts. */
  confidence?: number
  probabilities?: Probabilities
  /** Default `direct` for content in quotation marks, `mixed` with one inside, else `indirect`. */
  form?: Form | null
  /** Default `asserts` where somebody speaks. */
  stance?: Stance | null
  /** Place in the list of sketches of the statement around this one. */
  within?: number
  /** Names of `sources`, or new ones; default the words of `source`. */
  sources?: readonly string[]
  evidence?: readonly { fact: string; spans?: Words }[]
  anonymity?: { count?: number; plural?: boolean; description?: string; nearness?: string; reason?: string }
  refusal?: { kind: Refusal['kind']; through?: string; answers?: number }
  doubt?: { kind: Doubt['kind']; words: string }
}

/** A source written by hand; needed only for a role, an organisation, a kind or more mentions. */
export interface SourceSketch {
  name: string
  kind?: Source['kind']
  role?: string
  organisation?: string
  mentions?: readonly string[]
}

export interface ReportSketch {
  statements: readonly StatementSketch[]
  sources?: readonly SourceSketch[]
  weights?: Partial<SourceWeights>
}

/** Finds words in the text, nearest to `near` where they stand more than once; throws where they do not. */
function find(text: string, words: string, near = 0): Span {
  const [, needle, ordinal] = /^(.*?)(?:#(\d+))?$/s.exec(words) as unknown as [string, string, string?]
  const places: number[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at)
  if (places.length === 0) throw new Error(`Unexpected words “${needle}”, expected words of the text`)
  const at = ordinal
    ? places[Number(ordinal) - 1]
    : places.reduce((best, place) => (Math.abs(place - near) < Math.abs(best - near) ? place : best))
  if (at === undefined) throw new Error(`Unexpected ordinal in “${words}”, expected 1–${places.length}`)
  return createSpan(text, at, at + needle.length)
}

function findAll(text: string, words: Words | undefined, near: number): Spans | null {
  if (words === undefined) return null
  return { spans: [words].flat().map((one) => find(text, one, near)) }
}

/** All of `confidence` on one type, the rest on the others in equal parts. */
export function spread(type: SourceType, confidence: number): Probabilities {
  const rest = (1 - confidence) / (SOURCE_TYPES.length - 1)
  return Object.fromEntries(
    SOURCE_TYPES.map((other) => [other, other === type ? confidence : rest]),
  ) as Probabilities
}

function guessForm(content: Spans | null): Form | null {
  if (!content) return null
  const words = content.spans.map((span) => span.text)
  if (words.every((one) => /^["“‘«]/.test(one))) return 'direct'
  return words.some((one) => /["“«]/.test(one)) ? 'mixed' : 'indirect'
}

function draftAnonymity(text: string, sketch: StatementSketch, near: number): Anonymity | null {
  if (sketch.type !== 'anonymous') return null
  const { count = null, plural = false, description, nearness, reason } = sketch.anonymity ?? {}
  const maybe = (words?: string): Span | null => (words === undefined ? null : find(text, words, near))
  return {
    count,
    plural,
    description: maybe(description),
    nearness: maybe(nearness),
    reason: maybe(reason),
  }
}

function draftStatement(text: string, sketch: StatementSketch, number: number): DraftStatement {
  const anchor = sketch.content ?? sketch.cue ?? sketch.range ?? sketch.source
  if (anchor === undefined) throw new Error(`Statement ${number} has no words`)
  const near = find(text, [anchor].flat()[0]).start
  const [content, cue, source] = [sketch.content, sketch.cue, sketch.source].map((words) =>
    findAll(text, words, near),
  )
  const whole = hull([source, cue, content].flatMap((role) => role?.spans ?? []))
  const probabilities = sketch.probabilities ?? spread(sketch.type, sketch.confidence ?? 0.9)
  const speaks = sketch.type !== 'unattributed' && sketch.type !== 'declined'
  const { refusal, doubt } = sketch
  return {
    key: String(number),
    type: sketch.type,
    confidence: probabilities[sketch.type],
    probabilities,
    range: whole ? createSpan(text, whole.start, whole.end) : find(text, sketch.range as string, near),
    source,
    cue,
    content,
    form: sketch.form === undefined ? guessForm(content) : sketch.form,
    stance: sketch.stance === undefined ? (speaks && content ? 'asserts' : null) : sketch.stance,
    within: sketch.within === undefined ? null : String(sketch.within),
    sourceIds:
      sketch.type === 'unattributed'
        ? []
        : [
            ...(sketch.sources ??
              (sketch.source ? [[sketch.source].flat().join(' ').replace(/#\d+/g, '')] : [])),
          ],
    evidence: (sketch.evidence ?? []).map(({ fact, spans }) => ({
      fact,
      spans: findAll(text, spans, near)?.spans ?? [],
    })),
    anonymity: draftAnonymity(text, sketch, near),
    refusal: refusal
      ? {
          kind: refusal.kind,
          through: refusal.through === undefined ? null : find(text, refusal.through, near),
          answers: refusal.answers === undefined ? null : String(refusal.answers),
        }
      : null,
    doubt: doubt ? { kind: doubt.kind, words: find(text, doubt.words, near) } : null,
  }
}

/** Sentences, as far as a test needs them: cut at line breaks, and after “.”, “!”, “?” and closing quotation marks. */
function cutSentences(text: string): Span[] {
  return [...text.matchAll(/[^\s](?:[^\n]*?[.!?]["”’»)]*(?=\s+["“‘«(]?\p{Lu}|\s*$|\n)|[^\n]*)/gmu)].map(
    (match) => createSpan(text, match.index, match.index + match[0].trimEnd().length),
  )
}

function fillSentences(text: string, drafts: readonly DraftStatement[]): DraftStatement[] {
  const spans = drafts.flatMap((draft) => [
    ...[draft.source, draft.cue, draft.content].flatMap((role) => role?.spans ?? []),
    ...(draft.cue || draft.content ? [] : [draft.range]),
  ])
  return cutSentences(text)
    .filter((sentence) => !spans.some((span) => span.start < sentence.end && sentence.start < span.end))
    .map((sentence) =>
      draftStatement(text, { type: 'unattributed', range: sentence.text }, -1 - sentence.start),
    )
    .map((draft, i) => ({ ...draft, key: `sentence-${i}` }))
}

function draftSources(
  text: string,
  sketch: ReportSketch,
  statements: readonly DraftStatement[],
): DraftSource[] {
  const sketches = new Map((sketch.sources ?? []).map((source) => [source.name, source]))
  for (const name of statements.flatMap((draft) => draft.sourceIds)) {
    if (!sketches.has(name)) sketches.set(name, { name })
  }
  return [...sketches.values()].map((source) => {
    const own = statements.filter((draft) => draft.sourceIds.includes(source.name))
    const mentions = source.mentions?.map((words) => find(text, words))
    return {
      id: source.name,
      name: source.name,
      kind: source.kind ?? 'unknown',
      role: source.role === undefined ? null : find(text, source.role),
      organisation: source.organisation === undefined ? null : find(text, source.organisation),
      mentions: mentions ?? own.flatMap((draft) => draft.source?.spans ?? []),
    }
  })
}

/**
 * Builds a whole report by hand, for tests of everything that reads reports. Sentences that no sketch touches become
 * `unattributed` statements; ids, order, types of sources and the summary are made as in real reports.
 */
export function buildTestReport(text: string, sketch: ReportSketch): Report {
  const drafts = sketch.statements.map((statement, number) => draftStatement(text, statement, number))
  const statements = [...drafts, ...fillSentences(text, drafts)]
  return assembleReport(text, statements, draftSources(text, sketch, statements), {
    ...(sketch.weights ? { weights: sketch.weights } : {}),
    language: { tag: 'en', confidence: 1 },
    modelVersion: 'test',
  })
}
