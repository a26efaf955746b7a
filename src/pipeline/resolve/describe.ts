import type { Source } from '../../schema/index.js'
import { readClaim } from './claim.js'
import { claimRole, voteGender, type Draft } from './draft.js'
import { findPhraseStart, isDefinite, type Phrase } from './phrase.js'
import { classOf, NOUN_TAGS, TAG, type Reading } from './reading.js'
import { meet, type Scan } from './meet.js'
import { FLAG, type WordClass } from './word-class.js'

/** Reads a description at its head: "the minister", "two officials", "the ministry", "a report". */
export function describe(scan: Scan, head: number): void {
  const { reading } = scan
  if (!isPhraseHead(reading, head)) return
  const known = scan.claimed.get(head)
  const first = findPhraseStart(reading, head)
  const phrase = { first, end: head + 1, head }
  const draft = known ?? findDescribed(scan, phrase) ?? createDescribed(scan, phrase)
  scan.roles.add(reading, draft, first, head)
  meet(scan, draft, first, head + 1, head)
}

/** A noun that another noun follows only modifies ("police chief"); verbs written like nouns are none ("to record"). */
function isPhraseHead(reading: Reading, head: number): boolean {
  const { tag, count } = reading.tokens
  if (NOUN_TAGS[tag[head]] !== 1 && (reading.flags[head - 1] & FLAG.inside) === 0) return false
  const next = head + 1
  if (next >= count || reading.sentenceOf[next] !== reading.sentenceOf[head]) return true
  return NOUN_TAGS[tag[next]] !== 1 || tag[next] === TAG.number || (reading.flags[next] & FLAG.inside) !== 0
}

function findDescribed(scan: Scan, phrase: Phrase): Draft | null {
  const { reading } = scan
  const flags = reading.flags[phrase.head]
  const isPlural = (flags & FLAG.plural) !== 0
  if (!isDefinite(reading, phrase) && !isNamedBody(reading, phrase)) return null
  const found = scan.roles.find(reading, phrase, isPlural)
  if (found !== null || isPlural) return found
  return (flags & FLAG.organisationHead) !== 0 ? findBody(scan, phrase) : null
}

/** "Delta Bank" is one body wherever it is named, also as "the Clinton campaign". */
function isNamedBody(reading: Reading, { first, head }: Phrase): boolean {
  return (
    (reading.flags[head] & FLAG.organisationHead) !== 0 &&
    first < head &&
    (reading.flags[first] & FLAG.upper) !== 0
  )
}

/** "the bank" for "Delta Bank", "the group" for a militia: by its own noun first, then by its kind. */
function findBody(scan: Scan, phrase: Phrase): Draft | null {
  const { reading } = scan
  if (phrase.head - phrase.first > 1) return null
  const own = scan.registry.bodyWords.get(reading.tokens.hash[phrase.head])
  if (own !== undefined) return latest(own, phrase.first)
  return scan.memory.findBody(reading, phrase.head)
}

function latest(drafts: readonly Draft[], before: number): Draft {
  let best = drafts[0]
  for (const draft of drafts) if (draft.lastSeen > best.lastSeen && draft.lastSeen < before) best = draft
  return best
}

function kindOf(reading: Reading, head: number): Source['kind'] {
  const flags = reading.flags[head]
  if ((flags & FLAG.role) !== 0) return (flags & FLAG.plural) !== 0 ? 'group' : 'person'
  if ((flags & FLAG.document) !== 0 && (flags & FLAG.organisationHead) === 0) return 'document'
  if ((flags & FLAG.outletNoun) !== 0 && (flags & FLAG.organisationHead) === 0) return 'outlet'
  return (flags & FLAG.plural) !== 0 ? 'group' : 'organisation'
}

function createDescribed(scan: Scan, phrase: Phrase): Draft {
  const { reading } = scan
  const { head } = phrase
  const word = classOf(reading, head)
  const draft = scan.drafts.create(kindOf(reading, head), { first: phrase.first, end: phrase.end }, head)
  draft.isPlural = (reading.flags[head] & FLAG.plural) !== 0
  voteGender(draft, word.gender, 3)
  if (draft.kind === 'person' || draft.kind === 'group') claim(scan, phrase, draft, word)
  else if (draft.kind === 'organisation') setBody(reading, phrase, draft, word)
  return draft
}

function claim(scan: Scan, phrase: Phrase, draft: Draft, word: WordClass): void {
  const { reading } = scan
  const found = readClaim(reading, phrase, reading.document.sentences[reading.sentenceOf[phrase.head]].end)
  if (found !== null && word.role?.office !== 'person') claimRole(draft, found)
  else if (found?.organisation != null) draft.organisation = found.organisation
}

/** "the Clinton campaign" is named by its modifier; "the ministry" is not, though all know which one. */
function setBody(reading: Reading, phrase: Phrase, draft: Draft, word: WordClass): void {
  draft.sector = word.sector
  for (let at = phrase.first; at < phrase.head; at++) {
    const flags = reading.flags[at]
    if ((flags & FLAG.upper) !== 0 && (flags & FLAG.stop) === 0 && at > phrase.first) draft.isNamed = true
    const party = flags & (FLAG.organisationName | FLAG.organisationHead)
    if (party !== 0 && classOf(reading, at).sector === 'party') draft.sector = 'party'
  }
}
