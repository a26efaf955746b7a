import type { Attribution, Entity, ResolvedDocument, TokenRange } from '../pipeline/document.js'
import type { KnownParagraphs } from './remember-paragraphs.js'

/** An attribution that reaches over more tokens than this is judged anew: its key could not tell its places. */
const FAR = 0x3fff

/**
 * Makes keys of all that the judgement of an attribution, by its number, reads: the words, the attribution, the one
 * around it, and its entities; null where a key cannot tell it.
 */
export function createKeys(
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
