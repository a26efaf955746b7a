import type {
  Attribution,
  Entity,
  ResolvedDocument,
  SegmentedDocument,
  TokenRange,
} from '../../../src/pipeline/document.js'

/** Words of one attribution, as they stand in the text. */
export interface Said {
  readonly source?: string
  readonly cue: string
  readonly content?: string
  readonly kind?: Attribution['cue']['kind']
  readonly detail?: NonNullable<Attribution['cue']['detail']>
  readonly within?: number
  readonly entity?: Partial<Entity>
}

/** The token range of `words`; throws where they do not stand there, so that a test never rests on nothing. */
export function rangeOf({ text, tokens }: SegmentedDocument, words: string): TokenRange {
  const start = text.indexOf(words)
  const first = tokens.start.indexOf(start)
  const end = tokens.end.indexOf(start + words.length) + 1
  if (start < 0 || first < 0 || end === 0) throw new RangeError(`Expected the tokens “${words}” in “${text}”`)
  return { first, end }
}

function entityOf(document: SegmentedDocument, { source, entity }: Said): Entity | null {
  if (source === undefined || entity === undefined) return null
  const mention = rangeOf(document, source)
  return {
    name: source,
    kind: 'person',
    mentions: [mention],
    role: null,
    organisation: null,
    isNamed: false,
    office: 'unknown',
    sector: null,
    gender: 'unknown',
    number: 'one',
    head: mention.end - 1,
    ...entity,
  }
}

/** A document whose attributions and entities are given by their words. */
export function resolved(document: SegmentedDocument, said: readonly Said[]): ResolvedDocument {
  const entities = said.flatMap((one) => entityOf(document, one) ?? [])
  const attributions = said.map(
    ({ source, cue, content, kind = 'attribution', detail, within = -1 }): Attribution => ({
      cue: { ...rangeOf(document, cue), kind, score: 1, ...(detail && { detail }) },
      source: source === undefined ? [] : [rangeOf(document, source)],
      content: content === undefined ? [] : [rangeOf(document, content)],
      score: 1,
      within,
    }),
  )
  let next = 0
  const attributionEntities = said.map((one) => (entityOf(document, one) ? [next++] : []))
  return {
    ...document,
    cues: attributions.map(({ cue }) => cue),
    likely: new Uint8Array(document.tokens.count),
    attributions,
    entities,
    attributionEntities,
  }
}
