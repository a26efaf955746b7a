import { SHAPE, type TokenRange } from '../../src/pipeline/document.js'
import type { GoldArticle } from './gold.js'

/** Source, cue and content as sets of word tokens: marks never count for or against a span, as in `score.mjs`. */
export interface Parts {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

const WORD = SHAPE.letter | SHAPE.digit

export function partsOf(
  article: GoldArticle,
  one: { source: readonly TokenRange[]; cue: TokenRange; content: readonly TokenRange[] },
): Parts {
  return {
    source: wordsOf(article, one.source),
    cue: wordsOf(article, [one.cue]),
    content: wordsOf(article, one.content),
  }
}

function wordsOf({ document }: GoldArticle, ranges: readonly TokenRange[]): Set<number> {
  const { shape } = document.tokens
  const out = new Set<number>()
  for (const range of ranges)
    for (let i = range.first; i < range.end; i++) if ((shape[i] & WORD) !== 0) out.add(i)
  return out
}

/** Intersection over union. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  const either = a.size + b.size - both
  return either === 0 ? 0 : both / either
}

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  (a.size === 0 && b.size === 0) || overlap(a, b) === 1

/**
 * What the ranker learns to predict: 0 for a candidate whose content is no gold content, else 0.55 for the right
 * source and 0.15 for each part that is exact.
 */
export function qualityOf(one: Parts, gold: readonly Parts[]): number {
  let best = 0
  for (const other of gold) {
    if (overlap(one.content, other.content) < 0.5) continue
    const isRight =
      (one.source.size === 0 && other.source.size === 0) || overlap(one.source, other.source) >= 0.5
    const exact = (['source', 'cue', 'content'] as const).filter((part) =>
      isSame(one[part], other[part]),
    ).length
    best = Math.max(best, (isRight ? 0.55 : 0) + 0.15 * exact)
  }
  return best
}
