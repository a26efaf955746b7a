import { SOURCE_TYPES, type SourceType } from '../../schema/index.js'
import type { Attribution, TokenRange } from '../document.js'
import type { Facts } from './features.js'
import { tagOf, type Reading } from './reading.js'
import { isStateOutlet } from './state-outlet.js'
import { BENCH } from './withheld.js'

/** A judgement that the guidelines make without weighing: its type, and the rule's name as evidence. */
export interface Settled {
  readonly type: SourceType
  readonly fact: string
  /** The refusal that decides, where it stands inside this attribution's content. */
  readonly refusal?: Attribution
}

const OWN = new Set(['he', 'she', 'it', 'they', 'we', 'i'])

const VOICES = /^(?:spokes(?:man|woman|person|people)|representatives?|officials?|statement|office)$/
const BODIES =
  /^(?:agency|airline|army|bank|board|bureau|campaign|charity|chain|church|clinic|club|college|commission|committee|company|corporation|council|court|department|embassy|federation|firm|force|foundation|government|group|hospital|house|institute|insurer|league|maker|manufacturer|military|ministry|office|operator|organi[sz]ation|palace|party|police|retailer|school|service|team|union|university)$/

/** “A spokesman said the department did not comment on it”: the body that the speaker speaks for. */
function isOwnBody({ words }: Reading, subject: TokenRange, outer: Attribution): boolean {
  // “told reporters that the executive does not comment”: whatever a spokeswoman calls her body
  const isBody = BODIES.test(words[subject.end - 1]) || /^(?:the|its)$/.test(words[subject.first])
  if (subject.end - subject.first > 3 || !isBody) return false
  return outer.source.some(({ first, end }) => words.slice(first, end).some((word) => VOICES.test(word)))
}

/** “she said she would not comment”: a refusal at the beginning of the content, by the speaker. */
function isOwnRefusal(reading: Reading, refusal: Attribution, outer: Attribution): boolean {
  const subject = refusal.source.at(0)
  if (subject) {
    const isPronoun = subject.end - subject.first === 1 && OWN.has(reading.words[subject.first])
    if (!isPronoun && !isOwnBody(reading, subject, outer)) return false
  }
  const first = outer.content.at(0)?.first ?? -1
  const begin = subject ? subject.first : refusal.cue.first
  return first >= 0 && begin >= first && begin - first <= 4
}

/** Numbers of the refusals that decide over the attribution around them, by the number of that attribution. */
export function findOwnRefusals(reading: Reading): Map<number, Attribution> {
  const found = new Map<number, Attribution>()
  for (const inner of reading.document.attributions) {
    if (inner.cue.kind !== 'refusal' || inner.within < 0) continue
    const outer = reading.document.attributions[inner.within]
    if (outer.cue.kind === 'attribution' && isOwnRefusal(reading, inner, outer))
      found.set(inner.within, inner)
  }
  return found
}

/** “said his position is strongest if he refuses to divulge it”: a refusal that somebody else's words are about. */
function isPartOfContent(
  reading: Reading,
  refusal: Attribution,
  ownRefusals: ReadonlyMap<number, Attribution>,
): boolean {
  const subject = refusal.source.at(0)
  if (refusal.within < 0 || !subject || subject.end - subject.first > 1) return false
  return OWN.has(reading.words[subject.first]) && ownRefusals.get(refusal.within) !== refusal
}

/** Whether a doubt is its speaker's, not the writer's: “The governor said it was unclear who”. */
function isSpokenDoubt(reading: Reading, doubt: Attribution): boolean {
  if (doubt.within < 0) return false
  const outer = reading.document.attributions[doubt.within]
  // “…, the official said” and “According to Ms Roth, …” leave the doubt to the writer too.
  if (outer.cue.kind !== 'attribution' || outer.cue.first > doubt.cue.first) return false
  if (reading.words[outer.cue.first] === 'according') return false
  // “voiced a rumour that”: a rumour stays one, whoever tells it.
  if (/^rumou?r/.test(reading.words[doubt.cue.end - 1])) return false
  // “said he allegedly left”: an adverb is the writer's own.
  return !(doubt.cue.kind === 'hedge' && tagOf(reading, doubt.cue.first).startsWith('RB'))
}

const ACT_CLASSES = new Set(['deny', 'discuss', 'decide', 'support', 'oppose', 'act', 'try', 'ask'])

/** “rejected the bill”, “referred her to a clinic”: an act, though the verb could also be one of speech. */
function isAct({ cue: { verb, isVerb, isNegated, isRulingOut }, content }: Facts): boolean {
  // “did not dispute the bill”, “has ruled out a bill” are said.
  if (isRulingOut || (isNegated && verb?.class === 'deny')) return false
  return isVerb && !(verb && !ACT_CLASSES.has(verb.class)) && content.isActObject
}

/** “agreed to open a joint office”, “agreed on a truce”: an agreement is an act, “agreed that” says what somebody thinks. */
function isAgreement(reading: Reading, { attribution, cue, content }: Facts): boolean {
  if (!cue.isVerb || cue.verb?.lemma !== 'agree') return false
  const { form, opening } = content
  const last = reading.words[attribution.cue.end - 1]
  return form !== 'direct' && (opening === 'to' || last === 'to' || last === 'on')
}

const DOER = /(?:er|or|ist|ian|ant|ee|man|woman)$/
const INDEFINITE = new Set(['a', 'an', 'one', 'another'])
const PARTISAN =
  /^(?:republican|democrat|conservative|tory|liberal|socialist|communist|brexiteer|remainer|islamist)$/

/** “an official said”, “a former clerk accused”, “one diplomat believes”: one person without a name is anonymous. */
function isLonePerson(reading: Reading, { attribution, source: phrase }: Facts, index: number): boolean {
  const [source] = attribution.source
  if (attribution.source.length !== 1 || !phrase || !INDEFINITE.has(reading.words[source.first])) return false
  const { entities, attributionEntities } = reading.document
  if (attributionEntities[index].some((number) => entities[number].isNamed)) return false
  if (reading.words.slice(source.first, Math.min(source.end, source.first + 4)).includes('official'))
    return true
  const { headClass, isPlural, namesItself, head } = phrase
  // “another lawmaker, Lea Roth,” is named.
  const hasNameBehind = reading.words[head + 1] === ',' && head + 1 < source.end
  // “one questioner”, “another poster”: by the ending somebody who does it
  const isDoer =
    (headClass === 'noun' || headClass === 'other') &&
    source.end - source.first === 2 &&
    DOER.test(reading.words[head])
  // “a minister”, “one battalion commander”; “a judge ruled” as a court.
  const isOfficer = /^role-(?:public|body)$/.test(headClass) && !BENCH.has(reading.words[head])
  // “A senior Conservative”, “one Democrat”
  const isPartisan = PARTISAN.test(reading.words[head]) && source.end === head + 1
  if (isPartisan) return true
  return (
    (headClass.startsWith('people') || isDoer || isOfficer) && !isPlural && !namesItself && !hasNameBehind
  )
}

const TELLING = new Set(['say', 'tell', 'confirm'])

/** “Privately, officials admit”, “Several House Republicans said privately”: who speaks and hides behind the many. */
function isConfided({ words }: Reading, { attribution, entity, source, cue }: Facts): boolean {
  if (source === null || !source.isPlural || entity?.isNamed === true) return false
  // “Democrats privately worry” is anybody's guess.
  if (!source.isOfficials && !TELLING.has(cue.verb?.class ?? '')) return false
  // “Ministers privately admit”
  const { first, end } = attribution.cue
  return source.isPrivate || words.slice(first - 1, end).includes('privately')
}

const RELATIVE = new Set(['who', 'which', 'that'])
const SIDES = new Set(['support', 'oppose'])

/** “the US, which had backed the group”: whose side somebody is on, told in passing, is the writer's background. */
function isBackground(reading: Reading, { attribution, cue, content }: Facts): boolean {
  const [source] = attribution.source
  if (attribution.source.length !== 1 || source.end - source.first !== 1) return false
  return (
    RELATIVE.has(reading.words[source.first]) &&
    SIDES.has(cue.verb?.class ?? '') &&
    content.form === 'indirect' &&
    !content.isClause
  )
}

const TOLD = /^(?:told|informed)$/
/** Bodies that take evidence: “the court was told” is as much as “the court heard”. */
const HEARINGS = /^(?:court|jury|inquest|[ei]nquiry|tribunal|hearing|coroner|bench|trial)$/

/** “Seekers have been told that”, “Halden was told it faced”: the subject only hears, and nobody says from whom. */
function isHearer({ words }: Reading, { attribution, cue, standing }: Facts): boolean {
  const { source, cue: range } = attribution
  if (source.length !== 1 || !cue.isPassive || !TOLD.test(words[cue.head])) return false
  if (HEARINGS.test(words[source[0].end - 1])) return false
  // “The Courier has been told that” is what the Courier has found out; “by insiders” tells who spoke.
  if (standing === 'media' || words[range.end] === 'by' || words[range.end - 1] === 'by') return false
  return source[0].end <= range.first
}

/** “who is wanted by the police”, “a driver sought in two states”: a hunt, not somebody's wish. */
function isManhunt(reading: Reading, { cue }: Attribution): boolean {
  const last = cue.end - 1
  const isSought = reading.words[last] === 'wanted' || reading.words[last] === 'sought'
  const next = reading.words[cue.end] ?? ''
  return isSought && tagOf(reading, last) === 'VBN' && ['by', 'for', 'in', 'over'].includes(next)
}

/** “who pleaded anonymity”: a wish about the name tells nothing of the matter. */
function isForAnonymity({ words }: Reading, { content }: Attribution): boolean {
  const [range] = content
  return content.length === 1 && range.end - range.first === 1 && words[range.first] === 'anonymity'
}

const CALLED_BACK =
  /^(?:vehicles?|cars?|trucks?|vans?|models?|products?|units?|toys?|phones?|batter(?:y|ies)|ty?res?|devices?|drugs?|medicines?|batch(?:es)?|lots?|bottles?|foods?|meat|chargers?|appliances?|aircraft|ambassadors?|envoys?|diplomats?|troops|parliament|lawmakers|mps)$/

/** “recalled 40,000 cars”, “recalled its ambassador”: called back, not remembered. */
function isCallingBack({ words }: Reading, { cue, attribution }: Facts): boolean {
  const [content] = attribution.content
  if (cue.verb?.lemma !== 'recall' || content === undefined) return false
  for (let i = content.first; i < Math.min(content.end, content.first + 5); i++)
    if (CALLED_BACK.test(words[i])) return true
  return false
}

const REPORTERS = /^(?:reporter|correspondent|journalist)s?$/

const LEARNED = /^(?:learned|learnt|gathered|understands)$/

/** “the Herald reported”, “the Herald has learned”: an outlet that reports speaks as one. */
function isReporting({ words }: Reading, { cue, standing, entity, attribution }: Facts): boolean {
  if (cue.isVerb && LEARNED.test(words[cue.head]) && standing === 'media') return true
  // “Sportsnight understands that he was told by text”: British outlets of themselves
  if (
    cue.isVerb &&
    words[cue.head] === 'understands' &&
    entity?.isNamed === true &&
    entity.kind === 'unknown'
  )
    return true
  // “Roth reports:” is read as a noun at times.
  const isVerb = cue.isVerb || words[attribution.cue.end - 1] === ':' || words[attribution.cue.end] === ':'
  if (!isVerb || cue.verb?.lemma !== 'report') return false
  // “Lea Roth, a Herald reporter, reported”
  return standing === 'media' || (entity?.role != null && REPORTERS.test(words[entity.role.end - 1]))
}

/** What needs no weighing: refusals, open questions, hedges; null where the weights decide. */
export function settle(
  reading: Reading,
  index: number,
  facts: Facts,
  ownRefusals: ReadonlyMap<number, Attribution>,
): Settled | null {
  const { attribution, source } = facts
  const refusal = ownRefusals.get(index)
  if (refusal) return { type: 'declined', fact: 'refusal-to-answer', refusal }
  const { kind } = attribution.cue
  if (kind === 'attribution' && isLonePerson(reading, facts, index))
    return { type: 'anonymous', fact: 'lone-person' }
  if (kind === 'attribution' && isConfided(reading, facts))
    return { type: 'anonymous', fact: 'told-in-private' }
  if (kind === 'attribution' && isHearer(reading, facts)) return { type: 'unattributed', fact: 'hearer' }
  if (kind === 'attribution' && isReporting(reading, facts)) return { type: 'media', fact: 'outlet-reports' }
  if (kind === 'attribution' && isStateOutlet(reading, facts))
    return { type: 'official', fact: 'state-agency' }
  if (kind === 'attribution')
    return isAct(facts) ||
      isAgreement(reading, facts) ||
      isManhunt(reading, attribution) ||
      isCallingBack(reading, facts) ||
      isForAnonymity(reading, attribution) ||
      isBackground(reading, facts)
      ? { type: 'unattributed', fact: 'act-or-attitude' }
      : null
  if (kind === 'refusal') {
    // A quoted “we will not discuss it” that no speaker's statement begins with is part of what is said.
    const isQuoted = reading.quoted[attribution.cue.first] === 1
    const outer = attribution.within
    if (
      isQuoted &&
      !(outer >= 0 && ownRefusals.get(outer) === attribution) &&
      !isBareNoComment(reading, attribution)
    ) {
      return { type: 'unattributed', fact: 'part-of-a-quotation' }
    }
    // “The document does not say who paid”: a paper that is silent refuses nothing.
    if (source?.headClass.startsWith('document')) return { type: 'unattributed', fact: 'silent-document' }
    if (isPartOfContent(reading, attribution, ownRefusals))
      return { type: 'unattributed', fact: 'part-of-the-content' }
    return { type: 'declined', fact: 'refusal-to-answer' }
  }
  if (isSpokenDoubt(reading, attribution)) return { type: 'unattributed', fact: 'doubt-of-the-speaker' }
  return { type: 'unclear', fact: kind === 'hedge' ? 'hedged-report' : 'open-question' }
}

/** “with the words ‘no comment’”. */
function isBareNoComment(reading: Reading, { cue }: Attribution): boolean {
  return reading.words[cue.first] === 'no' && /^[“"”]$/.test(reading.words[cue.first - 1] ?? '')
}

/** Scores of a settled judgement: high for its type, level for the others. */
export function scoresOf(type: SourceType): number[] {
  return SOURCE_TYPES.map((other) => (other === type ? 4 : 0))
}
