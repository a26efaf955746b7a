import { SAID_NOUNS, UNTRUE } from '../lexicon/claim-cues.js'
import { alternate } from './word-list.js'

const NOUN = alternate(SAID_NOUNS)
const FALSE = alternate(UNTRUE)
const PRONOUN = '(?:this|that|it|them|which)'
const NAMED = String.raw`(?:(?:the|this|that|those|these|such|any|all|her|his|their|its)(?: of (?:the|those|these))?(?: \p{Ll}[\p{L}-]*){0,2} (?:${NOUN}))`
const POINTED = `(?:${PRONOUN}|${NAMED})`
const OPENING = String.raw`^["“”'‘«\s]*(?:that )?`

/** “that …”, “the notion that …”, “Ms Ruiz’s accusations of …”: what is rejected was said by somebody. */
const NAMES_CLAIM = new RegExp(
  String.raw`^["“”'‘«\s]*(?:(?:that|this|it|which)[\s.”"]*$|that (?!is\b|was\b)(?=\p{L}+ \p{L})|(?:[\p{L}.’'-]+ ){0,6}?(?:${NOUN})\b)`,
  'iu',
)

/** “the allegations”, “those reports as ‘…’”, “the charges through a spokesman”, “those statements were wrong”. */
const POINTS = new RegExp(
  String.raw`${OPENING}${POINTED}(?=[\s"”'’»]*$|[,;.:]| (?:as|in|through|via|on|at|during|when|after|last|and|but|to)\b| (?:(?:is|are|was|were|to be|as) )?(?:\p{Ll}+ly )?(?:an? )?["“'‘]?(?:${FALSE})\b)`,
  'iu',
)

/** “Ms Ruiz’s claim”, “talk of a devaluation” */
const OWNED_OR_TOLD = String.raw`(?:[\p{L}.’' -]{2,40}?(?:’s|'s) (?:${NOUN})|(?:[\p{L}.’'-]+ ){0,3}?(?:${NOUN}) (?:of|about|that) [^,;:“”"]{2,60}?)`
/** “those statements were wrong”, “the report false”: the content itself says that a claim is untrue. */
const IS_FALSE = new RegExp(
  String.raw`${OPENING}(?:${PRONOUN} (?:is|are|was|were|to be)|(?:${NAMED}|${OWNED_OR_TOLD})(?:,? (?:which )?(?:is|are|was|were|to be|as|be))?,?) (?:not true|(?:\p{Ll}+ly )?(?:an? )?["“'‘]?(?:${FALSE}))\b`,
  'iu',
)

/** The patterns read how content begins; more of it would only cost time. */
const begin = (content: string): string => content.slice(0, 600)

/** Whether what is rejected was said by somebody. */
export const namesClaim = (content: string): boolean => NAMES_CLAIM.test(begin(content))

/** Whether words only point at a claim made elsewhere, whatever they call it. */
export const isPointer = (content: string): boolean => POINTS.test(begin(content))

/** Whether words say of a claim made elsewhere that it is untrue. */
export const isUntruth = (content: string): boolean => IS_FALSE.test(begin(content))

/** “Bernie Sanders’ accusations that …”: whose claim is rejected. */
const OWNED = new RegExp(
  String.raw`^["“”\s]*(?:(?:[\p{Ll}-]+ )*)(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)* ?)(?:’s?|'s?) (?:(?:\p{Ll}[\p{L}-]*) ){0,2}(?:${NOUN})\b`,
  'u',
)
/** “accusations by Exxon Mobil that …” */
const BY = new RegExp(
  String.raw`^["“”\s]*(?:[\p{Ll}-]+ )*?(?:${NOUN}) (?:by|from|of) ((?:(?:the|former|\p{Lu}[\p{L}.’'-]*) )*\p{Lu}(?:[\p{L}.-]|[’']\p{Lu})*)`,
  'u',
)

/** Name of whoever made the claim that these words reject, or null where they do not say. */
export function readClaimOwner(content: string): string | null {
  const words = begin(content)
  return (OWNED.exec(words)?.[1] ?? BY.exec(words)?.[1] ?? null)?.trim() ?? null
}

const MATTER = new RegExp(
  String.raw`${OPENING}(?:[\p{L}.’'-]+ ){0,3}?(?:${NOUN}) (?:of|about) ([^,.;:"“”'‘]+?)(?= (?:as|to be|is|was|were)\b| ["“'‘]| (?:${FALSE})\b|[,.;:"”'’]|$)`,
  'iu',
)

/** “talk of | a devaluation | ‘false’”: what a rejected claim is of, or null where the words do not say. */
export const readMatter = (content: string): string | null => MATTER.exec(begin(content))?.[1] ?? null
