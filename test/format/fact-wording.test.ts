import { describe, expect, it } from 'vitest'
import { hasWording, wordEvidence } from '../../src/format/fact-wording.js'
import { readExamples } from '../report/read-examples.js'

describe('the wording of evidence', () => {
  it('has words for every fact that the example articles show', () => {
    const facts = readExamples().flatMap(([, { statements, summary }]) =>
      [...statements, ...summary.corroboration].flatMap(({ evidence }) => evidence.map(({ fact }) => fact)),
    )
    expect(new Set(facts).size).toBeGreaterThan(15)
    expect([...new Set(facts)].filter((fact) => !hasWording(fact))).toEqual([])
  })

  it('leads up to the words that show a fact, and stands alone where none do', () => {
    expect(wordEvidence('condition-of-anonymity', true)).toBe('asked not to be named:')
    expect(wordEvidence('condition-of-anonymity', false)).toBe('asked not to be named')
    expect(wordEvidence('source-phrase', false)).toBe('the source is worded')
    expect(wordEvidence('no-attribution', false)).toBe('nobody is credited')
  })

  it('reads a fact of a newer report as it is spelt', () => {
    expect(wordEvidence('seen-by-two-editors', true)).toBe('seen by two editors:')
    expect(hasWording('constructor')).toBe(false)
  })
})
