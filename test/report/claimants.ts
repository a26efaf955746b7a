import { readArticleWords } from '../../src/report/article-words.js'
import { readClaim, type Claim } from '../../src/report/claim.js'
import { readClaimant, type Claimant } from '../../src/report/claimant.js'
import type { Source, Span, Statement } from '../../src/schema/index.js'

/** Words as spans that begin at an offset. */
export const spansAt = (text: string, start = 0): { spans: Span[] } => ({
  spans: [{ start, end: start + text.length, text }],
})

export interface ClaimantSketch {
  source?: string | null
  cue?: string | null
  content?: string | null
  stance?: Statement['stance']
  type?: Statement['type']
  sourceIds?: string[]
  evidence?: Statement['evidence']
  doubt?: Statement['doubt']
  /** Chance that nobody stands behind it. */
  unattributed?: number
  /** Place among the statements of the article. */
  number?: number
  /** Range; by default a hundred units for each number. */
  start?: number
  end?: number
}

/** A statement with what tests of claims read of it; its source, cue and content lie at the start of its range. */
export function sketchStatement(sketch: ClaimantSketch): Statement {
  const { number = 0, unattributed = 0, type = 'named', stance = 'asserts' } = sketch
  const { start = number * 100, end = start + 100 } = sketch
  const { source = 'Ada Ruiz', cue = 'said', content = 'the crane drivers rejected the offer' } = sketch
  const role = (text: string | null, at: number) => (text === null ? null : spansAt(text, at))
  return {
    id: `s${number}`,
    type,
    stance,
    range: { start, end, text: '' },
    source: role(source, start),
    cue: role(cue, start + 20),
    content: role(content, start + 30),
    sourceIds: sketch.sourceIds ?? (source === null ? [] : [source]),
    evidence: sketch.evidence ?? [],
    doubt: sketch.doubt ?? null,
    probabilities: { unattributed },
  } as unknown as Statement
}

/** Reads the claim of spans that stand anywhere. */
export function readSpans(spans: readonly Span[]): Claim {
  const end = Math.max(0, ...spans.map((span) => span.end))
  const text = spans.reduce(
    (line, span) => line.slice(0, span.start) + span.text + line.slice(span.end),
    ' '.repeat(end),
  )
  return readClaim(readArticleWords(text), spans)
}

/** What the sketch claims, or null where it claims nothing. */
export const tryClaimant = (sketch: ClaimantSketch): Claimant | null =>
  readClaimant(sketchStatement(sketch), sketch.number ?? 0, readSpans)

/** The same where it claims something. */
export function sketchClaimant(sketch: ClaimantSketch): Claimant {
  const claimant = tryClaimant(sketch)
  if (!claimant) throw new Error(`Unexpected sketch without a claim: ${JSON.stringify(sketch)}`)
  return claimant
}

export const sketchSource = (id: string, more: Partial<Source> = {}): Source =>
  ({ id, name: id, kind: 'person', type: 'named', organisation: null, mentions: [], ...more }) as Source

/** An article in which the spans of statements stand where they say. */
export function writeArticle(statements: readonly Statement[]) {
  const spans = statements.flatMap(({ source, cue, content }) =>
    [source, cue, content].flatMap((role) => role?.spans ?? []),
  )
  const line = Array.from({ length: statements.length * 100 }, () => ' ')
  for (const { start, text } of spans) line.splice(start, text.length, ...text)
  return readArticleWords(line.join(''))
}
