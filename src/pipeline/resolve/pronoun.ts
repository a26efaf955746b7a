import { hashesOf, hashWord } from '../../span/hash.js'
import { voteGender, type Draft } from './draft.js'
import { createPair, meet, type Scan } from './meet.js'
import { isThingKind } from './memory.js'
import { readCopula } from './read-roles.js'
import { classOf, TAG, VERB_TAGS, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const WHO = hashesOf('who whom whose')
const MANY = hashesOf('they them their both')
const THING = hashesOf('it its')
const IT = hashWord('it')
const BOTH = hashWord('both')
const BE = hashesOf("is was ’s 's seems appears takes took comes came")

/** Finds the antecedent of the pronoun at a token: "she", "his", "they", "it", "who". */
export function resolvePronoun(scan: Scan, at: number): void {
  const { reading, marks } = scan
  const isSource = marks.source[at] > 0
  if ((reading.flags[at] & FLAG.relative) !== 0) {
    if (isSource) resolveRelative(scan, at)
    return
  }
  const hash = reading.tokens.hash[at]
  if (isIdle(reading, at, hash, isSource)) return
  const gender = classOf(reading, at).gender
  const isThing = THING.has(hash)
  const number = MANY.has(hash) ? 'many' : 'one'
  const draft =
    findOuter(scan, at, gender, isThing) ??
    scan.memory.find(reading, at, { number, gender, isThing }, isSource, unfit(scan, at)) ??
    (number === 'many' ? findPair(scan, at) : null)
  if (draft === null) {
    if (gender !== 0) scan.waiting.push(at)
    return
  }
  // A pronoun that leaves no doubt tells the gender for all that follows.
  // “He sent me flowers,” she says: within a quotation there is doubt.
  if (reading.isQuoted[at] === 0) voteGender(draft, gender, 0.5)
  meet(scan, draft, at, at + 1, at)
  if (gender !== 0) readOwnRole(scan, at, draft)
}

const NOBODY: ReadonlySet<Draft> = new Set()

const FRONTS = hashesOf('in through by via with')

/** Whom “he said” cannot mean: who is named in the quotation before it; “In an emailed statement, it said”: the statement. */
function unfit({ reading, marks, at: places }: Scan, at: number): ReadonlySet<Draft> {
  if (marks.source[at] === 0) return NOBODY
  const found = new Set<Draft>()
  for (const { first, end } of reading.document.attributions[marks.source[at] - 1].content)
    for (let i = first; i < Math.min(end, at); i++) {
      const draft = places[i]
      if (draft !== null && reading.isQuoted[i] === 1 && (reading.flags[i] & FLAG.named) !== 0)
        found.add(draft)
    }
  const { first } = reading.document.sentences[reading.sentenceOf[at]]
  if (reading.tokens.hash[at] === IT && FRONTS.has(reading.tokens.hash[first]))
    for (const draft of places.slice(first, at)) if (draft?.kind === 'document') found.add(draft)
  return found
}

/** "He is managing director of the company." */
function readOwnRole(scan: Scan, at: number, draft: Draft): void {
  const { reading } = scan
  const known = draft.claims.length
  const { end } = reading.document.sentences[reading.sentenceOf[at]]
  if (at + 1 < end) readCopula(reading, at + 1, end, draft, scan.claimed)
  for (const claim of draft.claims.slice(known)) scan.roles.addClaim(reading, draft, claim)
}

/** "It is raining", "it took a week", "both sides" refer to nobody. */
function isIdle(reading: Reading, at: number, hash: number, isSource: boolean): boolean {
  const next = at + 1
  if (next >= reading.tokens.count) return false
  if (hash === BOTH) return VERB_TAGS[reading.tokens.tag[next]] !== 1
  return (
    hash === IT &&
    !isSource &&
    BE.has(reading.tokens.hash[next]) &&
    reading.tokens.tag[next] !== TAG.possessive
  )
}

function resolveRelative(scan: Scan, at: number): void {
  const { reading, memory } = scan
  const isPerson = WHO.has(reading.tokens.hash[at])
  const draft =
    memory.findBeside(reading, at, (found) => isThingKind(found) !== isPerson) ??
    memory.findBeside(reading, at, () => true)
  if (draft !== null) meet(scan, draft, at, at + 1, at)
}

/** "They" for two who were named apart: "Mr Tchari came. Ms Dahlberg came. They said …" */
function findPair(scan: Scan, at: number): Draft | null {
  const pair = scan.memory.findPair(scan.reading, at, (draft) => draft.kind === 'person')
  return pair.length === 0 ? null : createPair(scan, pair, at)
}

/** "Ruiz said she thought": inside reported speech the pronoun is first of all the one who speaks. */
function findOuter(scan: Scan, at: number, gender: number, isThing: boolean): Draft | null {
  const { reading, marks } = scan
  if (marks.content[at] === 0 || reading.isQuoted[at] === 1) return null
  const [source] = reading.document.attributions[marks.content[at] - 1].source
  if (source === undefined || source.end > at) return null
  for (let head = source.end - 1; head >= source.first; head--) {
    const draft = scan.at[head]
    if (draft === null) continue
    if (gender === 0) {
      if (isThing ? isThingKind(draft) && !draft.isPlural : draft.isPlural) return draft
      continue
    }
    if (draft.kind !== 'person' || draft.isPlural) continue
    const isOther = gender === 1 ? draft.female > draft.male : draft.male > draft.female
    return isOther ? null : draft
  }
  return null
}
