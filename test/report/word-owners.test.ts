import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/span/words.js'
import { assignWords, nestingDepths } from '../../src/report/word-owners.js'
import { buildTestReport } from './build-report.js'

const text = 'On Tuesday the memo said that Mr Okoye believes the bridge is safe.'
const report = buildTestReport(text, {
  statements: [
    {
      type: 'document',
      source: 'the memo',
      cue: 'said',
      content: 'that Mr Okoye believes the bridge is safe',
    },
    { type: 'named', source: 'Mr Okoye', cue: 'believes', content: 'the bridge is safe', within: 0 },
  ],
})

const ownersOf = (statements = report.statements): string[] => {
  const words = findWords(text)
  return [...assignWords(words, statements)].map((owner) => (owner < 0 ? 'writer' : statements[owner].type))
}

describe('assignWords', () => {
  it('gives each word once, to the outermost statement', () => {
    expect(ownersOf()).toEqual(['writer', 'writer', ...Array.from({ length: 11 }, () => 'document')])
  })

  it('gives words to the inner statement where nothing lies around it', () => {
    const inner = report.statements.filter(({ type }) => type === 'named')
    expect(ownersOf(inner).filter((owner) => owner === 'named')).toHaveLength(7)
  })

  it('survives statements that claim to lie within each other', () => {
    const [a, b] = report.statements
    const circular = [
      { ...a, within: b.id },
      { ...b, within: a.id },
    ]
    expect(nestingDepths(circular)).toHaveLength(2)
    expect(ownersOf(circular).filter((owner) => owner !== 'writer')).toHaveLength(11)
  })

  it('goes by source, cue and content, and by the range where there are none', () => {
    const split = buildTestReport('“It is,” on Monday said Ada, “safe.”', {
      statements: [{ type: 'named', source: 'Ada', cue: 'said', content: ['“It is,”', '“safe.”'] }],
    })
    const owners = assignWords(findWords('“It is,” on Monday said Ada, “safe.”'), split.statements)
    expect([...owners]).toEqual([0, 0, -1, -1, 0, 0, 0])
    const plain = buildTestReport('It rained. It snowed.', { statements: [] })
    expect([...assignWords(findWords('It rained. It snowed.'), plain.statements)]).toEqual([0, 0, 1, 1])
    const [first] = plain.statements
    expect([...assignWords(findWords('It rained. It snowed.'), [first])]).toEqual([0, 0, -1, -1])
  })

  it('gives words that two outermost statements share to the earlier one', () => {
    const [outer, inner] = report.statements
    const two = [inner, { ...outer, within: null }].map((one) => ({ ...one, within: null }))
    expect([...assignWords(findWords(text), two)].filter((owner) => owner === 0)).toHaveLength(7)
    const three = [{ ...inner, within: outer.id }, outer, { ...outer, id: 'x' }]
    expect(new Set(assignWords(findWords(text), three))).toEqual(new Set([-1, 1]))
  })

  it('tells how deep each statement lies, whatever their order', () => {
    const [a] = report.statements
    const at = (id: string, within: string | null) => ({ ...a, id, within })
    expect([
      ...nestingDepths([at('c', 'b'), at('a', null), at('b', 'a'), at('d', 'x'), at('e', 'c')]),
    ]).toEqual([2, 0, 1, 0, 3])
    expect([...nestingDepths([])]).toEqual([])
  })
})
