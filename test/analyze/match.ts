import type { Statement } from '../../src/index.js'

export type Offsets = readonly [number, number, string?]
/** A statement as fixtures give it. */
export interface GoldStatement {
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}

/** Offsets of the words that the spans touch: marks and white space never count. */
export function wordsOf(text: string, spans: readonly Offsets[]): Set<number> {
  const out = new Set<number>()
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (spans.some(([start, end]) => start < index + word.length && index < end)) out.add(index)
  }
  return out
}

/** Intersection over union; 1 for two empty sets. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((x) => b.has(x)).length
  const either = a.size + b.size - both
  return either === 0 ? 1 : both / either
}

const offsetsOf = (role: Statement['source']): Offsets[] =>
  (role?.spans ?? []).map(({ start, end }) => [start, end])

/** Whether one of the statements has this content and this source, by half their words at least. */
export function isFound(text: string, gold: GoldStatement, statements: readonly Statement[]): boolean {
  const source = wordsOf(text, gold.source)
  const content = wordsOf(text, gold.content)
  return statements.some(
    (one) =>
      overlap(content, wordsOf(text, offsetsOf(one.content))) >= 0.5 &&
      overlap(source, wordsOf(text, offsetsOf(one.source))) >= 0.5,
  )
}
