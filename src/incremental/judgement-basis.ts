import type { Attribution, Entity, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import type { KnownParagraphs } from './remember-paragraphs.js'

/** All that something rests on, in parts that are the same or not: comparing them is less work than a key of all. */
export type Basis = readonly unknown[]

export function isSameBasis(a: Basis, b: Basis): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** What entities rest on, in the last version: what is the same again is the same object. */
export class KnownEntities {
  private last = new Map<string, Basis[]>()

  /** Begins the next version. @returns gives the basis that stands for all that are the same */
  begin(): (name: string, basis: Basis) => Basis {
    const old = this.last
    const now = new Map<string, Basis[]>()
    this.last = now
    return (name, basis) => {
      const same = old.get(name)?.find((other) => isSameBasis(other, basis)) ?? basis
      const others = now.get(name)
      if (others) others.push(same)
      else now.set(name, [same])
      return same
    }
  }
}

/**
 * Tells all that the judgement of an attribution, by its number, reads: the words, the attribution, the one around it,
 * and its entities.
 */
export function createBases(
  document: ResolvedDocument,
  paragraphs: KnownParagraphs,
  known: KnownEntities,
): (index: number) => unknown[] {
  const { attributions, attributionEntities } = document
  const unify = known.begin()
  const entities: (Basis | undefined)[] = []
  const basisOf = (number: number): Basis => {
    const entity = document.entities[number]
    return (entities[number] ??= unify(entity.name, basisOfEntity(document, entity, paragraphs)))
  }
  return (index) => {
    const attribution = attributions[index]
    const outer = attribution.within < 0 ? null : attributions[attribution.within]
    const own = hullOf(attribution)
    const around = outer ? join(own, hullOf(outer)) : own
    const basis: unknown[] = paragraphs.listBetween(around)
    basis.push(around.first - paragraphs.firstOf(around.first))
    addAttribution(basis, attribution, around.first)
    if (outer) addAttribution(basis, outer, around.first)
    for (const number of attributionEntities[index]) basis.push(basisOf(number))
    return basis
  }
}

function hullOf({ cue, source, content }: Attribution): TokenRange {
  let { first, end } = cue
  for (const ranges of [source, content])
    for (const range of ranges) {
      if (range.first < first) first = range.first
      if (range.end > end) end = range.end
    }
  return { first, end }
}

const join = (a: TokenRange, b: TokenRange): TokenRange => ({
  first: Math.min(a.first, b.first),
  end: Math.max(a.end, b.end),
})

/** Adds places counted from `base`. */
function addAttribution(basis: unknown[], { cue, source, content, score }: Attribution, base: number): void {
  basis.push(cue.kind, cue.detail, score, cue.first - base, cue.end - base, source.length)
  for (const { first, end } of source) basis.push(first - base, end - base)
  for (const { first, end } of content) basis.push(first - base, end - base)
}

/** All of an entity but where it is mentioned; the words that introduce one without a name with their surroundings. */
function basisOfEntity(document: ResolvedDocument, entity: Entity, paragraphs: KnownParagraphs): Basis {
  const { name, kind, isNamed, office, sector, number, head, role, organisation, mentions } = entity
  const basis: unknown[] = [name, kind, isNamed, office, sector, number, mentions.length === 0]
  basis.push(textOf(document, role), textOf(document, organisation))
  const origin = isNamed ? undefined : mentions.find(({ first, end }) => first <= head && head < end)
  if (!origin) return basis
  const base = paragraphs.firstOf(origin.first)
  basis.push(...paragraphs.listBetween(origin), origin.first - base, origin.end - base, head - base)
  return basis
}

/** The words of a range with their number. */
const textOf = ({ text, tokens }: ResolvedDocument, range: TokenRange | null): string | null =>
  range &&
  `${range.end - range.first}:${text.slice(tokens.start[range.first], tokens.end[Math.max(range.first, range.end - 1)])}`
