import { hashesOf, hashWord } from '../../span/hash.js'
import type { Draft, Drafts } from './draft.js'
import { hasCause, type Name } from './name.js'
import { isOfTrades, isPartisan } from './partisan.js'
import { classOf, unitAt, type Reading } from './reading.js'
import { keyOf, push, type Registry } from './registry.js'
import { FLAG } from './word-class.js'

const LOCATIVE = hashesOf('in near into across around outside to from at')

/** "The" at the head of a name does not tell it from the name without. */
function bodyFirst(reading: Reading, name: Name): number {
  return name.last > name.first &&
    unitAt(reading, name.first).toLowerCase() === 't' &&
    isThe(reading, name.first)
    ? name.first + 1
    : name.first
}
const THE = hashWord('the')
const isThe = (reading: Reading, at: number): boolean => reading.tokens.hash[at] === THE

export function linkBody(reading: Reading, registry: Registry, name: Name, drafts: Drafts): void {
  const first = bodyFirst(reading, name)
  const key = keyOf(reading, first, name.last)
  let draft = registry.full.get(key) ?? registry.acronyms.get(key)
  if (draft === undefined) {
    const kind = name.kind === 'place' ? 'organisation' : name.kind
    draft = drafts.create(kind, { first: name.first, end: name.end }, name.last)
    draft.isNamed = true
    setBody(reading, name, first, draft)
    draft.isStateRun = (reading.flags[name.last] & FLAG.stateRun) !== 0
    registry.full.set(key, draft)
    addBodyWords(reading, registry, first, name.last, draft)
  }
  addBracketAcronym(reading, registry, name, draft)
  name.draft = draft
}

/** "Ministry of Health": the telling noun stands first or last. */
export function setBody(reading: Reading, name: Name, first: number, draft: Draft): void {
  const isLocated =
    name.kind === 'place' && name.first > 0 && LOCATIVE.has(reading.tokens.hash[name.first - 1])
  draft.sector = isLocated ? 'place' : null
  for (let at = name.last; at >= first; at--) {
    if ((reading.flags[at] & (FLAG.organisationHead | FLAG.organisationName | FLAG.place)) === 0) continue
    const word = classOf(reading, at)
    draft.sector = word.sector
    if (word.sector === 'state' && isPartisan(reading, first, name.last)) draft.sector = 'party'
    else if (word.sector === 'state' && isOfTrades(reading, first, at)) draft.sector = 'civil'
    draft.line = word.line
    if (at === name.last || (reading.flags[at + 1] & FLAG.upper) === 0) return
  }
  if (draft.sector !== null || name.last === first) return
  // "Open Rivers Network", "Human Rights Monitor"
  const isEnding = (reading.flags[name.last] & FLAG.ending) !== 0
  if (isEnding) draft.sector = classOf(reading, name.last).sector
  else if (hasCause(reading, first, name.last)) draft.sector = 'civil'
}

function addBodyWords(reading: Reading, registry: Registry, first: number, last: number, draft: Draft): void {
  if (last === first) return
  for (let at = first; at < last; at++) {
    const key = keyOf(reading, first, at)
    if ((reading.flags[at] & (FLAG.place | FLAG.stop)) === 0 && !registry.prefixes.has(key))
      registry.prefixes.set(key, draft)
  }
  let initials = ''
  for (let at = first; at <= last; at++) {
    if ((reading.flags[at] & FLAG.upper) === 0) continue
    initials += unitAt(reading, at)
    push(registry.bodyWords, reading.tokens.hash[at], draft)
  }
  if (initials.length >= 2 && initials.length <= 8) {
    const key = hashWord(initials)
    if (!registry.acronyms.has(key)) registry.acronyms.set(key, draft)
  }
}

/** "the Front for the Lake (FPL)", "the Coastal Bank, or CDB," */
function addBracketAcronym(reading: Reading, registry: Registry, name: Name, draft: Draft): void {
  const { tokens, flags } = reading
  const open = unitAt(reading, name.end)
  const at =
    open === '(' ? name.end + 1 : open === ',' && unitAt(reading, name.end + 1) === 'o' ? name.end + 2 : -1
  if (at < 0 || at + 1 >= tokens.count || name.last === name.first) return
  const close = unitAt(reading, at + 1)
  const isShort =
    (flags[at] & FLAG.upper) !== 0 && (tokens.shape[at] & 2) !== 0 && (close === ')' || close === ',')
  if (isShort) registry.acronyms.set(tokens.hash[at], draft)
}
