import type { Judged, RecallJudgement } from '../pipeline/classify/classify.js'
import type { Entity, Judgement, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import { createBases, isSameBasis, KnownEntities, type Basis } from './judgement-basis.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift } from './shift.js'

/** Recalls judgements whose paragraphs, neighbours, attribution and entities are the same. */
export function rememberJudgements(
  paragraphsOf: (document: ResolvedDocument) => KnownParagraphs | null,
): RecallJudgement {
  const entities = new KnownEntities()
  let bases: {
    readonly document: ResolvedDocument
    readonly make: (index: number) => unknown[]
  } | null = null
  return (document, index, told, judge) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return judge()
    if (bases?.document !== document) bases = { document, make: createBases(document, paragraphs, entities) }
    const basis = bases.make(index)
    basis.push(told)
    const { cue } = document.attributions[index]
    const entity = entityOf(document, index)
    // By where in the paragraph the cue begins: of two that begin there, the last.
    const known = paragraphs.makeAt(cue.first, 'judgements', () => new Map<number, KnownJudgement>())
    const place = cue.first - paragraphs.firstOf(cue.first)
    const old = known.get(place)
    if (old && isSameBasis(old.basis, basis)) {
      const now = { basis: old.basis, index, base: cue.first, entity }
      if (isInPlace(old, now)) return old.judged
      const judged = moveJudged(old, now)
      known.set(place, { ...now, judged })
      return judged
    }
    const judged = judge()
    // A refusal points at the statement before that it leaves unanswered.
    if (judged.judgement.refusal === null) known.set(place, { basis, index, base: cue.first, entity, judged })
    return judged
  }
}

function entityOf({ entities, attributionEntities }: ResolvedDocument, index: number): Entity | null {
  return entities.at(attributionEntities[index].at(0) ?? entities.length) ?? null
}

/** Where a judgement was made: what it points at hangs on these. */
interface Place {
  readonly basis: Basis
  /** Number of the attribution. */
  readonly index: number
  /** Where its cue begins. */
  readonly base: number
  readonly entity: Entity | null
}

/** A judgement, and where it was made or moved to last. */
interface KnownJudgement extends Place {
  readonly judged: Judged
}

const isSameRange = (a: TokenRange | null | undefined, b: TokenRange | null | undefined): boolean =>
  a === b || (a?.first === b?.first && a?.end === b?.end)

/** Whether all that a judgement points at stands where it stood. */
function isInPlace(old: Place, now: Place): boolean {
  return (
    old.index === now.index &&
    old.base === now.base &&
    isSameRange(old.entity?.role, now.entity?.role) &&
    isSameRange(old.entity?.organisation, now.entity?.organisation) &&
    isSameRange(old.entity?.mentions.at(0), now.entity?.mentions.at(0))
  )
}

/** The judgement for another place. What its evidence has of the entity is where the entity has it now. */
function moveJudged({ judged, entity, base }: KnownJudgement, now: Place): Judged {
  const by = now.base - base
  const find = (range: TokenRange): TokenRange => {
    if (range === entity?.role) return own(now.entity?.role)
    if (range === entity?.organisation) return own(now.entity?.organisation)
    return range === entity?.mentions.at(0) ? own(now.entity?.mentions.at(0)) : shift(range, by)
  }
  const { judgement, isWeighed } = judged
  const evidence = judgement.evidence.map(({ fact, ranges }) => ({ fact, ranges: ranges.map(find) }))
  return { judgement: { ...movePlaces(judgement, by), attribution: now.index, evidence }, isWeighed }
}

function own(range: TokenRange | null | undefined): TokenRange {
  if (!range) throw new Error('Expected what an entity has that had it')
  return range
}

type Placed = Omit<Judgement, 'attribution' | 'evidence'>

function movePlaces(
  { sentence, scores, form, stance, anonymity, refusal, doubt }: Placed,
  by: number,
): Placed {
  const move = (range: TokenRange | null): TokenRange | null => range && shift(range, by)
  return {
    sentence,
    scores,
    form,
    stance,
    anonymity: anonymity && {
      count: anonymity.count,
      plural: anonymity.plural,
      description: move(anonymity.description),
      nearness: move(anonymity.nearness),
      reason: move(anonymity.reason),
    },
    refusal,
    doubt: doubt && { kind: doubt.kind, words: shift(doubt.words, by) },
  }
}
