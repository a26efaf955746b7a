import { hashesOf, hashWord } from '../../span/hash.js'
import { PROPER_TAGS, TAG, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

export const NEIGHBOURING = hashesOf('neighbouring neighboring')
/** What only a state has; presidents and governments are named after people too. */
const OF_STATES = hashesOf(
  'parliament capital electorate currency border borders monarchy junta coastline embassy',
)
/** What a company has, and no person. */
const OF_FIRMS = hashesOf('users subscribers headquarters customers ceo')
/** What mostly a company has: enough where the tagger sees no person. */
const OF_LIKELY_FIRMS = hashesOf('shares shareholders investors profit profits revenue revenues')
/** "Lumora users": nouns that the name of a company stands before. */
const BESIDE_FIRMS = hashesOf('users subscribers shares shareholders executives engineers ceo')
/** "a Lumora spokesperson": people have them too. */
const BESIDE_LIKELY_FIRMS = hashesOf('spokesperson spokesman spokeswoman employees')
/** "founder of Lumora", "chief executive of Lumora": roles that only a body has. */
const HEADS = hashesOf('ceo founder co-founder cofounder boss executive')
const OF = hashWord('of')
const AT = hashWord('at')
const WHICH = hashWord('which')
const SAID = hashesOf('said says announced reported reports confirmed warned')
const IT = hashWord('it')
const ITS = hashWord('its')
const OWNED_BY_FIRMS = hashesOf(
  'workforce staff employees jobs fleet store stores shops plant plants factory factories headquarters profit profits ' +
    'revenue revenues sales earnings shares dividend forecast outlook guidance subsidiary subsidiaries operations ' +
    'products services customers users subscribers network platform shareholders investors',
)
/** Tokens from a verb to "it": "said on Thursday it would". */
const TIME_REACH = 4
/** "The supplier, Lumora,": nouns for a person or a company that has one word for a name. */
const FIRM_OR_PERSON = FLAG.role | FLAG.organisationHead
const CHIEF = hashesOf('chief')
const EXECUTIVE = hashesOf('executive')
const KNOWN =
  FLAG.organisationHead |
  FLAG.organisationName |
  FLAG.place |
  FLAG.outletName |
  FLAG.outletHead |
  FLAG.outletNoun |
  FLAG.given |
  FLAG.title |
  FLAG.role |
  FLAG.stop |
  FLAG.document |
  FLAG.thirdPerson |
  FLAG.firstPerson
const PERSON = 1

/** Names of one word, by their hashes, of which the words beside them anywhere tell that they are no people. */
export interface ToldBodies {
  readonly states: ReadonlySet<number>
  readonly firms: ReadonlySet<number>
}

/**
 * Finds what "neighbouring Sarnia", "Sarnia's parliament", "Lumora's shares", "a Lumora spokesperson", "its
 * supplier, Lumora," and the like tell.
 */
export function findToldBodies(reading: Reading): ToldBodies {
  const { hash, tag, name, count } = reading.tokens
  const states = new Set<number>()
  const firms = new Set<number>()
  for (let at = 0; at < count; at++) {
    if (!isLoneName(reading, at)) continue
    if (at > 0 && NEIGHBOURING.has(hash[at - 1])) states.add(hash[at])
    const isOwner = tag[at + 1] === TAG.possessive
    const next = isOwner ? at + 2 : at + 1
    const isChief = CHIEF.has(hash[next]) && EXECUTIVE.has(hash[next + 1])
    if (isBehindFirm(reading, at) || isFollowed(reading, at)) firms.add(hash[at])
    else if (isOwner && OF_STATES.has(hash[next])) states.add(hash[at])
    else if (isChief || (isOwner ? OF_FIRMS : BESIDE_FIRMS).has(hash[next])) firms.add(hash[at])
    else if (name[at] !== PERSON && (isOwner ? OF_LIKELY_FIRMS : BESIDE_LIKELY_FIRMS).has(hash[next]))
      firms.add(hash[at])
  }
  return { states, firms }
}

/** "Lumora, which makes glass," and "Lumora said on Thursday it would cut a tenth of its jobs" */
function isFollowed({ tokens, document, sentenceOf }: Reading, at: number): boolean {
  const { hash, start } = tokens
  if (document.text[start[at + 1]] === ',' && hash[at + 2] === WHICH) return true
  const { first, end } = document.sentences[sentenceOf[at]]
  if (at !== first || !SAID.has(hash[at + 1])) return false
  const it = hash.subarray(0, Math.min(end, at + 2 + TIME_REACH)).indexOf(IT, at + 2)
  if (it < 0) return false
  // "of its workforce", "its winter forecast"
  for (let own = it + 1; own + 2 < end; own++)
    if (hash[own] === ITS && (OWNED_BY_FIRMS.has(hash[own + 1]) || OWNED_BY_FIRMS.has(hash[own + 2])))
      return true
  return false
}

/** "its supplier, Lumora,", "an analyst at Lumora", "the founder of Lumora" */
function isBehindFirm({ flags, tokens, document }: Reading, at: number): boolean {
  if (at < 2) return false
  const before = tokens.hash[at - 1]
  if (before === AT && (flags[at - 2] & FLAG.role) !== 0) return true
  if (before === OF && HEADS.has(tokens.hash[at - 2])) return true
  const hasComma = document.text[tokens.start[at - 1]] === ','
  if (!hasComma && tokens.name[at] === PERSON) return false
  const noun = flags[hasComma ? at - 2 : at - 1]
  return (noun & (FIRM_OR_PERSON | FLAG.plural)) === FIRM_OR_PERSON
}

/** One word with a capital that no list knows, between words without. */
function isLoneName({ flags, tokens, sentenceOf }: Reading, at: number): boolean {
  if ((flags[at] & (FLAG.upper | KNOWN)) !== FLAG.upper || PROPER_TAGS[tokens.tag[at]] !== 1) return false
  const isPart = (other: number): boolean =>
    other >= 0 &&
    other < tokens.count &&
    sentenceOf[other] === sentenceOf[at] &&
    PROPER_TAGS[tokens.tag[other]] === 1
  const isAdjective = at > 0 && NEIGHBOURING.has(tokens.hash[at - 1])
  return (isAdjective || !isPart(at - 1)) && !isPart(at + 1)
}
