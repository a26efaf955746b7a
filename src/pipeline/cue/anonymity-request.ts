import { hashesOf, hashWord } from '../../span/hash.js'
import type { Tokens } from '../document.js'

const REQUESTS = hashesOf(
  'ask asks asked asking request requests requested requesting insist insists insisted insisting want wants wanted ' +
    'wish wishes wished prefer prefers preferred preferring demand demands demanded seek sought choose chose plead pleads pleaded pleading ' +
    'speak speaks spoke spoken speaking talk talked talking',
)
const REFUSALS = hashesOf('decline declines declined declining refuse refuses refused refusing')
const ANONYMITY = hashesOf('anonymity anonymous anonymously')
const NAMED = hashesOf('named identified')
const NOT = hashWord('not')
const BE = hashWord('be')
/** What stands between the request and its end: “asked that their names not be”, “insisted on strict”. */
const BETWEEN = hashesOf(
  'not to be remain stay for on that he she they his her their name names the condition of strict complete full ' +
    'total under a pseudonym using only by',
)
const GIVE = hashesOf('give reveal disclose provide state share use print publish')
const WITHHELD = hashesOf('withheld concealed changed protected hidden omitted')
/** “asked the Gazette not to print her name”: outlets and their people hear such requests, courts others. */
const HEARERS = hashesOf(
  'us reporter reporters journalist journalists newspaper paper magazine station broadcaster website outlet agency ' +
    'bbc reuters afp ap cnn guardian times post herald courier gazette tribune telegraph journal chronicle ' +
    'independent observer echo mail star globe monitor standard',
)
const OWNERS = hashesOf('his her their')
const OWN_NAMES = hashesOf('name names surname identity identities')
/** Tokens that a request is looked for in. */
const REACH = 9

/**
 * Whether the verb at `at` opens a request not to be named: “who asked not to be named because …”, “requested
 * anonymity”, “speaking on condition of anonymity”, “declined to give her name”. It tells how a source speaks, and nothing that the source says.
 */
export function isAnonymityRequest({ hash }: Tokens, at: number, end: number): boolean {
  const isRefusal = REFUSALS.has(hash[at])
  if (!isRefusal && !REQUESTS.has(hash[at])) return false
  let isNegated = isRefusal
  let isOfName = false
  const limit = Math.min(end, at + REACH)
  for (let i = at + 1; i < limit; i++) {
    if (ANONYMITY.has(hash[i])) return true
    if (isNegated && NAMED.has(hash[i]) && hash[i - 1] === BE) return true
    if (isNegated && GIVE.has(hash[i])) return isOwnName(hash, i + 1, limit)
    // “asked for her name to be withheld”
    if (OWN_NAMES.has(hash[i])) isOfName = OWNERS.has(hash[i - 1])
    if (isOfName && WITHHELD.has(hash[i])) return hash[i - 1] === BE
    if (hash[i] === NOT) isNegated = true
    else if (!BETWEEN.has(hash[i]) && !HEARERS.has(hash[i])) return false
  }
  return false
}

/** “her name”, “his full name” */
function isOwnName(hash: Tokens['hash'], at: number, end: number): boolean {
  return OWNERS.has(hash[at]) && [at + 1, at + 2].some((i) => i < end && OWN_NAMES.has(hash[i]))
}
