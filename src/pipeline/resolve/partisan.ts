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

/** Private people who meet in congresses, assemblies and councils of their own. */
const TRADES = hashesOf(
  'farmers farmer growers ranchers fishermen workers teachers students nurses doctors physicians lawyers journalists ' +
    'writers editors traders merchants retailers shopkeepers employers manufacturers exporters miners drivers truckers ' +
    'tenants landlords residents citizens consumers taxpayers pensioners women womens youth youths muslims christians ' +
    'jews hindus sikhs churches trades labour artists musicians players athletes alumni veterans indigenous peasants ' +
    'entrepreneurs transporters hoteliers pilots engineers pharmacists villagers herders pastoralists',
)
const MEETINGS = hashesOf(
  'congress assembly council chamber board bureau parliament senate committee panel caucus body',
)

/** "the National Farmers’ Congress", "the Muslim Students Council": a body of private people. */
export function isOfTrades({ tokens }: Reading, first: number, head: number): boolean {
  if (!MEETINGS.has(tokens.hash[head])) return false
  for (let at = first; at < head; at++) if (TRADES.has(tokens.hash[at])) return true
  return false
}
