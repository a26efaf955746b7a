import type { Office, Sector, TokenRange } from '../document.js'
import { OFFICES } from '../document.js'
import type { Source } from '../../schema/index.js'
import type { RoleEntry } from '../../lexicon/roles.js'

/** What the article says of somebody's role in one place. */
export interface RoleClaim {
  readonly range: TokenRange
  /** Hash of the singular role word. */
  readonly key: number
  readonly entry: RoleEntry | null
  readonly office: Office
  readonly organisation: TokenRange | null
  readonly sector: Sector | null
}

/** An entity while the text is being read; the only thing of this stage that changes in place. */
export interface Draft {
  readonly number: number
  kind: Source['kind']
  isNamed: boolean
  /** Tokens of the fullest name, or of the description. */
  name: TokenRange
  head: number
  claim: RoleClaim | null
  office: Office
  sector: Sector | null
  organisation: TokenRange | null
  /** Votes of titles, roles, given names and pronouns. */
  male: number
  female: number
  isPlural: boolean
  isStateRun: boolean
  /** Full-name mentions, and the token of the last one of any kind (-1 before the first). */
  fullMentions: number
  lastSeen: number
  readonly firstSeen: number
  readonly mentions: TokenRange[]
}

/** All entities of one text, in the order in which they were made. */
export class Drafts {
  readonly all: Draft[] = []

  create(kind: Source['kind'], name: TokenRange, head: number): Draft {
    const draft: Draft = {
      number: this.all.length,
      kind,
      isNamed: false,
      name,
      head,
      claim: null,
      office: 'unknown',
      sector: null,
      organisation: null,
      male: 0,
      female: 0,
      isPlural: false,
      isStateRun: false,
      fullMentions: 0,
      lastSeen: -1,
      firstSeen: name.first,
      mentions: [],
    }
    this.all.push(draft)
    return draft
  }
}

/** 1 male, 2 female, 0 where votes are even or missing. */
export function genderOf(draft: Draft): number {
  return draft.male === draft.female ? 0 : draft.male > draft.female ? 1 : 2
}

/** Adds evidence of weight `weight` for a gender (0 adds nothing). */
export function voteGender(draft: Draft, gender: number, weight: number): void {
  if (gender === 1) draft.male += weight
  else if (gender === 2) draft.female += weight
}

/** Keeps the strongest role said anywhere: an office held now outweighs a candidacy, that a former office. */
export function claimRole(draft: Draft, claim: RoleClaim): void {
  if (claim.entry?.gender !== undefined) voteGender(draft, claim.entry.gender === 'male' ? 1 : 2, 3)
  if (draft.claim === null || OFFICES.indexOf(claim.office) < OFFICES.indexOf(draft.office)) {
    draft.claim = claim
    draft.office = claim.office
    if (claim.sector !== null) draft.sector = claim.sector
  }
  draft.organisation ??= claim.organisation
  draft.sector ??= claim.sector
}
