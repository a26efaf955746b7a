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
})
