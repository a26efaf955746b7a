import { claimRole, genderOf, type Draft } from './draft.js'
import type { Scan } from './meet.js'
import { OPENING_TAGS, PHRASE_TAGS, TAG, VERB_TAGS, type Reading } from './reading.js'

/** Sentences, counted from the first of the text, in which a role may stand before the name. */
const LEAD = 8
/** Sentences from the role to the name. */
const REACH = 4

/**
 * “The port will close, the energy minister has told the Herald.” ¶ “‘We have no choice,’ Lea Roth said.” The first
 * sentences of a story tell an office, the next one who speaks has a bare name: it is the one of the office.
 */
export function nameLeadRole({ reading, drafts }: Scan, credited: number[][]): void {
  for (const role of drafts.all) {
    if (role.claim === null || reading.sentenceOf[role.firstSeen] >= LEAD || !isNameless(reading, role))
      continue
    const named = nextSource(reading, drafts.all, role, credited)
    if (named === null) continue
    adopt(named, role, credited)
  }
}

/** Makes one of the two: who is named has the mentions, the role and the statements of who was described. */
export function adopt(named: Draft, role: Draft, credited: number[][]): void {
  if (role.claim !== null) claimRole(named, role.claim)
  named.mentions.push(...role.mentions)
  for (let k = 0; k < credited.length; k++)
    credited[k] = credited[k].map((one) => (one === role.number ? named.number : one))
}

/** “the energy minister”, “Ohio’s tax commissioner”: an office that is worded in the lead, of nobody who is named. */
function isNameless(reading: Reading, draft: Draft): boolean {
  const { first, end } = draft.name
  const isPublic = draft.office === 'public' || draft.office === 'spokesperson'
  if (draft.kind !== 'person' || draft.isNamed || draft.isPlural || draft.claim === null || !isPublic)
    return false
  const { tag } = reading.tokens
  const isSubject = VERB_TAGS[tag[behindOf(reading, draft.head)]] === 1 && reading.isQuoted[draft.head] === 0
  if (!isSubject) return false
  for (let at = first; at < end; at++) if (tag[at] === TAG.possessive) return true
  // “the” and “its”, not “a minister”
  return OPENING_TAGS[tag[first]] === 1 && reading.tokens.end[first] - reading.tokens.start[first] > 2
}

/** Longest “for Human Rights”, “of the Western Isles”, in tokens. */
const MAX_OF = 6

/** Behind “the commissioner for human rights”, where the verb stands. */
function behindOf({ tokens: { tag } }: Reading, head: number): number {
  const isOf = (kind: number) =>
    kind === TAG.preposition || kind === TAG.conjunction || PHRASE_TAGS[kind] === 1
  let at = head + 1
  if (tag[at] !== TAG.preposition) return at
  while (at < head + MAX_OF && isOf(tag[at])) at++
  return at
}

/** Who speaks first behind the role, where that is soon and the text tells nothing but the name, here for the first time. */
function nextSource(
  reading: Reading,
  all: readonly Draft[],
  role: Draft,
  credited: readonly (readonly number[])[],
): Draft | null {
  const { sentenceOf } = reading
  for (let k = 0; k < credited.length; k++) {
    const [source] = reading.document.attributions[k].source
    if (source === undefined || source.end <= role.head || credited[k].includes(role.number)) continue
    if (sentenceOf[source.first] === sentenceOf[role.head]) continue
    const [only, other] = credited[k]
    const next = other === undefined ? all[only] : null
    const isNear = sentenceOf[source.first] - sentenceOf[role.head] <= REACH
    return next !== null && isNear && isBare(next) && isFirst(next, source.first) && isOneGender(next, role)
      ? next
      : null
  }
  return null
}

const isBare = ({ kind, isNamed, isPlural, claims, name }: Draft): boolean =>
  kind === 'person' && isNamed && !isPlural && claims.length === 0 && name.end - name.first > 1

export const isFirst = ({ mentions }: Draft, at: number): boolean => mentions.every(({ end }) => end > at)

export const isOneGender = (a: Draft, b: Draft): boolean =>
  genderOf(a) === 0 || genderOf(b) === 0 || genderOf(a) === genderOf(b)
