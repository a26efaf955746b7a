import { hashesOf, hashWord } from '../../span/hash.js'
import type { NameRun } from './find-names.js'
import type { Reading } from './reading.js'
import { FLAG } from './word-class.js'

const OF = hashesOf('of for')
const THE = hashWord('the')
const PERSON = 1
const BODY = FLAG.organisationHead | FLAG.organisationName

/** The singular role before “of the” at a token, as in “chairman of the State Council”, or -1. */
function findRoleOf({ flags, tokens, sentenceOf }: Reading, first: number): number {
  let at = first - 1
  if (tokens.hash[at] === THE) at--
  const head = at - 1
  if (head < 0 || !OF.has(tokens.hash[at]) || sentenceOf[head] !== sentenceOf[first]) return -1
  return (flags[head] & (FLAG.role | FLAG.plural)) === FLAG.role ? head : -1
}

/**
 * Parts “CEO of the Refugee Council Ada Obi” before the person: a run of capitals that a role opens, with a given
 * name behind the noun of the body.
 * @returns the run, or the body and the person
 */
export function partBodyFromPerson(reading: Reading, run: NameRun): NameRun[] {
  const { flags, tokens } = reading
  if (run.end - run.first < 3 || findRoleOf(reading, run.first) < 0) return [run]
  for (let at = run.first; at < run.end - 2; at++) {
    if ((flags[at] & BODY) === 0 || (flags[at] & FLAG.upper) === 0) continue
    const isGiven = (flags[at + 1] & (FLAG.given | BODY)) === FLAG.given
    const isPerson = isGiven || (tokens.name[at + 1] === PERSON && tokens.name[run.end - 1] === PERSON)
    const isBodyToo = (flags[run.end - 1] & BODY) !== 0
    if (isPerson && !isBodyToo)
      return [
        { first: run.first, end: at + 1 },
        { first: at + 1, end: run.end },
      ]
  }
  return [run]
}

/** The role of whom such a run names: “CEO” where “Ada Obi” begins at `first`, or -1. */
export function findRoleBehindBody(reading: Reading, first: number): number {
  const { flags, sentenceOf } = reading
  let at = first - 1
  const isBody = (flags[at] & FLAG.named) !== 0 && (flags[at] & BODY) !== 0
  if (at < 0 || !isBody || sentenceOf[at] !== sentenceOf[first]) return -1
  while (at > 0 && (flags[at - 1] & FLAG.named) !== 0 && sentenceOf[at - 1] === sentenceOf[first]) at--
  return findRoleOf(reading, at)
}
