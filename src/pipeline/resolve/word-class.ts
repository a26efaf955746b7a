import type { RoleEntry } from '../../lexicon/roles.js'
import type { Sector } from '../document.js'

/** Bits that tell which lexicons a token stands in; the upper ones are set per token, not per word. */
export const FLAG = {
  title: 1,
  role: 1 << 1,
  organisationHead: 1 << 2,
  organisationName: 1 << 3,
  place: 1 << 4,
  outletName: 1 << 5,
  outletHead: 1 << 6,
  outletNoun: 1 << 7,
  document: 1 << 8,
  given: 1 << 9,
  plural: 1 << 10,
  /** Only a name when it is written in capitals throughout: "US", "WHO", "ICE". */
  capsOnly: 1 << 11,
  /** "former", "ex-", "retired". */
  former: 1 << 12,
  /** "de", "bin", "van" inside a name. */
  particle: 1 << 13,
  /** "Jr.", "III" after a name. */
  suffix: 1 << 14,
  /** "Monday", "Republican": written with a capital, never a source by itself. */
  stop: 1 << 15,
  /** First word of a phrase of the lexicon. */
  opensPhrase: 1 << 16,
  /** Inside a phrase of the lexicon, before its last word. */
  inside: 1 << 17,
  upper: 1 << 18,
  allCaps: 1 << 19,
  /** Part of a name that was found. */
  named: 1 << 20,
  thirdPerson: 1 << 21,
  firstPerson: 1 << 22,
  relative: 1 << 23,
  stateRun: 1 << 24,
  /** A document that stands for its issuer: "the statement". */
  issued: 1 << 25,
  /** "Gold" in "Corrib Gold". */
  ending: 1 << 26,
  /** "Radio" in "Radio Norte". */
  outletFront: 1 << 27,
} as const

/** What the lexicons say of a word; words of no lexicon have class 0. */
export interface WordClass {
  flags: number
  role: RoleEntry | null
  /** Hash of the singular role word that it stands for ("Sen." → senator), 0 for none. */
  roleKey: number
  sector: Sector | null
  /** 0 unknown, 1 male, 2 female. */
  gender: number
  /** Line of the lexicon of documents or of bodies whose words can stand for one another, -1 for none. */
  line: number
}

/** A class that says nothing. */
export function createWordClass(): WordClass {
  return { flags: 0, role: null, roleKey: 0, sector: null, gender: 0, line: -1 }
}
