import type { Attribution, Entity, TokenRange } from '../document.js'
import { readContent, type ContentPhrase } from './content-phrase.js'
import { readCue, type CuePhrase } from './cue-phrase.js'
import { entityWords } from './entity-words.js'
import { tagOf, type Reading } from './reading.js'
import { readSource, type SourcePhrase } from './source-phrase.js'
import { isOpinion, standingOf } from './standing.js'
import { isWithheld } from './withheld.js'
import type { Tenure } from './tenure.js'

/** All that is read off one attribution before it is judged. */
export interface Facts {
  readonly attribution: Attribution
  readonly entity: Entity | null
  readonly source: SourcePhrase | null
  readonly cue: CuePhrase
  readonly content: ContentPhrase
  /** “both the Kremlin and the ministry”: more than one source. */
  readonly isJoint: boolean
  readonly tenure: Tenure | null
  /** Somebody specific whose name the article keeps back, by the wording: never `official` or `named`. */
  readonly isWithheld: boolean
  /** “The minister’s allies say”, “they insist” of them: those near somebody have spoken. */
  readonly isSaidByNear: boolean
  /** By the guidelines, from who the source is; null where they leave it open. */
  readonly standing: ReturnType<typeof standingOf>
}

/** What “the” takes up again: “the aides”, “the report”. */
const TAKEN_UP = /^(?:people|role|vague|document)/

/** The words that introduced a source without a name: “two aides”, when “they” or “the aides” go on. */
function originOf(reading: Reading, entity: Entity | null, source: SourcePhrase | null): SourcePhrase | null {
  if (!entity || entity.isNamed || !source) return source
  const isBack =
    source.headClass === 'pronoun' || (source.determiner === 'the' && TAKEN_UP.test(source.headClass))
  if (!isBack) return source
  const mention = entity.mentions.find(({ first, end }) => first <= entity.head && entity.head < end)
  return mention ? readSource(reading, mention) : source
}

const wordsOf = ({ words }: Reading, range: TokenRange | undefined): readonly string[] =>
  range ? words.slice(range.first, range.end) : []

const isHeadOfBody =
  ({ lexicon }: Reading) =>
  (word: string): boolean =>
    lexicon.heads.get(word)?.startsWith('org-') ?? false

const SAYING = new Set(['say', 'tell', 'argue', 'deny', 'confirm'])

/** Reads attribution number `index`. */
export function readFacts(reading: Reading, index: number): Facts {
  const attribution = reading.document.attributions[index]
  const numbers = reading.document.attributionEntities[index] ?? []
  const number = numbers.at(0)
  const entity = number === undefined ? null : reading.document.entities[number]
  const first = attribution.source.at(0)
  const source = first ? readSource(reading, first) : null
  const tenure = number === undefined ? null : reading.tenures[number]
  const content = readContent(reading, attribution)
  const cue = readCue(reading, attribution)
  const origin = originOf(reading, entity, source)
  const standing = standingOf(entity, origin, tenure)
  return {
    attribution,
    entity,
    source,
    cue,
    content,
    isJoint: numbers.length > 1,
    tenure,
    isWithheld: isWithheld(reading, entity, source, origin),
    isSaidByNear: origin?.isNearOne === true && (cue.isAccording || SAYING.has(cue.verb?.class ?? '')),
    standing:
      standing === 'official' &&
      entity !== null &&
      !content.isOfSelf &&
      isOpinion(entity, wordsOf(reading, first), isHeadOfBody(reading))
        ? 'named'
        : standing,
  }
}

function entityFeatures(entity: Entity | null, tenure: Tenure | null): string[] {
  if (!entity) return ['e=none']
  const who = `${entity.kind}.${entity.isNamed ? 'named' : 'unnamed'}`
  // “Mr Blair, a friend of hers,” holds his office all the same.
  const isHolder = tenure === 'in' && (entity.office === 'none' || entity.office === 'unknown')
  const office = isHolder ? 'public' : entity.office
  return [
    `e=${who}`,
    `e=${who}.${office}`,
    `e=${who}.${office}.${entity.sector ?? 'none'}`,
    `e.sector=${entity.sector ?? 'none'}`,
    `e=${who}.${entity.number}`,
  ]
}

function sourceFeatures(reading: Reading, source: SourcePhrase | null, attribution: Attribution): string[] {
  if (!source) return ['s=none']
  const head = source.headClass === 'pronoun' ? `pronoun.${reading.words[source.head]}` : source.headClass
  const number = source.isPlural ? 'many' : 'one'
  const range = attribution.source[0]
  const out = [
    `s=${head}`,
    `s=${head}.${number}`,
    `s.det=${source.determiner}`,
    `s=${head}.${number}.${source.determiner}`,
  ]
  if (source.hasPerson) out.push('s.person')
  if (source.namesItself) out.push('s.self')
  if (source.headClass !== 'pronoun' && !source.headClass.startsWith('name'))
    out.push(`s.head=${reading.words[source.head]}`)
  if (source.hasName) out.push('s.name', `s.name.${head}`)
  if (source.isHeldBack) out.push('s.held', `s.held.${head}`)
  // “ministers”, “prosecutors” as “officials”: rare heads learn from the common ones.
  if (source.isOfficials) out.push(`s.officials.${source.determiner}`, `s.officials.${source.isHeldBack}`)
  if (source.nearness) out.push('s.near')
  if (source.asking) out.push('s.asking')
  if (range.end - range.first > 6) out.push('s.long')
  if (attribution.cue.first < range.first) out.push('s.after')
  return out
}

function cueFeatures(reading: Reading, cue: CuePhrase, attribution: Attribution): string[] {
  const kind = cue.isAccording
    ? 'according'
    : cue.verb && cue.isVerb
      ? cue.verb.class
      : cue.isVerb
        ? 'verb'
        : 'noun'
  const out = [`c=${kind}`, `c.tag=${tagOf(reading, cue.head)}`, `c=${kind}.${tagOf(reading, cue.head)}`]
  if (cue.verb && cue.isVerb) out.push(`c.lemma=${cue.verb.lemma}`)
  if (cue.isModal) out.push('c.modal')
  if (cue.isNegated) out.push('c.negated', `c.negated.${kind}`)
  if (cue.isPassive) out.push('c.passive')
  if (cue.isInfinitive) out.push('c.to')
  if (reading.quoted[attribution.cue.first] === 1) out.push('c.quoted')
  out.push(`c.length=${Math.min(4, attribution.cue.end - attribution.cue.first)}`)
  return out
}

function contentFeatures(content: ContentPhrase, kind: string): string[] {
  const out = [
    `t=${content.form ?? 'none'}`,
    `t.open=${content.opening}`,
    `t.clause=${content.isClause}`,
    `t.long=${content.isLong}`,
  ]
  out.push(
    `${kind}.t.clause=${content.isClause}`,
    `${kind}.t=${content.form ?? 'none'}`,
    `${kind}.t.open=${content.opening}`,
  )
  if (content.isActObject) out.push('t.act')
  if (content.isOfSelf) out.push('t.self')
  return out
}

/** Whether the attribution stands in a heading, caption or by-line: a short paragraph without a final stop. */
function isHeading(reading: Reading, attribution: Attribution): boolean {
  const sentence = reading.document.sentences[reading.sentenceOf[attribution.cue.first]]
  if (!sentence) return false
  const last = reading.words[sentence.end - 1]
  return sentence.end - sentence.first < 25 && !/^[.!?”"’')]/.test(last)
}

/** Features of an attribution, by name; a name that the weights do not know counts nothing. */
export function featuresOf(reading: Reading, facts: Facts): string[] {
  const { attribution, cue, content } = facts
  const ofCue = cueFeatures(reading, cue, attribution)
  const kind = ofCue[0]
  const standing = `r=${facts.standing ?? 'none'}`
  const out = [
    'bias',
    standing,
    `${standing}.${kind}`,
    `${standing}.t=${content.form ?? 'none'}`,
    `${standing}.t.clause=${content.isClause}`,
    ...entityFeatures(facts.entity, facts.tenure),
    ...entityWords(reading, facts.entity),
    `e=${facts.entity?.kind ?? 'none'}.${facts.entity?.sector ?? 'none'}.${kind}`,
    ...sourceFeatures(reading, facts.source, attribution),
    ...ofCue,
    ...contentFeatures(content, kind),
    `k=${attribution.cue.kind}.${attribution.cue.detail ?? 'none'}`,
  ]
  // Log-odds of the attribution itself, in steps of one.
  const sure = Math.max(-2, Math.min(4, Math.round(attribution.score)))
  out.push(`q=${sure}`, `q=${sure}.${standing}`)
  // “a former clerk”, “former governor Lea Roth”
  if (facts.source?.isFormer) out.push(`s.former=${facts.entity?.isNamed ?? false}`)
  if (facts.tenure) {
    const office = facts.entity?.office ?? 'none'
    out.push(`y=${facts.tenure}`, `y=${facts.tenure}.${office}`, `y=${facts.tenure}.${standing}.${office}`)
  }
  if (facts.isJoint) out.push('joint', `joint.${standing}`)
  if (content.isOfSelf) out.push(`${standing}.t.self`)
  if (attribution.within >= 0) out.push('within', `within.${standing}`)
  if (isHeading(reading, attribution)) out.push('heading', `heading.${kind}`)
  return out
}
