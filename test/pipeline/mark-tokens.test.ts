import { describe, expect, it } from 'vitest'
import { markQuoted, markTokens } from '../../src/pipeline/mark-tokens.js'

describe('marking tokens', () => {
  it('marks what any of the ranges holds, once where they overlap', () => {
    const ranges = [
      { first: 1, end: 3 },
      { first: 2, end: 4 },
    ]
    expect([...markTokens(6, ranges)]).toEqual([0, 1, 1, 1, 0, 0])
  })

  it('marks outermost quotations with their marks, and no inner one for itself', () => {
    const quotation = { continues: -1, isBalanced: true }
    const quotations = [
      { ...quotation, first: 0, end: 2, depth: 0 },
      { ...quotation, first: 3, end: 5, depth: 1 },
    ]
    expect([...markQuoted(6, quotations)]).toEqual([1, 1, 0, 0, 0, 0])
  })
})
