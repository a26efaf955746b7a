import type { Judged, RecallJudgement } from '../pipeline/classify/classify.js'
import type { Entity, Judgement, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import { createBases, isSameBasis, type Basis } from './judgement-basis.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift } from './shift.js'

/** Recalls judgements whose paragraphs, neighbours, attribution and entities are the same. */
export function rememberJudgements(
  paragraphsOf: (document: ResolvedDocument) => KnownParagraphs | null,
): RecallJudgement {
  let bases: {
    readonly document: ResolvedDocument
    readonly make: (index: number) => unknown[]
  } | null = null
  return (document, index, told, judge) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return judge()
    if (bases?.document !== document) bases = { document, make: createBases(document, paragraphs) }
    const basis = bases.make(index)
    basis.push(told)
    const { cue } = document.attributions[index]
    const entity = entityOf(document, index)
    // By where in the paragraph the cue begins: of two that begin there, the last.
    const known = paragraphs.makeAt(cue.first, 'judgements', () => new Map<number, KnownJudgement>())
    const place = cue.first - paragraphs.firstOf(cue.first)
    const old = known.get(place)
    if (old && isSameBasis(old.basis, basis)) return recallJudgement(old, index, cue.first, entity)
    const judged = judge()
    // A refusal points at the statement before that it leaves unanswered.
    if (judged.judgement.refusal === null) known.set(place, keepJudgement(judged, cue.first, entity, basis))
    return judged
  }
}

function entityOf({ entities, attributionEntities }: ResolvedDocument, index: number): Entity | null {
  return entities.at(attributionEntities[index].at(0) ?? entities.length) ?? null
}

/** A range of evidence: one that the entity has wherever it stands, or a place counted from the cue. */
type KnownRange = 'role' | 'organisation' | 'mention' | TokenRange

/** A judgement with places counted from its cue. */
export interface KnownJudgement extends Omit<Judgement, 'attribution' | 'evidence'> {
  readonly evidence: readonly { readonly fact: string; readonly ranges: readonly KnownRange[] }[]
  readonly isWeighed: boolean
  readonly basis: Basis
}

function keepJudgement(
  { judgement, isWeighed }: Judged,
  base: number,
  entity: Entity | null,
  basis: Basis,
): KnownJudgement {
  const keep = (range: TokenRange): KnownRange => {
    if (range === entity?.role) return 'role'
    if (range === entity?.organisation) return 'organisation'
    return range === entity?.mentions.at(0) ? 'mention' : shift(range, -base)
  }
  return {
    ...movePlaces(judgement, -base),
    evidence: judgement.evidence.map(({ fact, ranges }) => ({ fact, ranges: ranges.map(keep) })),
    isWeighed,
    basis,
  }
}

function recallJudgement(known: KnownJudgement, index: number, base: number, entity: Entity | null): Judged {
  const find = (range: KnownRange): TokenRange => {
    if (typeof range !== 'string') return { first: range.first + base, end: range.end + base }
    const own = range === 'mention' ? entity?.mentions.at(0) : entity?.[range]
    if (!own) throw new Error(`Expected the ${range} of an entity that had one`)
    return own
  }
  const evidence = known.evidence.map(({ fact, ranges }) => ({ fact, ranges: ranges.map(find) }))
  const judgement = { ...movePlaces(known, base), attribution: index, evidence }
  return { judgement, isWeighed: known.isWeighed }
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
