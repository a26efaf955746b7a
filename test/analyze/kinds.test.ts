import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.js'
import type { SourceType, Statement } from '../../src/schema/index.js'
import { read } from '../fixtures/read.js'

interface Case {
  readonly text: string
  readonly sentence: readonly [number, number, string]
  readonly expected: readonly SourceType[]
  readonly not?: readonly SourceType[]
}

const analyze = createAnalyzer({})

/** Share of the sentence that the statement's content covers, by length. */
function coverage({ content }: Statement, [start, end]: Case['sentence']): number {
  const covered = (content?.spans ?? []).reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
  return covered / (end - start)
}

/** Types of the sentence: of the statements whose cue it holds, or whose content covers half of it. */
function typesOf({ text, sentence }: Case): Set<SourceType> {
  const [start, end] = sentence
  const statements = analyze(text).statements.filter((statement) => {
    const anchor = statement.cue?.spans[0] ?? statement.range
    const isInside = start <= anchor.start && anchor.start < end
    return statement.type !== 'unattributed' && (isInside || coverage(statement, sentence) >= 0.5)
  })
  const types = statements.map(({ type }) => type)
  return new Set(types.length > 0 ? types : ['unattributed'])
}

function isRight(one: Case): boolean {
  const types = typesOf(one)
  return one.expected.every((type) => types.has(type)) && !(one.not ?? []).some((type) => types.has(type))
}

describe('analyze', () => {
  it.each([
    ['refusals', 57],
    ['anonymous', 54],
    ['unclear', 54],
  ])('tells %s from their traps in at least %i of 60 texts', (name, least) => {
    const cases = read(`${name}.json`) as unknown as readonly Case[]
    expect(cases).toHaveLength(60)
    const wrong = cases
      .filter((one) => !isRight(one))
      .map((one) => `${one.sentence[2]} → ${[...typesOf(one)]}`)
    // The list of the wrong ones is what a failure shows.
    expect(wrong.slice(60 - least)).toEqual([])
  })
})
