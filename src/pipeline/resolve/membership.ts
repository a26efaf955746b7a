import { hashesOf, hashWord } from '../../span/hash.js'
import { findBody } from './claim.js'
import { claimRole, type Draft } from './draft.js'
import { readPhraseFrom } from './phrase.js'
import { classOf, TAG, unitAt, type Reading } from './reading.js'

const OF = hashWord('of')
/** Behind a comma; without one, “from” and “with” belong to the verb: “a letter from Ana Ruiz with the police”. */
const LINKS = hashesOf('of from with')
const MAX_PHRASE = 8

/**
 * Who belongs to a public body speaks for it, whatever the rank: “Steve Holt, from the county’s fire service,” ·
 * “Ann Pike, 41, of Karsund Police,” · “Amy Lind of the fire brigade”. `at` is the token behind the name.
 */
export function readMembership(reading: Reading, at: number, limit: number, draft: Draft): void {
  const { hash, tag } = reading.tokens
  if (draft.kind !== 'person' || draft.office === 'public' || draft.office === 'spokesperson') return
  const isApart = unitAt(reading, at) === ','
  let link = isApart ? at + 1 : at
  if (isApart && tag[link] === TAG.number && unitAt(reading, link + 1) === ',') link += 2
  if (link + 1 >= limit || !(isApart ? LINKS.has(hash[link]) : hash[link] === OF)) return
  const body = findState(reading, link + 1, Math.min(limit, link + 1 + MAX_PHRASE))
  if (body === null) return
  claimRole(draft, {
    range: body,
    first: body.first,
    key: 0,
    entry: null,
    office: 'public',
    organisation: body,
    sector: 'state',
  })
}

/** The public body whose name or description begins here, also behind “and”: “the county’s fire and rescue service”. */
function findState(reading: Reading, first: number, limit: number): { first: number; end: number } | null {
  const { tag } = reading.tokens
  let phrase = readPhraseFrom(reading, first, limit)
  while (phrase !== null && phrase.end + 1 < limit && tag[phrase.end] === TAG.conjunction) {
    const rest = readPhraseFrom(reading, phrase.end + 1, limit)
    if (rest === null || classOf(reading, rest.head).sector !== 'state') break
    phrase = { ...rest, first: phrase.first }
  }
  if (phrase === null) return null
  const body = findBody(reading, phrase.first, phrase.end)
  return body?.sector === 'state' && body.range !== null && body.range.end === phrase.end ? body.range : null
}
