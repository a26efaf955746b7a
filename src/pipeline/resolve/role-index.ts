import type { RoleEntry } from '../../lexicon/roles.js'
import type { Draft, RoleClaim } from './draft.js'
import type { Phrase } from './phrase.js'
import { compareModifiers, type Description } from './modifiers.js'
import { classOf, TAG, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const MAX_CANDIDATES = 16
/** Sentences in which “her friend” is still the friend who was told of; further on it is somebody else’s. */
const KIN_REACH = 8

interface Described extends Description {
  readonly draft: Draft
}

/** Who can be meant by "the minister", "the company", "the report": entities by the words that describe them. */
export class RoleIndex {
  private readonly byWord = new Map<number, Described[]>()
  private readonly byEntry = new Map<RoleEntry, Described[]>()
  /** Documents by the line of the lexicon. */
  private readonly byLine = new Map<number, Described[]>()
  private readonly byOffice = new Map<string, Described[]>()

  /** Remembers that the words at `first`–`head` describe `draft`. */
  add(reading: Reading, draft: Draft, first: number, head: number): void {
    const word = classOf(reading, head)
    const described = { draft, first, head, body: draft.organisation }
    this.addAs(described, wordKey(reading, head), word.role)
    const last = lastWordKey(reading, head)
    if (last !== wordKey(reading, head)) keep(this.byWord, last, described)
    if ((reading.flags[head] & FLAG.document) !== 0) keep(this.byLine, word.line, described)
  }

  /** Remembers a claim, whose words may be a verb: "who heads the clinic" makes a leader. */
  addClaim(reading: Reading, draft: Draft, { range, first, key, entry, organisation }: RoleClaim): void {
    if (entry === null) return
    const described = { draft, first, head: range.end - 1, body: organisation }
    this.addAs(described, key, entry)
    const last = lastWordKey(reading, range.end - 1)
    if (last !== key) keep(this.byWord, last, described)
  }

  private addAs(described: Described, key: number, role: RoleEntry | null): void {
    keep(this.byWord, key, described)
    if (role === null || role.office === 'person') return
    keep(this.byEntry, role, described)
    if ((role.office === 'body' && role.alone !== 'public') || role.office === 'spokesperson')
      keep(this.byOffice, role.office, described)
  }

  /**
   * Whom the definite phrase means: the last one before it with that word, else the first one after it, else one
   * with a word of the same line of the lexicon ("the congressman" for "Rep. Ruiz").
   */
  find(reading: Reading, phrase: Phrase, isPlural: boolean): Draft | null {
    const word = classOf(reading, phrase.head)
    const pick = (list: readonly Described[] | undefined): Draft | null =>
      choose(reading, list ?? [], phrase, isPlural)
    const exact = pick(this.byWord.get(wordKey(reading, phrase.head)))
    if (exact !== null) return exact
    if (word.role !== null)
      return pick(this.byEntry.get(word.role)) ?? this.findHead(reading, phrase, isPlural)
    return (reading.flags[phrase.head] & FLAG.document) === 0 ? null : pick(this.byLine.get(word.line))
  }

  /** "the association's leader", "the chairwoman" of somebody who "chairs the trust" */
  private findHead(reading: Reading, phrase: Phrase, isPlural: boolean): Draft | null {
    const { role } = classOf(reading, phrase.head)
    if (
      role === null ||
      (role.office !== 'spokesperson' && (role.office !== 'body' || role.alone === 'public'))
    )
      return null
    // Other words for a head count only where they name the same body.
    const leastFit = phrase.head - phrase.first > 1 ? 1 : 0
    return choose(reading, this.byOffice.get(role.office) ?? [], phrase, isPlural, leastFit)
  }
}

function keep<K>(map: Map<K, Described[]>, key: K, described: Described): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [described])
  else {
    list.push(described)
    if (list.length > MAX_CANDIDATES) list.shift()
  }
}

/** Singular and plural, "Sen." and "senator" share a key where the lexicon tells; else the word itself. */
function wordKey(reading: Reading, head: number): number {
  return classOf(reading, head).roleKey || reading.tokens.hash[head]
}

/** "driver" of "lorry driver", "economist" of "chief economist" */
function lastWordKey(reading: Reading, head: number): number {
  const { table } = reading.lexicon
  const hash = reading.tokens.hash[head]
  return table.classes[table.lookUp(hash)].roleKey || hash
}

function choose(
  reading: Reading,
  list: readonly Described[],
  phrase: Phrase,
  isPlural: boolean,
  leastFit = 0,
): Draft | null {
  const { gender, role } = classOf(reading, phrase.head)
  const isKin = role?.note.startsWith('Kin') === true && reading.tokens.tag[phrase.first] === TAG.owner
  let best: Draft | null = null
  let bestScore = -Infinity
  for (const { draft, first, head, body } of list) {
    if (draft.isPlural !== isPlural || (gender !== 0 && isOpposite(draft, gender))) continue
    const fit = compareModifiers(reading, phrase, { first, head, body })
    if (fit < leastFit) continue
    const seen = Math.max(draft.lastSeen, head < phrase.first ? head : -1)
    if (isKin && reading.sentenceOf[phrase.first] - reading.sentenceOf[head] > KIN_REACH) continue
    const nearness =
      seen >= 0 && seen < phrase.first
        ? 1 - (phrase.first - seen) / reading.tokens.count
        : -(head - phrase.first) / reading.tokens.count
    const score = fit * 2 + nearness
    if (score > bestScore) {
      best = draft
      bestScore = score
    }
  }
  return best
}

function isOpposite(draft: Draft, gender: number): boolean {
  return gender === 1 ? draft.female > draft.male : draft.male > draft.female
}
