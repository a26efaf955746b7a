import { hashesOf } from '../../span/hash.js'
import type { Draft, RoleClaim } from './draft.js'
import { adopt, isFirst, isOneGender } from './lead-role.js'
import type { Scan } from './meet.js'
import type { Reading } from './reading.js'

/** Sentences, counted from the first of the text, in which a story may say “a man” of whom it names: headline and lead. */
const LEAD = 3
/** Sentences from “a man” to the name. */
const REACH = 4

const INDEFINITE = hashesOf('a an')

/** Who stay without a name where the next one to speak has one: “A senior official said …” ¶ “Ola Berg said …”. */
const HELD_BACK = hashesOf(
  'official source diplomat aide adviser advisor assistant insider officer commander general lawmaker minister ' +
    'spokesman spokeswoman spokesperson trader banker broker executive negotiator envoy delegate militant rebel ' +
    'soldier person individual caller reporter correspondent witness eyewitness bystander onlooker',
)

/** Roles that a lead and a full introduction word differently: “a senior police officer” is “Assistant Chief Constable …”. */
const KINDRED = [
  'police_officer officer detective policeman policewoman police_chief constable chief_constable superintendent ' +
    'chief_superintendent inspector chief_inspector sergeant sheriff commissioner commander captain lieutenant',
  'economist professor prof lecturer scientist researcher academic expert historian psychologist biologist analyst',
  'doctor dr surgeon gp physician consultant nurse medic paramedic',
  'minister secretary',
  'lawmaker mp mep senator congressman congresswoman representative deputy councillor',
  'soldier private corporal sergeant lieutenant captain major colonel general',
  'boss chief head chief_executive ceo chairman director manager',
].map((words) => hashesOf(words.split(' ').map((word) => word.replaceAll('_', ' '))))

/**
 * “A man who lost his leg has said he forgives the driver.” ¶ “Tom Reed, 34, told the Herald …”: the lead keeps the
 * name of its source for the next paragraph. Whoever speaks next, and is told of for the first time, is the one.
 */
export function nameLeadPerson({ reading, drafts }: Scan, credited: number[][]): void {
  const [first] = credited.find((sources) => sources.length > 0) ?? []
  const role = first === undefined ? undefined : drafts.all[first]
  if (role === undefined || !isIntroduced(reading, role)) return
  const named = nextNamed(reading, drafts.all, role, credited)
  if (named !== null) adopt(named, role, credited)
}

/** “A man”, “a former engineer”: one person, whom nobody has named yet. */
function isIntroduced(reading: Reading, { kind, isNamed, isPlural, name, firstSeen }: Draft): boolean {
  if (kind !== 'person' || isNamed || isPlural || reading.sentenceOf[firstSeen] >= LEAD) return false
  return INDEFINITE.has(reading.tokens.hash[name.first])
}

/** The person with a full name who is credited next, soon and for the first time; null where “the man” speaks again. */
function nextNamed(
  reading: Reading,
  all: readonly Draft[],
  role: Draft,
  credited: readonly (readonly number[])[],
): Draft | null {
  const { sentenceOf } = reading
  for (let k = 0; k < credited.length; k++) {
    const [source] = reading.document.attributions[k].source
    if (source === undefined || sentenceOf[source.first] <= sentenceOf[role.head]) continue
    const [only, other] = credited[k]
    if (only === undefined || other !== undefined) return null
    if (only === role.number && source.end - source.first === 1) continue
    const next = all[only]
    const isNear = sentenceOf[source.first] - sentenceOf[role.head] <= REACH
    return isNear &&
      isFullName(next) &&
      isFirst(next, role.name.end) &&
      isOneGender(next, role) &&
      suits(reading, role, next)
      ? next
      : null
  }
  return null
}

const isFullName = ({ kind, isNamed, isPlural, name }: Draft): boolean =>
  kind === 'person' && isNamed && !isPlural && name.end - name.first > 1

/** Whether one may be the other by what the article says of them; where it says nothing but a name, by who is seldom named. */
function suits({ tokens }: Reading, role: Draft, named: Draft): boolean {
  if (named.claims.length === 0) return !HELD_BACK.has(tokens.hash[role.head])
  return named.claims.some((claim) => isKindred(claim, role.claim))
}

function isKindred(a: RoleClaim, b: RoleClaim | null): boolean {
  if (b === null) return false
  if (a.key === b.key || (a.entry !== null && a.entry === b.entry)) return true
  return KINDRED.some((kin) => kin.has(a.key) && kin.has(b.key))
}
