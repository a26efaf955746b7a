import { hashesOf } from '../../span/hash.js'
import type { Sector } from '../document.js'
import { genderOf, type Draft } from './draft.js'
import { classOf, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

const SIZE = 64
/** Sentences back to which a pronoun reaches, and a description of somebody whose role is not told. */
const REACH = 4
const FAR_REACH = 8
/** “Ruiz had a choir of her own,” he said: whom a quotation names does not speak it. */
const SPOKEN_OF = -3
/** Bodies that only their own word means: a state has one government, a story many campaigns. */
const EXACT = hashesOf(
  'campaign government ministry parliament court city state county cabinet administration congress senate ' +
    'embassy district family team school',
)
const GROUP = hashesOf('group groups')
/** Words for companies that an outlet can be too. */
const PUBLISHING = hashesOf(
  'company firm corporation group business giant conglomerate publisher startup start-up',
)
const ROLE_KINDS: ReadonlySet<Sector | null> = new Set<Sector | null>([
  'armed',
  'civil',
  'party',
  'media',
  'academic',
])

/** One mention as memory keeps it. */
export interface Recent {
  readonly draft: Draft
  readonly at: number
  readonly isSubject: boolean
  readonly isSource: boolean
  /** Inside a quotation: talked about, not in the scene. */
  readonly isQuoted: boolean
  /** "her client": a pronoun nearby is rather the owner than the owned. */
  readonly isOwned: boolean
}

/** What a pronoun wants of its antecedent. */
export interface Wanted {
  readonly number: 'one' | 'many'
  /** 1 male, 2 female, 0 either. */
  readonly gender: number
  readonly isThing: boolean
}

/** Whether "it" can stand for the entity. */
export const isThingKind = ({ kind }: Draft): boolean =>
  kind === 'organisation' || kind === 'document' || kind === 'outlet'

/** The last mentions in text order, from which pronouns and short descriptions take their antecedent: bounded. */
export class Memory {
  private readonly recent: Recent[] = []
  /** Named bodies, the last one met at the end, each once. */
  private readonly bodies: Draft[] = []

  /** Number of the first mention that is not forgotten. */
  private get floor(): number {
    return Math.max(0, this.recent.length - SIZE)
  }

  add(recent: Recent): void {
    this.recent.push(recent)
    const { draft } = recent
    if (!isThingKind(draft) || draft.kind === 'document' || draft.isPlural) return
    const { bodies } = this
    const known = bodies.lastIndexOf(draft)
    if (known < 0) bodies.push(draft)
    else {
      // Who stood behind it moves up, which a removal would make a new list for.
      for (let i = known + 1; i < bodies.length; i++) bodies[i - 1] = bodies[i]
      bodies[bodies.length - 1] = draft
    }
    if (bodies.length > SIZE) bodies.shift()
  }

  /** The nearest mention before `at` in the same sentence that passes: antecedent of "who" and "which". */
  findBeside(reading: Reading, at: number, isFit: (draft: Draft) => boolean): Draft | null {
    for (let i = this.recent.length - 1; i >= this.floor; i--) {
      const { draft, at: seen } = this.recent[i]
      if (seen >= at) continue
      if (reading.sentenceOf[seen] !== reading.sentenceOf[at]) return null
      if (isFit(draft)) return draft
    }
    return null
  }

  /** The last mention that passes, among the last sentences. */
  findLast(reading: Reading, at: number, isFit: (recent: Recent) => boolean): Draft | null {
    for (let i = this.recent.length - 1; i >= this.floor; i--) {
      if (reading.sentenceOf[at] - reading.sentenceOf[this.recent[i].at] > FAR_REACH) return null
      if (isFit(this.recent[i])) return this.recent[i].draft
    }
    return null
  }

  /**
   * The body that "the company", "the agency" at `at` can mean: its noun or one of the same line of the lexicon first,
   * then one of the same sector, then one of which nothing is known; of equal ones the last.
   */
  findBody(reading: Reading, at: number): Draft | null {
    const { sector, line } = classOf(reading, at)
    const isOutlet = (reading.flags[at] & FLAG.organisationHead) === 0
    if (EXACT.has(reading.tokens.hash[at])) return null
    let best: Draft | null = null
    let bestScore = 0
    for (let i = this.bodies.length - 1; i >= 0; i--) {
      const draft = this.bodies[i]
      const score = isOutlet
        ? draft.isNamed && (draft.kind === 'outlet' || draft.sector === 'media')
          ? 1
          : 0
        : fitBody(draft, sector, line, reading.tokens.hash[at])
      if (score > bestScore) {
        best = draft
        bestScore = score
      }
    }
    return best
  }

  /** Two who acted in the last sentences, where "they" or "the companies" have no plural before them. */
  findPair(reading: Reading, at: number, isFit: (draft: Draft) => boolean): Draft[] {
    const pair: Draft[] = []
    for (let i = this.recent.length - 1; i >= this.floor; i--) {
      const { draft, at: seen, isSubject, isSource } = this.recent[i]
      if (reading.sentenceOf[at] - reading.sentenceOf[seen] > 2) break
      if ((isSubject || isSource) && !draft.isPlural && isFit(draft) && !pair.includes(draft))
        pair.unshift(draft)
    }
    return pair.length === 2 ? pair : []
  }

  /**
   * The fittest antecedent of a pronoun at `at`.
   * @param spokenOf those whom the words of the pronoun call by name, who hardly speak them
   */
  find(
    reading: Reading,
    at: number,
    wanted: Wanted,
    isSource: boolean,
    spokenOf: ReadonlySet<Draft>,
  ): Draft | null {
    const sentence = reading.sentenceOf[at]
    let best: Draft | null = null
    let bestScore = -Infinity
    for (let i = this.recent.length - 1; i >= this.floor; i--) {
      const recent = this.recent[i]
      const distance = sentence - reading.sentenceOf[recent.at]
      if (distance > REACH) break
      const fit = fitOf(recent.draft, wanted)
      if (fit < 0) continue
      const own = spokenOf.has(recent.draft) ? SPOKEN_OF : 0
      const score = fit + own + salienceOf(reading, recent, distance, isSource, at)
      if (score > bestScore) {
        best = recent.draft
        bestScore = score
      }
    }
    return best
  }
}

function fitBody(draft: Draft, sector: Sector | null, line: number, hash: number): number {
  const isGroup = GROUP.has(hash)
  // "the company" may be a broadcaster, "the bank" is none.
  if (draft.kind === 'outlet' && (sector !== 'company' || !PUBLISHING.has(hash))) return 0
  if (draft.sector === 'place' || !draft.isNamed) return 0
  if (draft.line >= 0 && draft.line === line) return 3
  if (draft.sector === sector && draft.line < 0) return 2.5
  if (draft.sector === sector) return sector === 'state' ? 0 : 2
  // "the group" stands for associations and armed groups too, sooner than for a name of which nothing is known.
  if (isGroup && ROLE_KINDS.has(draft.sector)) return 2.25
  // "the army" after a town that no list knows is an army that nobody has named
  if (draft.sector === null) return sector === 'state' && draft.name.end - draft.name.first === 1 ? 0 : 2
  return sector === 'company' && ROLE_KINDS.has(draft.sector) ? 1 : 0
}

function salienceOf(
  reading: Reading,
  recent: Recent,
  distance: number,
  isSource: boolean,
  at: number,
): number {
  let score = -distance * 1.5
  if (recent.isSubject) score += 2
  // "she said" goes on with the last source.
  if (recent.isSource) score += isSource ? 1.25 : 0.75
  // “The contractor was paid,” | she said: who has no name and has not spoken is hardly the one who speaks.
  const isBystander = recent.draft.kind === 'person' && !recent.draft.isNamed && !recent.isSource
  if (isSource && isBystander) score -= 1.5
  if (recent.isQuoted !== isQuotedAt(reading, at)) score -= recent.isQuoted ? 2.5 : 0
  // “A witness should be fair,” he said: whom a speaker talks about in general does not speak.
  if (isSource && recent.isQuoted && !recent.draft.isNamed && !isQuotedAt(reading, at)) score -= 2
  if (recent.isOwned) score -= 1.5
  if (distance > 0 && reading.paragraphOf[recent.at] !== reading.paragraphOf[at]) score -= 0.25
  if (recent.draft.sector === 'place' && recent.draft.kind === 'organisation') score -= 2
  // Of two equal ones the later counts for a trifle more.
  return score + recent.at / reading.tokens.count / 10
}

function isQuotedAt(reading: Reading, at: number): boolean {
  return reading.isQuoted[at] === 1
}

function fitOf(draft: Draft, { number, gender, isThing }: Wanted): number {
  if (isThing) return isThingKind(draft) && !draft.isPlural ? 1 : -1
  if (number === 'many') {
    if (draft.isPlural) return 2
    // "the union … they said"; "a resident … they said"
    return draft.kind === 'organisation' && draft.sector !== 'place'
      ? 0
      : draft.isNamed || draft.kind !== 'person'
        ? -1
        : -0.5
  }
  if (draft.kind !== 'person') return -1
  if (draft.isPlural) return -1
  const known = genderOf(draft)
  if (known !== 0 && known !== gender) return -1
  return known === gender ? 0.5 : 0
}
