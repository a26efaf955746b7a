import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { loadModel } from '../../../src/model/load.js'
import type {
  Attribution,
  ResolvedDocument,
  SegmentedDocument,
  TokenRange,
} from '../../../src/pipeline/document.js'
import { resolve } from '../../../src/pipeline/resolve/index.js'
import { createSegmentModel, segment } from '../../../src/pipeline/segment/index.js'
import { lexicon } from './build.js'

/** `[start, end, "words", kind]` */
export type GoldMention = readonly [number, number, string, string]
export interface GoldArticle {
  readonly name: string
  readonly text: string
  readonly entities: readonly { readonly name: string; readonly mentions: readonly GoldMention[] }[]
}

const CUE =
  /^(?:said|says|told|asked|confirmed|denied|denies|accused|warned|describes|recommends|recommended|promised|read|reads|wrote|added|called|argued|admitted|insisted|announced|replied|answered|rejected|found|claimed|claims|believes|thinks|hopes|expects|suspects|reported|blamed|ruled|declined|refused|suggested|explained|recalled|estimated|put|dismissed|acknowledged|apologised|noted|counted|concluded|learned|advised|ordered|urged|offered)$/
export const segmentModel = createSegmentModel(loadModel(), ABBREVIATIONS)

/** Gold mentions beside a reporting verb become sources, the rest of their sentence the content. */
function attributeGold(document: SegmentedDocument, gold: GoldArticle): Attribution[] {
  const { tokens, text, sentences } = document
  const word = (at: number): string => text.slice(tokens.start[at], tokens.end[at])
  const rangeOf = (start: number, end: number): TokenRange => {
    const first = tokens.end.findIndex((e) => e > start)
    let last = first
    while (last < tokens.count && tokens.start[last] < end) last++
    return { first, end: last }
  }
  const found: Attribution[] = []
  const add = (source: TokenRange, cue: number, content: readonly TokenRange[]): void => {
    const kind = 'attribution' as const
    found.push({
      cue: { kind, score: 1, first: cue, end: cue + 1 },
      source: [source],
      content,
      score: 1,
      within: -1,
    })
  }
  for (const { mentions } of gold.entities) {
    const from = found.length
    for (const [start, end] of mentions) {
      const source = rangeOf(start, end)
      const sentence = sentences.find(({ first, end: last }) => first <= source.first && source.first < last)
      if (sentence === undefined) continue
      if (CUE.test(word(source.end))) add(source, source.end, [{ first: source.end + 1, end: sentence.end }])
      else if (CUE.test(word(source.first - 1)))
        add(source, source.first - 1, [{ first: sentence.first, end: source.first - 1 }])
    }
    // Every gold entity is a source somewhere, also by cues that this list does not know.
    if (found.length === from)
      add(rangeOf(mentions[0][0], mentions[0][1]), rangeOf(mentions[0][0], mentions[0][1]).end, [])
  }
  return found.sort((a, b) => a.cue.first - b.cue.first)
}

/** Resolves an article whose sources are those of its gold. */
export function resolveGold(gold: GoldArticle): ResolvedDocument {
  const document = segment(gold.text, segmentModel)
  const attributions = attributeGold(document, gold)
  const likely = new Uint8Array(document.tokens.count)
  return resolve({ ...document, cues: attributions.map(({ cue }) => cue), likely, attributions }, lexicon)
}

/** For each gold mention the predicted entity there, or -1, and the one that stands for its gold entity. */
export interface MentionScore {
  readonly mention: GoldMention
  readonly entity: string
  readonly predicted: number
  readonly wanted: number
}

/** Joins gold and predicted entities one to one by shared mentions, most first. */
export function scoreMentions(gold: GoldArticle, document: ResolvedDocument): MentionScore[] {
  const { tokens, entities } = document
  const places = entities.flatMap(({ mentions }, number) =>
    mentions.map(({ first, end }) => ({ start: tokens.start[first], end: tokens.end[end - 1], number })),
  )
  const predict = ([start, end]: GoldMention): number => {
    const off = (p: { start: number; end: number }): number =>
      Math.abs(p.start - start) + Math.abs(p.end - end)
    const over = places.filter((p) => p.start < end && p.end > start).sort((a, b) => off(a) - off(b))
    return over[0]?.number ?? -1
  }
  const shared = new Map<string, number>()
  gold.entities.forEach(({ mentions }, g) => {
    for (const mention of mentions) {
      const p = predict(mention)
      if (p >= 0) shared.set(`${g} ${p}`, (shared.get(`${g} ${p}`) ?? 0) + 1)
    }
  })
  const wanted = new Map<number, number>()
  const taken = new Set<number>()
  for (const [key] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [g, p] = key.split(' ').map(Number)
    if (wanted.has(g) || taken.has(p)) continue
    wanted.set(g, p)
    taken.add(p)
  }
  return gold.entities.flatMap(({ name, mentions }, g) =>
    mentions.map((mention) => ({
      mention,
      entity: name,
      predicted: predict(mention),
      wanted: wanted.get(g) ?? -2,
    })),
  )
}
