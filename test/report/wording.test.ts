import { describe, expect, it } from 'vitest'
import { judgeSpeakingType } from '../../src/report/speaking-type.js'
import { groupVoices } from '../../src/report/voices.js'
import {
  capitalize,
  joinWords,
  listNames,
  nameInText,
  wordCount,
  wordNumber,
  wordShare,
} from '../../src/report/wording.js'
import { SOURCE_TYPES, type Probabilities, type Source, type Statement } from '../../src/schema/index.js'

describe('numbers in words', () => {
  it.each([
    [0, 'no statements'],
    [1, 'one statement'],
    [2, 'two statements'],
    [12, 'twelve statements'],
    [13, '13 statements'],
  ])('%d: %s', (count, words) => {
    expect(wordCount(count, 'statement')).toBe(words)
    expect(`${wordNumber(count)} ${count === 1 ? 'statement' : 'statements'}`).toBe(words)
  })

  it('take the plural that they are given', () => {
    expect(wordCount(2, 'reading is', 'readings are')).toBe('two readings are')
  })

  it.each([
    [0, '0 per cent'],
    [0.001, 'less than 1 per cent'],
    [0.414, '41 per cent'],
    [0.999, 'more than 99 per cent'],
    [1, '100 per cent'],
  ])('%d is %s', (share, words) => expect(wordShare(share)).toBe(words))
})

describe('lists in words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: “%s”', (words, joined) => expect(joinWords(words)).toBe(joined))

  it('name three, and count the others', () => {
    expect(listNames(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listNames(['a', 'b', 'c', 'd'])).toBe('a, b, c and one other')
    expect(listNames(['a', 'b', 'c'], 1)).toBe('a and two others')
  })

  it('begin with a capital where they are told to', () => {
    expect(capitalize('one two')).toBe('One two')
    expect(capitalize('')).toBe('')
  })
})

describe('a name inside a sentence', () => {
  it.each([
    ['Bank of The Hague', 'unknown', 'Bank of The Hague'],
    ['One of The Two', 'unknown', 'one of The Two'],
    ['The company', 'unknown', 'the company'],
    ['His lawyer', 'person', 'his lawyer'],
    ['A spokeswoman for Delta', 'person', 'a spokeswoman for Delta'],
    ['The Harbour Post', 'outlet', 'The Harbour Post'],
    ['The Hague', 'unknown', 'The Hague'],
    ['The Hague court', 'organisation', 'the Hague court'],
    ['Theatre Lind', 'unknown', 'Theatre Lind'],
    ['Ana Ruiz', 'person', 'Ana Ruiz'],
  ] as const)('“%s” (%s) is “%s”', (name, kind, words) => expect(nameInText({ name, kind })).toBe(words))
})

const source = (id: string, type: Source['type'], more: Partial<Source> = {}): Source =>
  ({ id, name: id, kind: 'person', type, organisation: null, ...more }) as Source
const of = (text: string) => ({ start: 0, end: text.length, text })

describe('groupVoices', () => {
  it('takes a body and its officials for one voice', () => {
    const { list, voiceOf } = groupVoices([
      source('Lea Roth', 'official', { organisation: of('the ministry’s') }),
      source('Ana Ruiz', 'named'),
      source('The Ministry', 'official', { kind: 'organisation' }),
    ])
    expect(list).toEqual([
      { sourceIds: ['Lea Roth', 'The Ministry'], type: 'official' },
      { sourceIds: ['Ana Ruiz'], type: 'named' },
    ])
    expect(['Lea Roth', 'Ana Ruiz', 'The Ministry', 'nobody'].map(voiceOf)).toEqual([0, 1, 0, -1])
  })

  it('takes analysts of one bank, unnamed officials and people without a body for different voices', () => {
    const bank = { organisation: of('Delta Bank') }
    expect(
      groupVoices([source('a', 'named', bank), source('b', 'named', bank), source('c', 'anonymous', bank)])
        .list,
    ).toHaveLength(3)
    expect(groupVoices([source('a', 'official'), source('b', 'official')]).list).toHaveLength(2)
  })

  it.each(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our'])(
    'takes “%s port authority’s” for the Port Authority',
    (article) => {
      const { voiceOf } = groupVoices([
        source('Lea Roth', 'official', { organisation: of(`${article} port authority’s`) }),
        source('Port Authority', 'official', { kind: 'organisation' }),
        source('Portauthority', 'official', { kind: 'organisation' }),
      ])
      expect(['Lea Roth', 'Port Authority', 'Portauthority'].map(voiceOf)).toEqual([0, 0, 1])
    },
  )

  it('takes officials without a body for different voices, and people of a name like a body too', () => {
    const { voiceOf } = groupVoices([
      source('Delta', 'official'),
      source('Roth', 'official'),
      source('The Delta', 'official', { kind: 'organisation' }),
      source('The', 'official', { kind: 'organisation' }),
      source('Its', 'official', { kind: 'organisation' }),
    ])
    expect(['Delta', 'Roth', 'The Delta', 'The', 'Its'].map(voiceOf)).toEqual([0, 1, 2, 3, 4])
  })

  it('gives a voice the most accountable type in it', () => {
    const { list } = groupVoices([
      source('Delta', 'media', { kind: 'organisation' }),
      source('Roth', 'official', { organisation: of('Delta') }),
    ])
    expect(list.map(({ type }) => type)).toEqual(['official'])
  })
})

describe('judgeSpeakingType', () => {
  const statement = (chances: Partial<Probabilities>): Statement =>
    ({
      probabilities: { ...Object.fromEntries(SOURCE_TYPES.map((type) => [type, 0])), ...chances },
    }) as Statement

  it('goes by what the source usually is where no statement tells', () => {
    expect(judgeSpeakingType('person', [statement({ declined: 1 })], 'official')).toBe('official')
    expect(judgeSpeakingType('person', [statement({ named: 0.6 })], 'official')).toBe('named')
  })
  it.each([
    ['person', 'named'],
    ['group', 'unclear'],
    ['organisation', 'official'],
    ['document', 'document'],
    ['outlet', 'media'],
    ['unknown', 'anonymous'],
  ] as const)('takes a %s for %s where nothing says more', (kind, type) => {
    expect(judgeSpeakingType(kind, [])).toBe(type)
    expect(judgeSpeakingType(kind, [statement({ declined: 1 })])).toBe(type)
  })

  it('takes the type with the largest sum, the usual one ahead by a tenth', () => {
    expect(
      judgeSpeakingType('person', [statement({ official: 0.3 }), statement({ official: 0.3, named: 0.4 })]),
    ).toBe('official')
    expect(judgeSpeakingType('person', [statement({ official: 0.5, named: 0.45 })])).toBe('named')
    expect(judgeSpeakingType('person', [statement({ official: 0.6, named: 0.4 })])).toBe('official')
  })
})
