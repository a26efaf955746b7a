import type { SpeakingType } from '../../schema/index.js'
import type { Entity } from '../document.js'
import type { SourcePhrase } from './source-phrase.js'
import type { Tenure } from './tenure.js'

/** “some officials”, “several aides”: identities are held back; “other officials” are not. */
const HOLDING = new Set(['some', 'several', 'few', 'certain', 'number', 'a', 'various', 'numerous', 'dozens'])

const PRESSURE = new Set(
  (
    'alliance union unions federation association confederation ngo charity campaign campaigners movement foundation ' +
    'society watch league coalition network action rights greenpeace amnesty oxfam wwf naacp aclu nra taxpayers group ' +
    'congress observatory'
  ).split(' '),
)
const ADVICE = new Set(
  (
    'consultancy consultants consulting economics analytics research insights securities brokerage advisory advisors ' +
    'advisers brokers'
  ).split(' '),
)

/** Bodies that rule over a sport, and speak as an authority does. */
const GOVERNING = /^(?:fifa|uefa|ioc|wada|caf|icc|bcci|fia|fide)$/

/**
 * Whether a body by name is one that speaks about others: a pressure group, a union, a firm of analysts. Where its
 * words are not about itself, it is named rather than official.
 * @param words lower-case words of the source
 * @param isHead whether a word heads the names of bodies: “Harrow Hospital” speaks for itself; of “Greenwater” the
 * article has told that it is a group
 */
export function isOpinion(
  { kind, isNamed, sector, name }: Entity,
  words: readonly string[],
  isHead: (word: string) => boolean,
): boolean {
  if (kind !== 'organisation' || !isNamed) return false
  const own = name.toLowerCase().split(/\s+/)
  const all = [...own, ...words]
  if (sector === 'civil')
    return all.some((word) => PRESSURE.has(word)) || !own.some((word) => isHead(word) || GOVERNING.test(word))
  return (sector === 'company' || sector === null) && all.some((word) => ADVICE.has(word))
}

/**
 * The type that the guidelines give a source by who it is and how it is worded, before the cue is looked at;
 * null where the guidelines leave it open.
 */
export function standingOf(
  entity: Entity | null,
  phrase: SourcePhrase | null,
  tenure: Tenure | null = null,
): SpeakingType | null {
  if (!phrase) return null
  // “the filings show”: a text speaks for itself, whoever has issued it; an outlet by its wording is one.
  if (phrase.isOutletsPiece) return 'media'
  if (phrase.isHearsay || phrase.isManyWithin) return 'unclear'
  if (phrase.isInterviews) return 'anonymous'
  if (phrase.headClass === 'document-own') return 'document'
  // “The paper sets out three plans” of a white paper.
  if (phrase.headClass === 'outlet' && entity?.kind !== 'document') return 'media'
  if (phrase.isFormer && phrase.namesItself) return 'named'
  // “the ex-adviser said” names nobody.
  // “the former first lady and senator said”: everybody can tell who, and the office is over.
  const isPlainAide = entity?.isNamed !== true && phrase.headClass.startsWith('people')
  if (
    phrase.isFormer &&
    phrase.determiner === 'the' &&
    !phrase.isPlural &&
    !isPlainAide &&
    entity?.office !== 'public'
  )
    return 'named'
  // “Her family said”: kin speak for themselves.
  if (phrase.headClass === 'org-family') return 'named'
  if (entity) {
    if (entity.kind === 'document') return 'document'
    // “The channel’s statement read”: an outlet speaks for itself.
    if (entity.kind === 'outlet') return phrase.isStatement ? 'official' : 'media'
    // “The school said the trip was off”: a place of learning speaks for itself, an institute about others.
    if (entity.kind === 'organisation' && entity.sector === 'academic' && phrase.isPlaceOfLearning)
      return 'official'
    if (entity.kind === 'organisation')
      return entity.sector === 'media' ? 'media' : entity.sector === 'academic' ? 'named' : 'official'
    // “Parliament rejected”: of unknown kind, and worded as a body.
    if (entity.kind === 'unknown' && phrase.headClass.startsWith('org-')) return 'official'
    // “he said” of somebody who was never found is mostly of somebody named.
    if (entity.kind === 'unknown' && phrase.headClass === 'pronoun' && phrase.isHeOrShe) return 'named'
    // “Mr Blair said” in an article of his time that never words his office.
    if (tenure === 'in' && (entity.office === 'unknown' || entity.office === 'none')) return 'official'
    if (entity.isNamed)
      return entity.office === 'public' || entity.office === 'spokesperson' ? 'official' : 'named'
    if (entity.office === 'spokesperson') return 'official'
  }
  return standingOfPhrase(entity, phrase)
}

/** “officials said” is official, “two officials” and “an official” are anonymous, “critics” are nobody. */
function standingOfPhrase(entity: Entity | null, phrase: SourcePhrase): SpeakingType | null {
  const { headClass } = phrase
  const isMany = entity ? entity.number === 'many' : phrase.isPlural
  if (phrase.asking || phrase.nearness || phrase.isOne) return 'anonymous'
  if (headClass === 'spokesperson') return 'official'
  if (phrase.namesItself) return 'named'
  if (headClass.startsWith('document')) return 'document'
  if (headClass === 'outlet') return 'media'
  if (headClass.startsWith('org-')) return 'official'
  if (headClass.startsWith('vague'))
    return phrase.isSpokenTo || (phrase.counter >= 0 && phrase.determiner === 'number')
      ? 'anonymous'
      : 'unclear'
  if (isMany) {
    const isHeld = phrase.isHeldBackOfMany || HOLDING.has(phrase.determiner) || phrase.determiner === 'number'
    if (headClass === 'role-public' || phrase.isOfficials) return isHeld ? 'anonymous' : 'official'
    // “the rebels said”: an armed group speaks for itself.
    if (phrase.isArmedGroup) return isHeld ? 'anonymous' : 'official'
    return headClass.startsWith('people') ? 'anonymous' : null
  }
  // “the president”, “the state’s governor”: one person holds the office, and everybody can tell who.
  const isUnique = phrase.determiner === 'the' || phrase.determiner === 'possessive'
  if (isUnique && headClass === 'role-public') return 'official'
  // “the US president”, “the central bank’s governor”; “the official” stays without a name.
  if (isUnique && headClass === 'role-body' && entity?.office === 'public') return 'official'
  if (isUnique && headClass === 'role-candidate') return 'named'
  return headClass.startsWith('people') || headClass.startsWith('role') ? 'anonymous' : null
}
