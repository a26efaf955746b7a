import type { Attribution, ResolvedDocument, TokenRange } from '../../../src/pipeline/document.js'
import { resolve } from '../../../src/pipeline/resolve/index.js'
import { segment } from '../../../src/pipeline/segment/index.js'
import { lexicon } from './build.js'
import { segmentModel } from './entity-fixtures.js'

type Gold = readonly [number, number, string]
/** A short form and the fullest words for the same source; several where the mention is plural. */
export interface MentionFixture {
  readonly text: string
  readonly mention: Gold
  readonly antecedent: Gold | readonly Gold[]
}

const isList = (antecedent: Gold | readonly Gold[]): antecedent is readonly Gold[] =>
  Array.isArray(antecedent[0])

/** Resolves the text with the mention as its only source. */
export function resolveMention({ text, mention: [start, end] }: MentionFixture): ResolvedDocument {
  const document = segment(text, segmentModel)
  const { tokens } = document
  const first = tokens.end.findIndex((at) => at > start)
  let last = first
  while (last < tokens.count && tokens.start[last] < end) last++
  const source: TokenRange = { first, end: last }
  const cue = { kind: 'attribution', score: 1, first: last, end: last + 1 } as const
  const attribution: Attribution = { cue, source: [source], content: [], score: 1, within: -1 }
  const likely = new Uint8Array(tokens.count)
  return resolve({ ...document, cues: [cue], likely, attributions: [attribution] }, lexicon)
}

/** Whether the mention is credited to as many entities as it has antecedents, each mentioned inside its own. */
export function isRight(
  fixture: MentionFixture,
  { tokens, entities, attributionEntities }: ResolvedDocument,
): boolean {
  const wanted = isList(fixture.antecedent) ? fixture.antecedent : [fixture.antecedent]
  const [credited] = attributionEntities
  const isMet = ([start, end]: Gold): boolean =>
    credited.some((number) =>
      entities[number].mentions.some((m) => tokens.start[m.first] < end && tokens.end[m.end - 1] > start),
    )
  return credited.length === wanted.length && wanted.every(isMet)
}
