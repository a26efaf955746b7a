import type { Judged, RecallJudgement } from '../pipeline/classify/classify.js'
import type { Attribution, Entity, Judgement, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift } from './shift.js'

/** An attribution that reaches over more tokens than this is judged anew: its key could not tell its places. */
const FAR = 0x3fff

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

/** What a judgement reads beside words: the attribution, the one around it, and its entities. */
function createKeys(
  document: ResolvedDocument,
  paragraphs: KnownParagraphs,
): (index: number) => string | null {
  const { attributions, attributionEntities } = document
  const entities: string[] = []
  const entityKey = (number: number): string =>
    (entities[number] ??= keyOfEntity(document, document.entities[number], paragraphs))
  return (index) => {
    const attribution = attributions[index]
    const outer = attribution.within < 0 ? null : attributions[attribution.within]
    const around = hullOf(outer ? [attribution, outer] : [attribution])
    if (around.end - around.first > FAR) return null
    const base = around.first
    const own = keyOfAttribution(attribution, base)
    const words = `${paragraphs.keyAround(around)}${base - paragraphs.firstOf(base)}:`
    const who = attributionEntities[index].map(entityKey).join('&')
    return `${words}${own}${outer ? keyOfAttribution(outer, base) : ''}/${who}`
  }
}

function hullOf(attributions: readonly Attribution[]): TokenRange {
  let first = Infinity
  let end = 0
  for (const { cue, source, content } of attributions) {
    for (const range of [cue, ...source, ...content]) {
      first = Math.min(first, range.first)
      end = Math.max(end, range.end)
    }
  }
  return { first, end }
}

const score = new Float64Array(1)
const quarters = new Uint16Array(score.buffer)

/** Units that tell places apart which are less than 2¹⁵ tokens away. */
const unit = (distance: number): string => String.fromCharCode(distance & 0xffff)

function keyOfAttribution(attribution: Attribution, base: number): string {
  const { cue, source, content } = attribution
  score[0] = attribution.score
  const [a, b, c, d] = quarters
  let key = `${cue.kind}${cue.detail ?? ''}\0${String.fromCharCode(a, b, c, d, source.length, content.length)}`
  for (const { first, end } of [cue, ...source, ...content]) key += unit(first - base) + unit(end - base)
  return key
}

/** All of an entity but where it is mentioned; the words that introduce one without a name with their surroundings. */
function keyOfEntity(document: ResolvedDocument, entity: Entity, paragraphs: KnownParagraphs): string {
  const { name, kind, isNamed, office, sector, number, head } = entity
  const wordsOf = (range: TokenRange | null): string => (range ? keyOfTokens(document, range) : '-')
  let key = `${kind},${isNamed},${office},${sector},${number}\0${name}\0${wordsOf(entity.role)}\0${wordsOf(entity.organisation)}`
  if (entity.mentions.length === 0) key += 'none'
  if (isNamed) return key
  const origin = entity.mentions.find(({ first, end }) => first <= head && head < end)
  if (!origin) return key
  const base = paragraphs.firstOf(origin.first)
  return `${key}\0${paragraphs.keyAround(origin)}${origin.first - base},${origin.end - base},${head - base}`
}

/** The words of a range with their number. */
const keyOfTokens = ({ text, tokens }: ResolvedDocument, { first, end }: TokenRange): string =>
  `${end - first}:${text.slice(tokens.start[first], tokens.end[Math.max(first, end - 1)])}`
