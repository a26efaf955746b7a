import { RESOLVE_LISTS } from './lexicon/resolve-lists.js'
import type { ResolveLists } from './pipeline/resolve/index.js'
import type { Lexicon } from './schema/index.js'

/** Reason of a newsroom's entry that gives none. */
const NOTE = 'Added by the newsroom.'

/** The shipped lists of sources with a newsroom's own entries behind them. */
export function addNewsroom({ officials = [], institutions = [], outlets = [] }: Lexicon): ResolveLists {
  const { roles, organisationNames, outlets: shipped } = RESOLVE_LISTS
  return {
    ...RESOLVE_LISTS,
    roles: [
      ...roles,
      ...officials.map(({ words, note = NOTE }) => ({ words, note, office: 'public' as const })),
    ],
    organisationNames: [
      ...organisationNames,
      ...institutions.map(({ words, note = NOTE, sector = 'state' as const }) => ({
        words,
        note,
        sector,
        use: 'name' as const,
      })),
    ],
    outlets: [
      ...shipped,
      ...outlets.map(({ words, note = NOTE, isStateRun = false }) => ({
        words,
        note,
        isStateRun,
        use: 'name' as const,
      })),
    ],
  }
}
