import { hashWord } from '../../span/hash.js'
import type { Draft, Drafts } from './draft.js'
import type { Registry } from './registry.js'
import type { Marks } from './marks.js'
import type { Memory } from './memory.js'
import type { Name } from './name.js'
import type { Claimed } from './read-roles.js'
import { PHRASE_TAGS, TAG, unitAt, VERB_TAGS, type Reading } from './reading.js'
import type { RoleIndex } from './role-index.js'

const AND = hashWord('and')
const MAX_MEMBERS = 8
/** Longest run of words before a name that belong to it, in tokens. */
const MAX_BEFORE = 5

/** All that the walk through the text knows and fills. */
export interface Scan {
  readonly reading: Reading
  readonly marks: Marks
  readonly names: readonly Name[]
  readonly drafts: Drafts
  readonly registry: Registry
  readonly roles: RoleIndex
  readonly claimed: Claimed
  readonly memory: Memory
  /** Entity whose mention's head is at the token, or null. */
  readonly at: (Draft | null)[]
  /** The row of mentions that is open: "Ana Ruiz, Piet Vos and …". */
  readonly row: { members: Draft[]; end: number }
  /** Pronouns that nobody stands before: "When she was asked, Janet Oakshott said". */
  readonly waiting: number[]
}

/** Records a mention of `draft` with its head at `head`; one of several is a mention of each of them. */
export function meet(scan: Scan, draft: Draft, first: number, end: number, head: number): void {
  const { reading, marks, memory } = scan
  for (const one of draft.members.length > 0 ? draft.members : [draft]) {
    one.mentions.push({ first, end })
    one.lastSeen = head
  }
  draft.lastSeen = head
  scan.at[head] = draft
  const isSource = marks.source[head] > 0
  memory.add({
    draft,
    at: head,
    isSubject: isSubject(reading, first, end),
    isSource,
    isQuoted: reading.isQuoted[head] === 1,
    isOwned: head > first && reading.tokens.tag[first] === TAG.owner,
  })
}

/** A mention by name or description, which can be one of a row: "Ana Ruiz, the mayor, and Piet Vos". */
export function meetInRow(scan: Scan, draft: Draft, first: number, end: number, head: number): void {
  meet(scan, draft, first, end, head)
  const { row, reading } = scan
  const joint = joinOf(reading, row.end, first)
  if (joint === 'none' || draft.isPlural) row.members = draft.isPlural ? [] : [draft]
  else if (!row.members.includes(draft)) row.members.push(draft)
  row.end = end
  if (joint === 'and' && row.members.length > 1 && isOneKind(row.members)) {
    const pair = createPair(scan, row.members, head)
    memoryOfRow(scan, pair, head, end)
  }
}

function memoryOfRow(scan: Scan, draft: Draft, head: number, end: number): void {
  const { reading, marks, memory } = scan
  memory.add({
    draft,
    at: head,
    isSubject: isSubject(reading, head, end),
    isSource: marks.source[head] > 0,
    isQuoted: reading.isQuoted[head] === 1,
    isOwned: false,
  })
}

const isOneKind = ([first, ...rest]: readonly Draft[]): boolean =>
  rest.every(({ kind }) => kind === first.kind)

/** What stands between two mentions: "and" joins, a comma may, all else does not. */
function joinOf(reading: Reading, end: number, first: number): 'and' | 'comma' | 'none' {
  if (end < 0 || first - end > 2 || first <= end) return 'none'
  const hasAnd = reading.tokens.hash[first - 1] === AND
  const hasComma = unitAt(reading, end) === ','
  if (first - end === 1) return hasAnd ? 'and' : hasComma ? 'comma' : 'none'
  return hasComma && hasAnd ? 'and' : 'none'
}

/** One plural entity for several, which are credited one by one. */
export function createPair(scan: Scan, members: readonly Draft[], head: number): Draft {
  return scan.drafts.create('group', { first: head, end: head + 1 }, head, [...members].slice(0, MAX_MEMBERS))
}

/** Whether a finite verb follows, at once or after an apposition, or the mention opens its sentence. */
function isSubject(reading: Reading, first: number, end: number): boolean {
  const { tag, count } = reading.tokens
  const sentence = reading.sentenceOf[first]
  let at = end
  // "The city government of Belém, which owns the orchestra, said"
  if (at < count && tag[at] === TAG.preposition) {
    while (at < Math.min(count, end + 8) && (tag[at] === TAG.preposition || PHRASE_TAGS[tag[at]] === 1)) at++
  }
  // "Ana Ruiz (D-Ohio), who chairs the panel, said"
  if (unitAt(reading, at) === '(') {
    while (at < Math.min(count, end + 8) && unitAt(reading, at) !== ')') at++
    at++
  }
  if (unitAt(reading, at) === ',') {
    for (at++; at < Math.min(count, end + 14) && unitAt(reading, at) !== ',';) at++
    at++
  }
  if (at < count && tag[at] === TAG.adverb) at++
  if (at < count && reading.sentenceOf[at] === sentence && VERB_TAGS[tag[at]] === 1) return true
  return opensSentence(reading, first) && at < count && tag[at] !== TAG.possessive
}

/** Nothing but words of the same phrase before it: "House Republican | Ana Ruiz". */
function opensSentence(reading: Reading, first: number): boolean {
  const floor = reading.document.sentences[reading.sentenceOf[first]].first
  for (let at = first - 1; at >= floor; at--)
    if (first - at > MAX_BEFORE || PHRASE_TAGS[reading.tokens.tag[at]] !== 1) return false
  return true
}
