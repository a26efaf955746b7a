import type { Facts } from './features.js'
import type { Reading } from './reading.js'
import type { Settled } from './settled.js'
import { isStateOutlet } from './state-outlet.js'
import { BENCH } from './withheld.js'

/** Speakers that their wording settles: lone persons, those who confide, hearers, outlets that report. */
export function settleSpeaker(reading: Reading, facts: Facts, index: number): Settled | null {
  if (isLonePerson(reading, facts, index)) return { type: 'anonymous', fact: 'lone-person' }
  if (isConfided(reading, facts)) return { type: 'anonymous', fact: 'told-in-private' }
  if (isHearer(reading, facts)) return { type: 'unattributed', fact: 'hearer' }
  if (isReporting(reading, facts)) return { type: 'media', fact: 'outlet-reports' }
  if (isStateOutlet(reading, facts)) return { type: 'official', fact: 'state-agency' }
  return null
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
