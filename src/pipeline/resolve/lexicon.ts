import type { DocumentEntry } from '../../lexicon/documents.js'
import type { GivenNameEntry } from '../../lexicon/given-names.js'
import type { NameWordEntry } from '../../lexicon/name-words.js'
import type { OrganisationEntry } from '../../lexicon/organisations.js'
import type { OutletEntry } from '../../lexicon/outlets.js'
import type { RoleEntry } from '../../lexicon/roles.js'
import type { TitleEntry } from '../../lexicon/titles.js'
import { hashWord } from '../../span/hash.js'
import { ClassTable } from './class-table.js'
import { pluralize } from './plural.js'
import { FLAG, type WordClass } from './word-class.js'

/** The word lists that resolution reads. */
export interface ResolveLists {
  readonly roles: readonly RoleEntry[]
  readonly titles: readonly TitleEntry[]
  readonly organisationHeads: readonly OrganisationEntry[]
  readonly companyEndings: readonly OrganisationEntry[]
  readonly organisationNames: readonly OrganisationEntry[]
  readonly places: readonly OrganisationEntry[]
  readonly outlets: readonly OutletEntry[]
  readonly documents: readonly DocumentEntry[]
  readonly givenNames: readonly GivenNameEntry[]
  /** Lines of given names of one person: "william, bill, will". */
  readonly nicknames: readonly string[]
  readonly nameWords: readonly NameWordEntry[]
}

/** The lists in the form that the stage reads: made once, used for every text. */
export interface ResolveLexicon {
  readonly table: ClassTable
  /** Hash of a given name → number of its line in `nicknames`. */
  readonly nicknames: ReadonlyMap<number, number>
}

/** Lines of documents are numbered above those of bodies. */
const DOCUMENT_LINES = 100

const split = (words: string): string[] => words.split(', ')
const genderOf = (gender: 'male' | 'female' | undefined): number =>
  gender === 'male' ? 1 : gender === 'female' ? 2 : 0

function addRoles(table: ClassTable, lists: ResolveLists): void {
  const byWord = new Map<string, RoleEntry>()
  for (const role of lists.roles) {
    for (const word of split(role.words)) {
      if (!byWord.has(word)) byWord.set(word, role)
      const fields: Partial<WordClass> = { role, roleKey: hashWord(word), gender: genderOf(role.gender) }
      table.add(word, FLAG.role | capsOnly(word), fields)
      table.add(pluralize(word), FLAG.role | FLAG.plural, fields)
    }
  }
  for (const title of lists.titles) {
    const role = byWord.get(title.role ?? '')
    for (const word of split(title.words)) {
      const named = role === undefined ? {} : { role, roleKey: hashWord(title.role ?? '') }
      table.add(word, FLAG.title | capsOnly(word), { gender: genderOf(title.gender), ...named })
    }
  }
}

function addBodies(table: ClassTable, lists: ResolveLists): void {
  lists.organisationHeads.forEach(({ words, sector }, line) => {
    for (const word of split(words)) {
      table.add(word, FLAG.organisationHead, { sector, line })
      table.add(pluralize(word), FLAG.organisationHead | FLAG.plural, { sector, line })
    }
  })
  for (const { words, sector } of lists.companyEndings) {
    for (const word of split(words)) table.add(word, FLAG.ending, { sector })
  }
  for (const { words, sector } of lists.organisationNames) {
    for (const word of split(words)) table.add(word, FLAG.organisationName | capsOnly(word), { sector })
  }
  for (const { words, sector } of lists.places) {
    for (const word of split(words)) table.add(word, FLAG.place | capsOnly(word), { sector })
  }
}

/** "US" must be told from "us", "WHO" from "who". */
function capsOnly(word: string): number {
  return word === word.toUpperCase() && !word.includes(' ') ? FLAG.capsOnly : 0
}

function addOutlets(table: ClassTable, lists: ResolveLists): void {
  for (const { words, use, isStateRun } of lists.outlets) {
    const state = isStateRun === true ? FLAG.stateRun : 0
    for (const word of split(words)) {
      if (use === 'name') table.add(word, FLAG.outletName | capsOnly(word) | state, {})
      else if (use === 'head') table.add(word, FLAG.outletHead, {})
      else if (use === 'front') table.add(word, FLAG.outletFront, {})
      else {
        table.add(word, FLAG.outletNoun, {})
        table.add(pluralize(word), FLAG.outletNoun | FLAG.plural, {})
      }
    }
  }
}

function addRest(table: ClassTable, lists: ResolveLists): void {
  lists.documents.forEach(({ words, credit }, at) => {
    const line = DOCUMENT_LINES + at
    const issued = credit === 'issuer' ? FLAG.issued : 0
    for (const word of split(words)) {
      table.add(word, FLAG.document | issued, { line })
      table.add(pluralize(word), FLAG.document | issued | FLAG.plural, { line })
    }
  })
  for (const { words, gender } of lists.givenNames) {
    for (const word of split(words)) table.add(word, FLAG.given, { gender: genderOf(gender) })
  }
  for (const { words, use } of lists.nameWords)
    for (const word of split(words)) table.add(word, FLAG[use], {})
  for (const word of split('he, she, him, her, his, hers, himself, herself')) {
    table.add(word, FLAG.thirdPerson, { gender: word.startsWith('h') && !word.startsWith('her') ? 1 : 2 })
  }
  for (const word of split('they, them, their, it, its, both')) table.add(word, FLAG.thirdPerson, {})
  for (const word of split('i, me, my, we, us, our, ours')) table.add(word, FLAG.firstPerson, {})
  for (const word of split('who, which, that, whom, whose')) table.add(word, FLAG.relative, {})
}

/**
 * Compiles the word lists once, so that a text is read with one look-up a token.
 * @example
 * const lexicon = createResolveLexicon({ roles: ROLES, titles: TITLES, … })
 */
export function createResolveLexicon(lists: ResolveLists): ResolveLexicon {
  const table = new ClassTable()
  addRoles(table, lists)
  addBodies(table, lists)
  addOutlets(table, lists)
  addRest(table, lists)
  table.seal()
  const nicknames = new Map<number, number>()
  lists.nicknames.forEach((line, at) => {
    for (const name of split(line)) nicknames.set(hashWord(name), at)
  })
  return { table, nicknames }
}
