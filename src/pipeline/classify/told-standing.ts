import { SOURCE_TYPES } from '../../schema/index.js'
import type { Entity, Sector } from '../document.js'
import type { Facts } from './features.js'

const OFFICIAL = SOURCE_TYPES.indexOf('official')
const NAMED = SOURCE_TYPES.indexOf('named')
const DOCUMENT = SOURCE_TYPES.indexOf('document')
const MEDIA = SOURCE_TYPES.indexOf('media')
const ANONYMOUS = SOURCE_TYPES.indexOf('anonymous')
const UNCLEAR = SOURCE_TYPES.indexOf('unclear')
const UNATTRIBUTED = SOURCE_TYPES.indexOf('unattributed')

const APOLOGISES = new Set(['apologise', 'apologize'])
const DISPUTES = new Set(['deny', 'dispute', 'contest', 'contradict'])

/** What the weights may take a source without a name for; acts and hearsay stay with them. */
const WITHHELD_AS: ReadonlySet<number> = new Set([OFFICIAL, NAMED, DOCUMENT])

/** Bodies that speak for themselves; a charity or a think tank mostly speaks about others. */
const OWN_VOICE: ReadonlySet<Sector> = new Set<Sector>(['state', 'place', 'armed', 'party', 'company'])

type Told = Pick<
  Facts,
  'entity' | 'isJoint' | 'tenure' | 'standing' | 'cue' | 'source' | 'isWithheld' | 'isSaidByNear'
>

const swap = (scores: readonly number[], a: number, b: number): readonly number[] =>
  scores.map((score, at) => (at === a ? scores[b] : at === b ? scores[a] : score))

/**
 * Raw scores in which what the article tells of a person's office decides between official and named, whatever the
 * weights have learned of single roles: “Premier Jodie Marr said” is official, “Lea Roth, a butcher, said” is named.
 * A person of renown who was out of office at the time of the article stays with the weights. In the same way a text
 * that shows something, an outlet by its address and a friend without a name are told by their wording alone.
 */
export function giveToldStanding(facts: Told, scores: readonly number[]): readonly number[] {
  if (isShowing(facts) && scores[UNATTRIBUTED] > scores[DOCUMENT]) return swap(scores, UNATTRIBUTED, DOCUMENT)
  if (isHeldByMany(facts) && scores[UNATTRIBUTED] > scores[UNCLEAR])
    return swap(scores, UNATTRIBUTED, UNCLEAR)
  const top = isSaidByDoing(facts) ? likeliestSpeaker(scores) : scores.indexOf(Math.max(...scores))
  if (scores[UNATTRIBUTED] > scores[top]) return swap(scores, UNATTRIBUTED, top)
  // “The Controller of Budget’s report indicates”: whoever stands in the words before the text
  if (isTextShowing(facts) && (top === OFFICIAL || top === NAMED || top === ANONYMOUS))
    return swap(scores, top, DOCUMENT)
  if (isFinding(facts)) return swap(scores, top, DOCUMENT)
  // “according to harrow-now.example”: an address is an outlet's, not a text's.
  if (facts.standing === 'media' && top === DOCUMENT) return swap(scores, DOCUMENT, MEDIA)
  // “The Herald’s editorial board called”
  if (facts.source?.isOutletsPiece && (top === OFFICIAL || top === NAMED)) return swap(scores, top, MEDIA)
  // “according to interviews with a dozen aides”: they spoke, and none of them is named.
  if (facts.cue.isAccording && facts.source?.isInterviews) return swap(scores, top, ANONYMOUS)
  // “Senior military officials said”: neither who holds the office nor which institution says so.
  if (facts.isWithheld && WITHHELD_AS.has(top)) return swap(scores, top, ANONYMOUS)
  // “Some farmers told the Harrow Herald”: a group that spoke to somebody is no mere class of people.
  // “The minister’s allies say”, but “His allies fear”
  const isHeard = facts.isSaidByNear || facts.source?.hasToldOutlet
  if (top === UNCLEAR && isHeard && facts.entity?.isNamed !== true) return swap(scores, UNCLEAR, ANONYMOUS)
  if (top === NAMED && isUnnamedFriend(facts)) return swap(scores, NAMED, ANONYMOUS)
  if (top === NAMED && isUnnamedGroup(facts))
    return swap(scores, NAMED, facts.standing === 'anonymous' ? ANONYMOUS : UNCLEAR)
  const type = isPleading(facts) ? 'named' : typeTold(facts)
  // “according to Harrow Medical Center”: a body by name, whatever it has counted.
  const isBodysPaper = top === DOCUMENT && type === 'official' && facts.entity?.kind === 'organisation'
  if (isBodysPaper && facts.source?.hasName) return swap(scores, DOCUMENT, OFFICIAL)
  const isWrong =
    (type === 'official' && scores[NAMED] > scores[OFFICIAL]) ||
    (type === 'named' && scores[OFFICIAL] > scores[NAMED])
  return isWrong ? swap(scores, OFFICIAL, NAMED) : scores
}

/** “The trust has apologised”, “The mayor did not rule out a levy”, “He does not dispute it”: done by saying it. */
function isSaidByDoing({ cue, entity }: Told): boolean {
  const lemma = cue.verb?.lemma ?? ''
  if (!cue.isVerb || cue.isPassive || entity === null || entity.kind === 'document') return false
  if (lemma === 'rule') return cue.isRulingOut
  return cue.isNegated ? DISPUTES.has(lemma) : !cue.isModal && APOLOGISES.has(lemma)
}

/** The type with the largest score of those who speak. */
function likeliestSpeaker(scores: readonly number[]): number {
  const speaking = scores.map((score, type) => (type === UNATTRIBUTED ? -Infinity : score))
  return speaking.indexOf(Math.max(...speaking))
}

/** “his childhood friend said”: somebody near whom the article never names. */
function isUnnamedFriend({ entity, source, standing }: Told): boolean {
  if (standing !== 'anonymous' || entity?.kind !== 'person' || entity.isNamed || !source) return false
  return source.determiner === 'possessive' && !source.hasName && source.headClass.startsWith('people')
}

/** “In interviews, Democrats cited the weather”: many without a name are nobody named. */
const isUnnamedGroup = ({ entity, standing }: Told): boolean =>
  entity?.kind === 'group' && !entity.isNamed && (standing === 'anonymous' || standing === 'unclear')

const HOUSES =
  /\b(?:hospital|clinic|medical cent(?:er|re)|church|(?:arch)?diocese|parish|mosque|synagogue|temple|monastery|theatre|theater|opera|orchestra|philharmonic|festival|football club|cricket club|rugby club|fc)$/i

const isOwnHouse = ({ name }: Entity): boolean => HOUSES.test(name)

/** “Many in the party think that”: nobody in particular, and still no word of the writer’s. */
const isHeldByMany = ({ cue, source }: Told): boolean =>
  source?.isManyWithin === true && cue.isVerb && HOLDING.has(cue.verb?.class ?? '')
const HOLDING = new Set(['say', 'think', 'feel', 'argue', 'warn', 'expect'])

/** “The researchers found that”, “the team concluded that”: they speak by their study. */
function isFinding({ cue, source }: Told): boolean {
  return source?.isStudying === true && cue.isVerb && FINDINGS.has(cue.verb?.lemma ?? '')
}
const FINDINGS = new Set([
  'find',
  'conclude',
  'estimate',
  'calculate',
  'report',
  'suggest',
  'show',
  'discover',
])

/** “Lea Roth has pleaded not guilty”: of a defendant. */
const isPleading = ({ cue, entity }: Told): boolean => cue.verb?.lemma === 'plead' && entity?.isNamed === true

const SHOWING = new Set(['show', 'reveal', 'suggest', 'indicate', 'find', 'estimate', 'put'])

/** A text by what the article tells of it, which shows something. */
const isTextShowing = ({ cue, entity, standing }: Told): boolean =>
  entity?.kind === 'document' && standing === 'document' && cue.isVerb && SHOWING.has(cue.verb?.lemma ?? '')

/** “Footage showed soldiers beating a man”, “Estimates put the cost at £3bn”; “recent reports” are nobody’s. */
function isShowing({ cue, source }: Told): boolean {
  if (!cue.isVerb || cue.isNegated || cue.isModal || !SHOWING.has(cue.verb?.lemma ?? '')) return false
  return source?.headClass === 'document-own' && !source.isHearsay && !source.isOutletsPiece
}

function typeTold({ entity, isJoint, tenure, standing }: Told): 'official' | 'named' | null {
  if (isJoint || entity === null) return null
  const { kind, isNamed, office, role, sector } = entity
  // “The Patients’ Alliance said the trust had failed”: a pressure group that speaks about others.
  if (kind === 'organisation' && standing === 'named' && sector !== 'academic') return 'named'
  // “The militia denounced the raid”: a body of which the article or its name tells what it is speaks for itself.
  if (kind === 'organisation' && standing === 'official' && sector !== null && OWN_VOICE.has(sector))
    return 'official'
  // “The hospital said”, “the archdiocese said”: care, belief and sport speak for themselves.
  if (kind === 'organisation' && standing === 'official' && sector === 'civil' && isOwnHouse(entity))
    return 'official'
  // “The school said the trip was off”
  if (kind === 'organisation' && standing === 'official' && sector === 'academic') return 'official'
  if (kind !== 'person' || role === null) return null
  if (isNamed && office === 'public' && tenure !== 'out') return 'official'
  // “the former finance minister” needs no name.
  const isPrivate = (isNamed && office === 'none') || office === 'former' || office === 'candidate'
  return isPrivate && tenure !== 'in' && tenure !== 'in-seat' ? 'named' : null
}
