import { describe, expect, it } from 'vitest'
import { createIdMaker, nameSource, nameStatement } from '../../src/report/statement-id.js'
import { buildTestReport } from './build-report.js'

describe('ids', () => {
  it('numbers the second of the same name, and never gives an id twice', () => {
    const makeId = createIdMaker()
    expect(['a', 'a', 'a-2', 'a', 'b'].map(makeId)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'b'])
  })

  it('are the same whatever the case, spacing and punctuation of the words', () => {
    expect(nameStatement(['“We will appeal,”', 'she said'])).toBe(
      nameStatement(['We will\nappeal', 'she said']),
    )
    expect(nameStatement(['We will appeal'])).not.toBe(nameStatement(['We would appeal']))
  })

  it('are the same in capitals, beyond ASCII too', () => {
    for (const [one, other] of [
      ['Çelik asked', 'çELIK ASKED'],
      ['Azalea', 'aZALEA'],
      ['don’t', 'DON’T'],
    ]) {
      expect(nameStatement([one])).toBe(nameStatement([other]))
    }
    const words = [
      'Çelik',
      'Çelek',
      'çel',
      'don’t',
      'dont',
      "don't",
      'a1',
      'aQ',
      '[a',
      '{a',
      '\u0080',
      '\u0081',
      'a b',
      'ab',
    ]
    expect(new Set(words.map((word) => nameStatement([word]))).size).toBe(words.length - 2)
    expect(nameStatement(['[a'])).toBe(nameStatement(['{a']))
    expect(nameStatement(['\u0080'])).toBe(nameStatement(['\u0081']))
  })

  it('are numbered past ids that were given as names', () => {
    const makeId = createIdMaker()
    expect(['a-2', 'a', 'a', 'a', 'b-1', 'b', 'b'].map(makeId)).toEqual([
      'a-2',
      'a',
      'a-3',
      'a-4',
      'b-1',
      'b',
      'b-2',
    ])
  })

  it('of a source are short, and tell names without Latin letters apart', () => {
    expect(nameSource(`${'a'.repeat(47)} b`)).toBe('a'.repeat(47))
    expect(nameSource('a -- b')).toBe('a-b')
    expect(nameSource('Жук')).not.toBe(nameSource('Кит'))
  })

  it('tell a source by its name', () => {
    expect(nameSource('Zoë Çelik')).toBe('zoe-celik')
    expect(nameSource('the ministry’s spokeswoman')).toBe('the-ministry-spokeswoman')
    expect(nameSource('Жук')).toMatch(/^source-/)
  })

  it('survive edits elsewhere in the article', () => {
    const statements = [
      { type: 'official', content: 'It is safe', source: 'the mayor', cue: 'said' },
    ] as const
    const before = buildTestReport('It is safe, the mayor said. Rain fell.', { statements })
    const after = buildTestReport('The bridge shut. It is safe, the mayor said. Snow fell all night.', {
      statements,
    })
    const idOf = (report: typeof before) => report.statements.find(({ type }) => type === 'official')?.id
    expect(idOf(after)).toBe(idOf(before))
  })
})
