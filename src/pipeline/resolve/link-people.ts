import { type Drafts, voteGender, type Draft } from './draft.js'
import type { Name } from './name.js'
import { classOf, type Reading } from './reading.js'
import { keyOf, push, type Registry } from './registry.js'
import { FLAG } from './word-class.js'

/** Same surname, and given names that are one ("Tom", "Thomas") or one of them an initial. */
function isSameGiven(reading: Reading, name: Name, draft: Draft): boolean {
  const { hash, start } = reading.tokens
  const a = hash[name.first]
  const b = hash[draft.name.first]
  if (a === b) return true
  const { nicknames } = reading.lexicon
  const line = nicknames.get(a)
  if (line !== undefined && line === nicknames.get(b)) return true
  const lengthOf = (at: number): number => reading.tokens.end[at] - start[at]
  const short = Math.min(lengthOf(name.first), lengthOf(draft.name.first))
  const { text } = reading.document
  if (short <= 2)
    return text[start[name.first]] === text[start[draft.name.first]] && text[start[name.first] + 1] === '.'
  if (short < 3 || short > 4) return false
  return text.startsWith(text.slice(start[name.first], start[name.first] + short), start[draft.name.first])
}

function findFullPerson(reading: Reading, registry: Registry, name: Name): Draft | null {
  const { hash } = reading.tokens
  const exact = registry.full.get(keyOf(reading, name.first, name.last))
  if (exact !== undefined) return exact
  const sameLast = (registry.last.get(hash[name.last]) ?? []).filter((draft) =>
    isSameGiven(reading, name, draft),
  )
  if (sameLast.length === 1) return sameLast[0]
  // "María de la Cruz" of "María de la Cruz Ortega"; "Ahmed al Tamimi" of "Ahmed bin Rashid al Tamimi"
  const inside = (registry.other.get(hash[name.last]) ?? []).filter(
    (draft) => hash[draft.name.first] === hash[name.first],
  )
  return inside.length === 1 ? inside[0] : null
}

export function addPerson(reading: Reading, registry: Registry, name: Name, draft: Draft): void {
  const { hash } = reading.tokens
  registry.full.set(keyOf(reading, name.first, name.last), draft)
  push(registry.last, hash[name.last], draft)
  for (let at = name.first; at < name.last; at++) {
    if ((reading.flags[at] & (FLAG.particle | FLAG.upper)) !== FLAG.particle)
      push(registry.other, hash[at], draft)
  }
  if ((reading.flags[name.first] & FLAG.given) !== 0)
    voteGender(draft, classOf(reading, name.first).gender, 1)
}

export function linkPerson(reading: Reading, registry: Registry, name: Name, drafts: Drafts): void {
  const body =
    name.title < 0 && (reading.flags[name.first] & FLAG.given) === 0
      ? registry.prefixes.get(keyOf(reading, name.first, name.last))
      : undefined
  if (body !== undefined) {
    name.draft = body
    return
  }
  let draft = findFullPerson(reading, registry, name)
  if (draft === null) {
    draft = drafts.create('person', { first: name.first, end: name.end }, name.last)
    draft.isNamed = true
  } else if (name.last - name.first > draft.head - draft.name.first) {
    draft.name = { first: name.first, end: name.end }
    draft.head = name.last
  }
  addPerson(reading, registry, name, draft)
  voteTitle(reading, name, draft)
  draft.fullMentions++
  name.draft = draft
}

export function voteTitle(reading: Reading, name: Name, draft: Draft): void {
  for (let at = name.outer; at <= name.title; at++) voteGender(draft, classOf(reading, at).gender, 3)
}
