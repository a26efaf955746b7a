import type { Report } from '../../index.js'
import type { Reading } from '../reading/reading.js'
import type { NinjsItem } from './item.js'

/** The name by which the report is found among an item's associations. */
export const ASSOCIATION = 'onrecord'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * The item with what the report says, in fields that ninjs has: each source as one of `infoSources` with its source
 * type as role, and the report itself, with the text that its spans count, as an associated component.
 */
export function enrichItem(item: NinjsItem, { text }: Reading, report: Report): NinjsItem {
  const sources = report.sources.map(({ name, type, id }) => ({
    name,
    role: type,
    literal: `${ASSOCIATION}:${id}`,
  }))
  const others = listOf(item['infoSources']).filter((other) => !isOurs(other))
  const association = {
    name: ASSOCIATION,
    rel: 'sourcing',
    uri: `${item.uri ?? 'urn:onrecord'}${item.uri?.includes('#') ? '-' : '#'}onrecord`,
    type: 'component',
    bodies: [
      { role: 'text', contentType: 'text/plain', value: text },
      { role: 'report', contentType: 'application/json', value: JSON.stringify(report) },
    ],
  }
  return {
    ...item,
    ...((sources.length > 0 || others.length > 0) && { infoSources: [...others, ...sources] }),
    associations: [...listOf(item['associations']).filter((other) => !isOurs(other)), association],
  }
}

/** Whether an earlier run has put it there. */
function isOurs(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { name, literal } = value as Readonly<Record<string, unknown>>
  return name === ASSOCIATION || (typeof literal === 'string' && literal.startsWith(`${ASSOCIATION}:`))
}
