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
