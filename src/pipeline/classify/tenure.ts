import { hashesOf } from '../../span/hash.js'
import { SHAPE, TAGS, type Entity, type ResolvedDocument, type Tokens } from '../document.js'

/** A stretch of years, the last one included, in office or running for one. */
interface Term {
  readonly from: number
  readonly to: number
  readonly isInOffice: boolean
}

interface Holder {
  /** Lower case, in order. */
  readonly words: readonly string[]
  readonly terms: readonly Term[]
  /** A seat in a legislature, which its holder often speaks without. */
  readonly isSeat: boolean
}

/** People of world renown by the last word of their names. */
export interface HolderTable {
  readonly byLast: ReadonlyMap<string, readonly Holder[]>
  /** Hashes of these words. */
  readonly hashes: ReadonlySet<number>
  /** Hashes of the words by which a full name is known before them. */
  readonly befores: ReadonlySet<number>
}

/**
 * Whether a person of world renown held office when the article was written, as far as that can be told: `alone`
 * where nobody else of renown is named, who would tell the time.
 */
export type Tenure = 'in' | 'in-seat' | 'maybe' | 'out' | 'alone'

/** Compiles "Tony Blair 1994-2007, …"; "2015-2016c" is a candidacy. */
export function tableOfHolders(
  entries: readonly { readonly words: string; readonly isSeat?: boolean }[],
): HolderTable {
  const table = new Map<string, Holder[]>()
  for (const { words: lines, isSeat = false } of entries) {
    for (const line of lines.toLowerCase().split(', ')) {
      const at = line.lastIndexOf(' ')
      const words = line.slice(0, at).split(' ')
      const terms = line
        .slice(at + 1)
        .split('+')
        .map(readTerm)
      const last = words[words.length - 1]
      table.set(last, [...(table.get(last) ?? []), { words, terms, isSeat }])
    }
  }
  const befores = [...table.values()].flat().flatMap((holder) => wordsBefore(holder))
  return { byLast: table, hashes: hashesOf(table.keys()), befores: hashesOf(befores) }
}

/** The word that stands before the last one in a full name, and the first: “Tony” Blair, “Dominique” or “de” Villepin. */
function wordsBefore({ words }: Holder): string[] {
  return words.length > 1 ? [words[words.length - 2], words[0]] : [words[0]]
}

function readTerm(term: string): Term {
  return { from: Number(term.slice(0, 4)), to: Number(term.slice(5, 9)), isInOffice: !term.endsWith('c') }
}

const FIRST = 1980
const LAST = 2029
const YEAR = /^(?:19[89]\d|20[0-2]\d)$/
const [NAME, NAMES] = [TAGS.indexOf('NNP'), TAGS.indexOf('NNPS')]
/** Years before and after an office in which somebody is much in the news. */
const RISE = 1
const FALL = 2
/** What a year between two stretches in office counts for one within. */
const BETWEEN = 0.5
/** Share of the likely years in which an office has to be held, to count as held. */
const IN = 0.7
const MAYBE = 0.3

/** A text about an election is from the years of the candidacies rather than of the offices. */
const ELECTION = hashesOf(
  'nominee nominees primary primaries caucus caucuses candidate candidates candidacy nomination campaign campaigns front-runner delegates electorate debate',
)
const ELECTION_WORDS = 3

/** Surnames that many share: alone they tell nothing. */
const COMMON = new Set(
  'brown,may,johnson,howard,cook,rice,powell,ryan,rose,reid,davis,clarke,kelly,short,major,lee,lam,kan,singh,shah,khan,wong,key,fox,hunt,ford,scott,wilson,baker,clark,walker,perry,paul,martin,harris,taylor,miller,jones,smith,king,carter,lynch,wallace,cooper,kennedy,campbell,graham,webb,carson,power,gates,gore,gray,holder,abbott,haley,garcia,santos,fernandez,martin,peters,bishop,thomas,kay,correa,cohen,levy,katz,abbas,hariri,aziz,rao,ramos,lagos,sharif,khan,zia,ali,hussein,hassan,abdullah,salman,fahd,aquino,marcos,patten,adams,paisley,griffiths,sutherland,robertson,chan,power,moon,davey,earnest,spicer,barr,obama,cox'.split(
    ',',
  ),
)

/** How many tokens of a text, the first one left out, are of a set. */
function countWords({ hash, count }: Tokens, hashes: ReadonlySet<number>): number {
  let found = 0
  for (let at = 1; at < count; at++) if (hashes.has(hash[at])) found++
  return found
}

/** Tokens that may be a year, or the last of a name of renown. */
function listTelling({ shape, hash, tag, count }: Tokens, { hashes, befores }: HolderTable): number[] {
  const found: number[] = []
  for (let at = 1; at < count; at++) {
    const isName = tag[at] === NAME || tag[at] === NAMES
    const isTelling = isName && hashes.has(hash[at]) && befores.has(hash[at - 1])
    if (isTelling || (shape[at] & SHAPE.digit) !== 0) found.push(at)
  }
  return found
}

/**
 * Years that the text may be from: those in which most of the people whom it names were in the news, none before the
 * years that it gives. Null where fewer than two people tell the time.
 */
function estimateYears(
  { tokens }: ResolvedDocument,
  words: readonly string[],
  holders: HolderTable,
): Set<number> | null {
  const votes = new Float64Array(LAST - FIRST + 1)
  const met = new Set<Holder | string>()
  let people = 0
  const candidacies: Term[] = []
  const vote = (from: number, to: number, weight: number) => {
    for (let year = Math.max(FIRST, from); year <= Math.min(LAST, to); year++) votes[year - FIRST] += weight
  }
  // Between two stretches in office somebody is less in the news.
  const voteOf = ({ terms }: Holder) => {
    terms.forEach(({ from, to }, i) => {
      vote(i === 0 ? from - RISE : from, i === terms.length - 1 ? to + FALL : to, 1)
      if (i > 0) vote(terms[i - 1].to + 1, from - 1, BETWEEN)
    })
  }
  const isElection = countWords(tokens, ELECTION) >= ELECTION_WORDS
  for (const at of listTelling(tokens, holders)) {
    if ((tokens.shape[at] & SHAPE.digit) !== 0 && YEAR.test(words[at]) && !met.has(words[at])) {
      met.add(words[at])
      vote(Number(words[at]), LAST, 0.5)
    }
    for (const holder of holders.byLast.get(words[at]) ?? []) {
      if (!wordsBefore(holder).includes(words[at - 1]) || met.has(holder)) continue
      met.add(holder)
      people++
      candidacies.push(...holder.terms.filter(({ isInOffice }) => !isInOffice))
      voteOf(holder)
    }
  }
  if (isElection) for (const { from, to } of candidacies) vote(from, to, 0.75)
  if (people + candidacies.length < 2 || (people < 2 && !isElection)) return null
  const most = Math.max(...votes)
  return new Set([...votes.keys()].filter((i) => votes[i] >= most - 0.25).map((i) => FIRST + i))
}

/** Words of which an article about office-holders has at least one. */
const STATE = new Set(
  (
    'minister ministers ministry government governments president presidential parliament parliamentary senate senator ' +
    'senators congress congressional congressman congresswoman chancellor premier governor mayor council councils ' +
    'cabinet election elections electoral vote votes voters referendum campaign party parties coalition opposition ' +
    'republican republicans democrat democrats democratic labour tory tories conservatives lawmakers legislators mps ' +
    'policy sanctions summit treaty embassy ambassador diplomat diplomats diplomatic troops military army nato un eu ' +
    'state states federal white downing kremlin pentagon treasury secretary prime administration legislation law bill ' +
    'court central reserve fed commission commissioner leader leaders'
  ).split(' '),
)

/** Different words of government that a text needs before a name that many share is that of the holder. */
const SURE_STATE = 4

/** Those beside a holder of office of whom the word tells nothing of a trade: “Mr Vos, a friend of hers,”. */
const BESIDE = new Set(
  (
    'friend ally rival opponent adversary successor predecessor husband wife father mother son daughter brother sister ' +
    'uncle aunt cousin nephew niece spouse partner counterpart member politician statesman democrat republican ' +
    'conservative liberal socialist progressive moderate loyalist supporter leader chairman chairwoman chair'
  ).split(' '),
)

/** “John Lee, a butcher,”: a trade that the article tells makes another man of him. */
function hasTrade({ office, role }: Entity, words: readonly string[]): boolean {
  return office === 'none' && role !== null && !BESIDE.has(words[role.end - 1])
}

function isHolder({ words }: Holder, name: readonly string[]): boolean {
  if (name.length === 1) return !COMMON.has(name[0])
  return words[0] === name[0] || (words.length > 2 && words[words.length - 2] === name[name.length - 2])
}

/** For each entity whether it is a well-known office-holder, in office when the text was written; null for others. */
export function readTenures(
  document: ResolvedDocument,
  words: readonly string[],
  holders: HolderTable,
): (Tenure | null)[] {
  let years: Set<number> | null | undefined
  let stateWords: number | undefined
  return document.entities.map((entity: Entity) => {
    if (entity.kind !== 'person' || !entity.isNamed) return null
    const name = entity.name.toLowerCase().split(/\s+/)
    const found = (holders.byLast.get(name[name.length - 1]) ?? []).filter((holder) => isHolder(holder, name))
    if (found.length === 0 || hasTrade(entity, words)) return null
    if (years === undefined) years = estimateYears(document, words, holders)
    if (years !== null) return judgeTenure(found, years)
    stateWords ??= new Set(words.filter((word) => STATE.has(word))).size
    // “John Lee said”, of a roof: in a text without a state in it hardly anybody is the holder of an office.
    if (stateWords < (COMMON.has(name[name.length - 1]) ? SURE_STATE : 1)) return null
    // Nobody else tells the time: who was never more than an office-holder is in the news for the office.
    const isOffice = found.every(({ terms }) => terms.every(({ isInOffice }) => isInOffice))
    return isOffice ? (found.every(({ isSeat }) => isSeat) ? 'in-seat' : 'in') : 'alone'
  })
}

function judgeTenure(holders: readonly Holder[], years: ReadonlySet<number>): Tenure {
  const shareOf = (some: readonly Holder[]): number => {
    const isHeld = (year: number): boolean =>
      some.some(({ terms }) =>
        terms.some(({ from, to, isInOffice }) => isInOffice && from <= year && year <= to),
      )
    return [...years].filter(isHeld).length / years.size
  }
  const share = shareOf(holders)
  if (share < IN) return share >= MAYBE ? 'maybe' : 'out'
  return shareOf(holders.filter(({ isSeat }) => !isSeat)) >= IN ? 'in' : 'in-seat'
}
