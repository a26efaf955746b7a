/** Anything with half-open offsets. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two share at least one code unit. */
export function intersects(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest extent that holds all of `extents`; null for an empty list. */
export function hull(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null
  let { start, end } = extents[0]
  for (const extent of extents) {
    if (extent.start < start) start = extent.start
    if (extent.end > end) end = extent.end
  }
  return { start, end }
}
