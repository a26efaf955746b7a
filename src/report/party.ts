import {
  ACCUSATION_NOUNS,
  LINKING,
  NO_NAMES,
  NO_PARTY_HEADS,
  NO_PARTIES,
  PARTY_NOUNS,
  PARTY_ROLES,
  PREDICATES,
} from '../lexicon/accusations.js'
import { COUNTRIES } from '../lexicon/countries.js'
import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { ROLES } from '../lexicon/roles.js'
import { alternate, buildLater, matchWords } from './word-list.js'

/** A party as one place names it. */
export interface PartyMention {
  /** Words of the party: "the Delta Bank", "Ms Ruiz". */
  readonly text: string
  /** UTF-16 offset in the string that was read. */
  readonly start: number
}

const TITLE =
  '(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Prof|Rev|Jr)\\.?|(?:Miss|Sir|Lord|Lady|President|Senator|Secretary|Minister|Chancellor|Mayor|Governor|Judge|Justice|General|Chief|Director|Chairman|Vice|Prime|Former|Attorney|Sheriff|Rep|Congressman|Congresswoman|Democrat|Republican|Liberal)'
const NAME = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?= \p{Lu})|\p{Lu}(?:[\p{L}\p{N}&-]|[’'](?!s\b))*`
const PARTICLE = 'bin|al|de|da|del|der|di|la|van|von|ibn|el|dos'
/** Names of bodies go on after these: “Bank of England”, not “Accuses Clinton of Lying”. */
const BODY_OF =
  'Bank|Ministry|Department|University|House|Church|Bureau|Board|Court|Republic|Kingdom|Secretary|Institute|Office|Council|Minister|President|Mayor|Bishop|Governor'
const NAMES = `(?:(?:${TITLE}) )*(?:${NAME})(?: (?:(?:${PARTICLE}) )*(?:${NAME})|(?<=${BODY_OF}) of (?:the )?(?:${NAME}))*`
const noun = buildLater(() =>
  alternate([
    ...PARTY_NOUNS,
    ...ORGANISATION_HEADS.filter(({ use }) => use === 'head'),
    ...ROLES.filter(({ office }) => office !== 'person'),
  ]),
)
const ROLE = alternate(PARTY_ROLES)
/** “former prime minister”, “rival bank”: up to five lower-case words before a name. */
const MODIFIERS = String.raw`(?:(?:[tT]he|[aA]n?|[iI]ts|[hH]is|[hH]er|[tT]heir|[fF]ormer|(?!(?:${alternate(LINKING)})(?!\p{L}))\p{Ll}[\p{L}-]*),? ){0,5}`
/** “Republican presidential candidate | Donald Trump”: the name behind the role is the party. */
const DESCRIBED = new RegExp(
  `^${MODIFIERS}(?:(?:${NAMES}) (?:\\p{Ll}[\\p{L}-]* ){0,3}?(?:${ROLE}) )(?=\\p{Lu})`,
  'u',
)
const HAS_ROLE = new RegExp(` (?:${ROLE}) (?=\\p{Lu})`, 'u')
const named = buildLater(
  () =>
    new RegExp(
      `^${MODIFIERS}(?:${NAMES}[’']s? (?=\\p{Lu}))?(${NAMES})((?:[’']s?)? (?:${noun()})(?![\\p{L}-]))?`,
      'u',
    ),
)
/**
 * What may follow the party: nothing more of its noun phrase, as in “Keystone | pipeline”, “California | yoga teacher”;
 * “Mr Vos | grew”, “the bank | mounted”, but not “Holm | seed company”.
 */
const FOLLOWING = new RegExp(
  `^(?:$|[^\\p{L}\\p{N}\\s-]|\\s+(?:[^\\p{Ll}\\p{N}]|(?:${alternate([...LINKING, ...PREDICATES])}|\\p{Ll}+(?:ly|[^e\\P{Ll}]ed))(?!\\p{L})))`,
  'u',
)
/** “the water ministry”, “its former director, | Andreu Vilaplana”, “the trawler’s owner” */
const common = buildLater(
  () =>
    new RegExp(
      `^(?:[tT]he|[hH]is|[hH]er|[iI]ts|[tT]heir) (?:(?!(?:${alternate(LINKING)})(?!\\p{L}))\\p{Ll}+(?:[’']s)? ){0,3}(?:${noun()})s?(?![\\p{L}-])(?:, (${NAMES})(?=,))?`,
      'u',
    ),
)
/** “accused her of lying”: who that is, the mentions of sources tell. */
const PRONOUN = /^(?:him|her|them|it)(?= (?:of|for|over|after)\b)/
const BARRED = matchWords(NO_PARTIES, { isExact: true })
const NO_NAME = matchWords(NO_NAMES, { isExact: true })
/** “the Clean Water Act” cannot answer. */
const NO_PARTY = new RegExp(`(?:${alternate(NO_PARTY_HEADS)})$`, 'u')
/** “Tulsa, Okla., police”: a place. */
const PLACE = /^, \p{Lu}[\p{L}.]+,? \p{Ll}/u
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const TITLES = new RegExp(`^(?:(?:${TITLE}|The) )+(?=\\p{Lu})`, 'u')
const ACCUSING_NOUN = matchWords(ACCUSATION_NOUNS)

/** Words of a description before a name: “the former first deputy prime minister, | Ms Idris”. */
const MAX_DESCRIPTION = 5

/** Whether a capital stands early enough for a name; the patterns of names would search long for what cannot be there. */
function hasEarlyCapital(text: string): boolean {
  let spaces = 0
  for (const character of text) {
    if (character === ' ' && ++spaces > MAX_DESCRIPTION) return false
    if (character !== character.toLowerCase()) return true
  }
  return false
}

/** Length of the description before a name: “Republican presidential candidate ”. */
function measureDescription(text: string): number {
  return HAS_ROLE.test(text) ? (DESCRIBED.exec(text)?.[0].length ?? 0) : 0
}

/**
 * The party that a string begins with, or null: “rival bank Delta” in “rival bank Delta of hiding losses”.
 * @param isOpen whether the party's own predicate may follow, as after “said that”
 */
export function readParty(text: string, isOpen = false): PartyMention | null {
  const isNameLike = hasEarlyCapital(text)
  const described = isNameLike ? measureDescription(text) : 0
  const byName = isNameLike ? named().exec(text.slice(described)) : null
  if (byName) {
    const [whole, name, body = ''] = byName
    const first = name.split(' ')[0]
    if (
      NO_NAME.test(first) ||
      (BARRED.test(first) && name === first) ||
      WEEKDAY.test(name) ||
      ACCUSING_NOUN.test(name) ||
      NO_PARTY.test(name)
    )
      return null
    const start = described + whole.lastIndexOf(name + body)
    const end = start + name.length + body.length
    if (PLACE.test(text.slice(end))) return null
    const isPossessive = /^[’']s?\s/.test(text.slice(end))
    if (!isOpen && !isPossessive && !FOLLOWING.test(text.slice(end))) return null
    // “Syria’s government” is the party; of “Syria’s handling” it is Syria.
    return { text: name + body, start }
  }
  const byNoun = common().exec(text)
  if (byNoun && (isOpen || FOLLOWING.test(text.slice(byNoun[0].length)))) {
    return byNoun[1]
      ? { text: byNoun[1], start: byNoun[0].length - byNoun[1].length }
      : { text: byNoun[0], start: 0 }
  }
  const pronoun = PRONOUN.exec(text)
  return pronoun ? { text: pronoun[0], start: 0 } : null
}

const COUNTRY_NAMES = new Map(
  COUNTRIES.flatMap(({ names }) => names.map((name) => [name.toLowerCase(), names] as const)),
)
const IS_BODY = matchWords([{ words: 'government ministry council authority administration police army' }])
const BODY_WORD = matchWords([
  {
    words:
      'Bank Ministry Department Committee Party Council Agency Commission Authority Company Group Corporation Corp Inc Ltd University School College Hospital Court House Union Federation Association Institute Foundation Trust Board Office Service Police Army Force Forces Front State States Airlines Airways News Times Post Street Church Club County City Campaign Administration Government Center Centre',
  },
])

/** What tells one party from another. */
export interface PartyIdentity {
  /** The name without titles, articles and possessives: "Ana Ruiz", "company". */
  readonly name: string
  /** Lower-cased words by any of which it can be meant: its surname, its first word, a country's capital. */
  readonly handles: readonly string[]
}

/** Works out by which words a party can be meant elsewhere in the article. */
export function identifyParty(text: string): PartyIdentity {
  const described = measureDescription(text)
  // “a defensive Ms Ruiz”, “the bank”
  const bare = text
    .slice(described)
    .replace(/^(?:\p{Ll}[\p{L}-]*,? )+(?=\p{Lu})/u, '')
    .replace(/^(?:the|its|his|her|their|an?) /i, '')
    .replace(TITLES, '')
    .split(',')[0]
  const name = bare.replace(/[’']s?$/, '')
  const words = name.split(' ').map((word) => word.replace(/[’']s?$/, ''))
  const country = COUNTRY_NAMES.get(words[0].toLowerCase()) ?? COUNTRY_NAMES.get(name.toLowerCase())
  if (country) return { name, handles: country.map((one) => one.toLowerCase()) }
  const last = words[words.length - 1]
  if (words.length === 1) return { name, handles: [name.toLowerCase()] }
  if (!BODY_WORD.test(last) && /^\p{Lu}/u.test(last))
    return { name, handles: [name.toLowerCase(), last.toLowerCase()] }
  // “the water ministry” is “the ministry” later on; “the trawler’s owner” is not “the trawler”.
  if (!/^\p{Lu}/u.test(name)) {
    const handles = [name.toLowerCase(), `the ${last.toLowerCase()}`]
    // “the district chief” speaks for “the district government”
    return { name, handles: IS_BODY.test(last) && !/[’']s? /.test(text) ? [...handles, words[0]] : handles }
  }
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  const handles = [name.toLowerCase(), words[0].toLowerCase(), `the ${last.toLowerCase()}`]
  if (initials.length > 2) handles.push(initials.toLowerCase())
  return {
    name,
    handles: BODY_WORD.test(words[0]) ? handles.filter((one) => one !== words[0].toLowerCase()) : handles,
  }
}

/** Words by which a source is called, lower-cased, each framed by spaces: “Mr Vos’s lawyer” → “ mr vos lawyer ”. */
export const partWords = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[’']s?(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}.|-]+/gu, ' ')} `

/** Whether words begin with one that is never part of a name: “In Tulsa”. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(text.split(' ')[0])
}

/** Whether the party is a pronoun, which means nothing unless a mention of a source tells whose. */
export function isPronounParty(text: string): boolean {
  return /^(?:him|her|them|it)$/.test(text)
}

/** Whether one of the handles stands in one of the parts as whole words. */
export function isMeant(handles: readonly string[], parts: readonly string[]): boolean {
  return handles.some((handle) =>
    parts.some((part) => part.includes(` ${handle} `) || part.includes(` ${handle}. `)),
  )
}
