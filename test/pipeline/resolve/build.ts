import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { RESOLVE_LISTS } from '../../../src/lexicon/resolve-lists.js'
import type {
  AttributedDocument,
  Attribution,
  Entity,
  ResolvedDocument,
  TokenRange,
} from '../../../src/pipeline/document.js'
import { createResolveLexicon, resolve } from '../../../src/pipeline/resolve/index.js'
import { createAbbreviationTable, segment } from '../../../src/pipeline/segment/index.js'
import { guessTags } from './guess-tags.js'

export const lexicon = createResolveLexicon(RESOLVE_LISTS)
const abbreviations = createAbbreviationTable(ABBREVIATIONS)

/** Offsets of a statement's parts, half-open. */
export interface Part {
  readonly source: readonly (readonly [number, number])[]
  readonly content?: readonly (readonly [number, number])[]
}

/** The document of a text whose attributions are given by offsets. */
export function buildDocument(text: string, parts: readonly Part[]): AttributedDocument {
  const document = guessTags(segment(text, { abbreviations, tagger: null, names: null }))
  const { tokens } = document
  const rangeOf = ([start, end]: readonly [number, number]): TokenRange => {
    let first = 0
    while (first < tokens.count && tokens.end[first] <= start) first++
    let last = first
    while (last < tokens.count && tokens.start[last] < end) last++
    return { first, end: last }
  }
  const attributions = parts.map((part): Attribution => {
    const source = part.source.map(rangeOf)
    const end = source.at(-1)?.end ?? 0
    const cue = { kind: 'attribution', score: 1, first: end, end: end + 1 } as const
    return { cue, source, content: (part.content ?? []).map(rangeOf), score: 1, within: -1 }
  })
  const likely = new Uint8Array(document.tokens.count)
  return { ...document, cues: attributions.map(({ cue }) => cue), likely, attributions }
}

/** Reads a text whose sources stand in square brackets ("[Mr Okoye] said …") and quotations in curly quotes. */
export function resolveMarked(
  marked: string,
): ResolvedDocument & { readonly sources: readonly (readonly Entity[])[] } {
  const parts: Part[] = []
  let text = ''
  let open = 0
  for (const unit of marked) {
    if (unit === '[') open = text.length
    else if (unit === ']') parts.push({ source: open < text.length ? [[open, text.length]] : [] })
    else text += unit
  }
  const resolved = resolve(buildDocument(text, parts), lexicon)
  return {
    ...resolved,
    sources: resolved.attributionEntities.map((list) => list.map((number) => resolved.entities[number])),
  }
}
