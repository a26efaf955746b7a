import { genderOf, type Draft } from './draft.js'
import type { Sector } from '../document.js'
import { classOf, type Reading } from './reading.js'

const SIZE = 24
/** Sentences back to which a pronoun reaches. */
const REACH = 4

interface Recent {
  readonly draft: Draft
  readonly at: number
  readonly isSubject: boolean
  readonly isSource: boolean
  /** Inside a quotation: talked about, not in the scene. */
  readonly isQuoted: boolean
}

/** What a pronoun wants of its antecedent. */
export interface Wanted {
  readonly number: 'one' | 'many'
  /** 1 male, 2 female, 0 either. */
  readonly gender: number
  readonly isThing: boolean
}

/** The last mentions in text order, from which pronouns take their antecedent: a bounded window. */
export class Memory {
  private readonly recent: Recent[] = []

  add(draft: Draft, at: number, isSubject: boolean, isSource: boolean, isQuoted: boolean): void {
    this.recent.push({ draft, at, isSubject, isSource, isQuoted })
    if (this.recent.length > SIZE) this.recent.shift()
  }

  /** The nearest mention before `at` in the same sentence: antecedent of "who" and "which". */
  findBeside(reading: Reading, at: number, isThing: boolean | null): Draft | null {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const { draft, at: seen } = this.recent[i]
      if (seen >= at) continue
      if (reading.sentenceOf[seen] !== reading.sentenceOf[at]) return null
      if (isThing === null || isThing === isThingKind(draft)) return draft
    }
    return null
  }

  /** The last body that "the company", "the group" at `at` can mean: one whose kind is that of the noun, or unknown. */
  findBody(reading: Reading, at: number): Draft | null {
    const { sector } = classOf(reading, at)
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const { draft } = this.recent[i]
      if (draft.kind !== 'organisation' || draft.isPlural || !draft.isNamed) continue
      if (draft.sector === null || draft.sector === sector || isGroup(sector, draft.sector)) return draft
    }
    return null
  }

  /** The fittest antecedent of a pronoun at `at`. */
  find(reading: Reading, at: number, wanted: Wanted, isSource: boolean): Draft | null {
    const sentence = reading.sentenceOf[at]
    let best: Draft | null = null
    let bestScore = -Infinity
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const recent = this.recent[i]
      const distance = sentence - reading.sentenceOf[recent.at]
      if (distance > REACH) break
      const fit = fitOf(recent.draft, wanted)
      if (fit < 0) continue
      const score = fit + salienceOf(reading, recent, distance, isSource, at)
      if (score > bestScore) {
        best = recent.draft
        bestScore = score
      }
    }
    return best
  }
}

/** "the group" stands for associations and armed groups, "the agency" for news agencies too. */
function isGroup(noun: Sector | null, body: Sector): boolean {
  return noun === 'company' && (body === 'armed' || body === 'civil' || body === 'party')
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
  if (recent.isSource) score += isSource ? 2 : 1
  if (recent.isQuoted) score -= 2.5
  if (distance > 0 && reading.paragraphOf[recent.at] !== reading.paragraphOf[at]) score -= 0.25
  // Of two equal ones in a sentence, the first is the subject; a later sentence already counts for more.
  return score + recent.at / reading.tokens.count / 10
}

const isThingKind = (draft: Draft): boolean =>
  draft.kind === 'organisation' || draft.kind === 'document' || draft.kind === 'outlet'

function fitOf(draft: Draft, { number, gender, isThing }: Wanted): number {
  if (isThing) return isThingKind(draft) && !draft.isPlural ? 1 : -1
  if (number === 'many') {
    if (draft.isPlural) return 2
    // "the union … they said"; "a resident … they said"
    return draft.kind === 'organisation' ? 0.5 : draft.isNamed ? -1 : 0
  }
  if (draft.kind !== 'person' && draft.kind !== 'unknown') return -1
  if (draft.isPlural) return -1
  const known = genderOf(draft)
  if (known !== 0 && known !== gender) return -1
  return known === gender ? 1.5 : 0
}
