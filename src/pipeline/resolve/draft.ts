import type { Office, Sector, TokenRange } from '../document.js'
import { OFFICES } from '../document.js'
import { hashWord } from '../../span/hash.js'
import type { Source } from '../../schema/index.js'
import type { RoleEntry } from '../../lexicon/roles.js'

/** What the article says of somebody's role in one place. */
export interface RoleClaim {
  readonly range: TokenRange
  /** First token of the whole phrase: "Russian" in "Russian foreign minister". */
  readonly first: number
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
  /** The strongest claim, and all others. */
  claim: RoleClaim | null
  readonly claims: RoleClaim[]
  office: Office
  sector: Sector | null
  /** Line of the lexicon of bodies or documents that its own noun stands in, -1 for none. */
  line: number
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
  /** Of "Ruiz and Vos": the entities that one plural mention stands for. */
  readonly members: readonly Draft[]
}

/** All entities of one text, in the order in which they were made. */
export class Drafts {
  readonly all: Draft[] = []

  create(kind: Source['kind'], name: TokenRange, head: number, members: readonly Draft[] = []): Draft {
    const draft: Draft = {
      number: this.all.length,
      kind,
      isNamed: false,
      name,
      head,
      claim: null,
      claims: [],
      office: 'unknown',
      sector: null,
      line: -1,
      organisation: null,
      male: 0,
      female: 0,
      isPlural: members.length > 0,
      isStateRun: false,
      fullMentions: 0,
      lastSeen: -1,
      firstSeen: name.first,
      mentions: [],
      members,
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

const MAX_CLAIMS = 8

const SECRETARY = hashWord('secretary')

/** “Secretary Marlow”: a title without a department stays with those who have left it; “Energy Secretary Marlow” tells one. */
const isBareTitle = (claim: RoleClaim | null): boolean =>
  claim !== null &&
  claim.key === SECRETARY &&
  claim.organisation === null &&
  claim.range.end - claim.range.first === 1 &&
  claim.office === 'public'

const isPast = (office: Office): boolean => office === 'candidate' || office === 'former'

/** A clear office over a weaker one; of equal ones, any role over kin ("his brother"). */
function isStronger(draft: Draft, claim: RoleClaim): boolean {
  if (isBareTitle(claim) && isPast(draft.office)) return false
  if (isBareTitle(draft.claim) && isPast(claim.office)) return true
  const gain = OFFICES.indexOf(draft.office) - OFFICES.indexOf(claim.office)
  return gain > 0 || (gain === 0 && draft.claim?.entry?.note.startsWith('Kin') === true)
}

/** Keeps the strongest role said anywhere: an office held now outweighs a candidacy, that a former office. */
export function claimRole(draft: Draft, claim: RoleClaim): void {
  if (claim.entry?.gender !== undefined) voteGender(draft, claim.entry.gender === 'male' ? 1 : 2, 3)
  if (draft.claims.length < MAX_CLAIMS) draft.claims.push(claim)
  if (draft.claim === null || isStronger(draft, claim)) {
    draft.claim = claim
    draft.office = claim.office
    if (claim.sector !== null) draft.sector = claim.sector
  }
  draft.organisation ??= claim.organisation
  draft.sector ??= claim.sector
}
