import { voteGender, type Draft, type Drafts } from './draft.js'
import type { Registry } from './link-names.js'
import type { Marks } from './marks.js'
import type { Memory } from './memory.js'
import type { Name } from './name.js'
import type { Claimed } from './read-roles.js'
import { TAG, unitAt, VERB_TAGS, type Reading } from './reading.js'
import type { RoleIndex } from './role-index.js'

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
}

/** Records a mention of `draft` with its head at `head`. */
export function meet(scan: Scan, draft: Draft, first: number, end: number, head: number): void {
  const { reading, marks } = scan
  draft.mentions.push({ first, end })
  draft.lastSeen = head
  scan.at[head] = draft
  const isQuoted = marks.isQuoted[head] === 1
  scan.memory.add(draft, head, isSubject(reading, first, end), marks.source[head] > 0, isQuoted)
}

/** Whether a finite verb follows, at once or after an apposition, or the mention opens its sentence. */
function isSubject(reading: Reading, first: number, end: number): boolean {
  const { tag, count } = reading.tokens
  const sentence = reading.sentenceOf[first]
  let at = end
  if (unitAt(reading, at) === ',') {
    for (at++; at < Math.min(count, end + 14) && unitAt(reading, at) !== ',';) at++
    at++
  }
  if (at < count && tag[at] === TAG.adverb) at++
  if (at < count && reading.sentenceOf[at] === sentence && VERB_TAGS[tag[at]] === 1) return true
  return first === reading.document.sentences[sentence].first && at < count && tag[at] !== TAG.possessive
}

/** A pronoun that leaves no doubt tells the gender of its antecedent, for all that follows. */
export function learnGender(draft: Draft, gender: number): void {
  voteGender(draft, gender, 0.5)
}
