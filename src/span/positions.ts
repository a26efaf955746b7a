import type { Span } from '../schema/span.js'
import { createLocator } from './points.js'

/**
 * A copy of `data` in which each span carries `position`, its unist points with line and column.
 * @param text the text that the spans count
 * @param data a report, or any part of one
 */
export function addPositions<T>(text: string, data: T): T {
  const locate = createLocator(text)
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return { ...value, position: { start: locate(value.start), end: locate(value.end) } }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]))
  }
  return visit(data) as T
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value
}
