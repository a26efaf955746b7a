import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../src/lexicon/documents.js'
import { GIVEN_NAMES } from '../../src/lexicon/given-names.js'
import { NAME_WORDS } from '../../src/lexicon/name-words.js'
import {
  COMPANY_ENDINGS,
  ORGANISATION_HEADS,
  ORGANISATION_NAMES,
  PLACES,
} from '../../src/lexicon/organisations.js'
import { OUTLETS } from '../../src/lexicon/outlets.js'
import { ROLES } from '../../src/lexicon/roles.js'
import { TITLES } from '../../src/lexicon/titles.js'

interface Line {
  readonly words: string
  readonly note: string
}
const LEXICONS: readonly (readonly [string, readonly Line[]])[] = [
  ['documents', DOCUMENTS],
  ['given names', GIVEN_NAMES],
  ['heads of organisations', ORGANISATION_HEADS],
  ['endings of companies', COMPANY_ENDINGS],
  ['words in names', NAME_WORDS],
  ['names of organisations', [...ORGANISATION_NAMES, ...PLACES]],
  ['names of outlets', OUTLETS.filter((entry) => entry.use === 'name')],
  ['heads of outlets', OUTLETS.filter((entry) => entry.use === 'head')],
  ['nouns for outlets', OUTLETS.filter((entry) => entry.use === 'noun')],
  ['roles', ROLES],
  ['titles', TITLES],
]
const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap((line) => line.words.split(', '))

describe.each(LEXICONS)('the lexicon of %s', (_, lines) => {
  it('lists each word once', () => {
    const words = wordsOf(lines)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('holds words without stray spaces or empty entries', () => {
    expect(wordsOf(lines).filter((word) => word === '' || /^\s|\s$|\s\s|,/.test(word))).toEqual([])
  })

  it('gives a reason for each line', () => {
    expect(lines.filter((line) => !/\w.*\.$/.test(line.note))).toEqual([])
  })
})

describe('the lexicon of titles', () => {
  it('names only roles that the lexicon of roles holds', () => {
    const roles = new Set(wordsOf(ROLES))
    expect(TITLES.filter((title) => title.role !== null && !roles.has(title.role))).toEqual([])
  })
})

describe('the lexicon of roles', () => {
  it('says what a role is without a body wherever the body decides', () => {
    expect(ROLES.filter((role) => (role.office === 'body') !== (role.alone !== undefined))).toEqual([])
  })
})
