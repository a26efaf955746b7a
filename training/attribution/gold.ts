import type { Chain } from '../../src/model/chain.js'
import type {
  CuedDocument,
  SegmentedDocument,
  TokenRange,
  WordedDocument,
} from '../../src/pipeline/document.js'
import { readRecords } from '../data.js'

type Offsets = readonly [number, number]
/** A record of `polnear-<part>.jsonl`. */
export interface AnnotatedArticle {
  readonly id: string
  readonly text: string
  readonly annotations: readonly {
    readonly attributions: readonly Record<'source' | 'cue' | 'content', Offsets[]>[]
  }[]
}

/** A gold attribution as tokens of our own segmentation. */
export interface GoldAttribution {
  readonly source: TokenRange[]
  readonly cue: TokenRange
  readonly content: TokenRange[]
}
export interface GoldArticle {
  readonly id: string
  readonly document: WordedDocument
  readonly attributions: GoldAttribution[]
}

/** Tokens of an offset span; null when it holds none. */
export function toTokens(document: SegmentedDocument, [start, stop]: Offsets): TokenRange | null {
  const { tokens } = document
  let lo = 0,
    hi = tokens.count
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (tokens.end[mid] <= start) lo = mid + 1
    else hi = mid
  }
  let end = lo
  while (end < tokens.count && tokens.start[end] < stop) end++
  return end > lo ? { first: lo, end } : null
}

/** Reads the articles of `<folder>/polnear-<part>.jsonl` with the attributions of their first annotator. */
export function readGold(
  folder: string,
  part: 'train' | 'dev',
  read: (text: string) => WordedDocument,
): GoldArticle[] {
  return readRecords<AnnotatedArticle>(`${folder}/polnear-${part}.jsonl`).map(({ id, text, annotations }) => {
    const document = read(text)
    const ranges = (list: Offsets[]): TokenRange[] => list.flatMap((span) => toTokens(document, span) ?? [])
    const attributions = annotations[0].attributions.flatMap(({ source, cue, content }) => {
      const parts = ranges(cue)
      if (parts.length === 0 || content.length === 0) return []
      const whole = { first: parts[0].first, end: parts[parts.length - 1].end }
      return [{ source: ranges(source), cue: whole, content: ranges(content) }]
    })
    return { id, document, attributions }
  })
}

/** An article whose cues were found by a tagger that had not seen it. */
export interface CuedArticle extends GoldArticle {
  readonly document: CuedDocument
  readonly cueChain: Chain
}

/** For each token whether it is part of a cue. */
export function markCues(document: SegmentedDocument, { annotations }: AnnotatedArticle): Uint8Array {
  const isCue = new Uint8Array(document.tokens.count)
  for (const { cue } of annotations[0].attributions) {
    for (const span of cue) {
      const range = toTokens(document, span)
      if (range) isCue.fill(1, range.first, range.end)
    }
  }
  return isCue
}
