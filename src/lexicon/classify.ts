import {
  ANONYMITY_REASONS,
  ASKING_ANONYMITY,
  HOLDING_BACK,
  NEARNESS,
  SPOKEN_TO,
  UNNAMED_PEOPLE,
} from './anonymity.js'
import { DOCUMENTS } from './documents.js'
import { OFFICE_HOLDERS } from './office-holders.js'
import { ORGANISATION_HEADS } from './organisations.js'
import { OUTLETS } from './outlets.js'
import { ACT_OBJECTS, IRREGULAR_FORMS, REPORTING_VERBS } from './reporting-verbs.js'
import { ROLES } from './roles.js'
import { VAGUE_DETERMINERS, VAGUE_GROUPS } from './vague-groups.js'

/** The data of the judgements: verbs, people without names, vague groups, signs of anonymity. */
export const CLASSIFY_LEXICON = {
  verbs: REPORTING_VERBS,
  irregularForms: IRREGULAR_FORMS,
  actObjects: ACT_OBJECTS,
  unnamedPeople: UNNAMED_PEOPLE,
  holdingBack: HOLDING_BACK,
  nearness: NEARNESS,
  spokenTo: SPOKEN_TO,
  askingAnonymity: ASKING_ANONYMITY,
  anonymityReasons: ANONYMITY_REASONS,
  vagueGroups: VAGUE_GROUPS,
  vagueDeterminers: VAGUE_DETERMINERS,
  roles: ROLES,
  documents: DOCUMENTS,
  outlets: OUTLETS,
  organisationHeads: ORGANISATION_HEADS,
  officeHolders: OFFICE_HOLDERS,
} as const
