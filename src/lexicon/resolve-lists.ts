import type { ResolveLists } from '../pipeline/resolve/lexicon.js'
import { DOCUMENTS } from './documents.js'
import { GIVEN_NAMES, NICKNAMES } from './given-names.js'
import { NAME_WORDS } from './name-words.js'
import { COMPANY_ENDINGS, ORGANISATION_HEADS, ORGANISATION_NAMES, PLACES } from './organisations.js'
import { OUTLETS } from './outlets.js'
import { ROLES } from './roles.js'
import { TITLES } from './titles.js'

/** All lists that resolution reads, for `createResolveLexicon`. */
export const RESOLVE_LISTS: ResolveLists = {
  roles: ROLES,
  titles: TITLES,
  organisationHeads: ORGANISATION_HEADS,
  companyEndings: COMPANY_ENDINGS,
  organisationNames: ORGANISATION_NAMES,
  places: PLACES,
  outlets: OUTLETS,
  documents: DOCUMENTS,
  givenNames: GIVEN_NAMES,
  nicknames: NICKNAMES,
  nameWords: NAME_WORDS,
}
