import { hashesOf } from '../../span/hash.js'
import type { Reading } from './reading.js'

const PARTISAN = hashesOf(
  'republican democratic labour conservative party campaign communist socialist liberal green',
)

/** "Republican National Committee", "Labour group on the council": the body of a party, not of a state. */
export function isPartisan(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (PARTISAN.has(reading.tokens.hash[at])) return true
  }
  return false
}
