import type { Judged, RecallJudgement } from '../pipeline/classify/classify.js'
import type { Entity, Judgement, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import { createKeys } from './judgement-key.js'
import type { Memory } from './memory.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift } from './shift.js'

/** Recalls judgements whose paragraphs, neighbours, attribution and entities are the same. */
export function rememberJudgements(
  memory: Memory<KnownJudgement>,
  paragraphsOf: (document: ResolvedDocument) => KnownParagraphs | null,
): RecallJudgement {
  let keys: { readonly document: ResolvedDocument; readonly make: (index: number) => string | null } | null =
    null
  return (document, index, told, judge) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return judge()
    if (keys?.document !== document) keys = { document, make: createKeys(document, paragraphs) }
    const place = keys.make(index)
    if (place === null) return judge()
    const key = `${told};${place}`
    const entity = entityOf(document, index)
    const base = document.attributions[index].cue.first
    const known = memory.get(key)
    if (known) return recallJudgement(known, index, base, entity)
    const judged = judge()
    // A refusal points at the statement before that it leaves unanswered.
    if (judged.judgement.refusal === null) memory.set(key, keepJudgement(judged, base, entity))
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
}

function keepJudgement(
  { judgement, isWeighed }: Judged,
  base: number,
  entity: Entity | null,
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
