import { DOCUMENTS } from './documents.js'
import { GIVEN_NAMES, NICKNAMES } from './given-names.js'
import { NAME_WORDS } from './name-words.js'
import { ORGANISATION_HEADS, ORGANISATION_NAMES, PLACES } from './organisations.js'
import { OUTLETS } from './outlets.js'
import { ROLES } from './roles.js'
import { TITLES } from './titles.js'

/** The lists by which sources are told apart and joined to one entity each. */
export const SOURCE_LEXICON = {
  roles: ROLES,
  titles: TITLES,
  organisationHeads: ORGANISATION_HEADS,
  organisationNames: ORGANISATION_NAMES,
  places: PLACES,
  outlets: OUTLETS,
  documents: DOCUMENTS,
  givenNames: GIVEN_NAMES,
  nicknames: NICKNAMES,
  nameWords: NAME_WORDS,
} as const
