import type { Span } from '../schema/index.js'

/**
 * Gives what `make` gives for the words of `key`. Who reports on version after version of one text passes one that
 * remembers; `kind` tells apart what is made of the same words.
 */
export type Recall = <T>(kind: string, key: () => string, make: () => T) => T

/** Makes all anew. */
export const makeAnew: Recall = (_kind, _key, make) => make()

/** Texts of spans with their distances from `base`: tells spans apart wherever they stand. */
export const keyOfSpans = (spans: readonly Span[], base: number): string =>
  spans.map(({ start, text }) => `${start - base}:${text}\0`).join('')

/** The span `by` units further on. */
export const moveSpan = ({ start, end, text }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
  text,
})
