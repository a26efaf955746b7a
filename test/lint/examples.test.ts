import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'
import { lint, RULES } from '../../src/lint/index.js'
import type { Message } from '../../src/schema/index.js'

const analyzer = createAnalyzer()

function findIn(rule: string, text: string, options: Readonly<Record<string, unknown>> = {}): Message[] {
  return lint(analyzer(text), { rules: { [rule]: ['warning', { ...options }] } })
}

function locate(text: string, { place }: Message): string {
  if (!place) return 'article'
  const point = (offset: number): string => {
    const before = text.slice(0, offset)
    return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
  }
  return `${point(place.start)}-${point(place.end)}`
}

describe.each(RULES)('the examples of $id', ({ id, ok, notOk }) => {
  it('are at least four of each', () => {
    expect(ok.length).toBeGreaterThanOrEqual(4)
    expect(notOk.length).toBeGreaterThanOrEqual(4)
  })

  it.each(ok.map((example) => (typeof example === 'string' ? { text: example, options: {} } : example)))(
    'leave alone: $text',
    ({ text, options }) => {
      expect(findIn(id, text, options).map(({ reason }) => reason)).toEqual([])
    },
  )

  it.each(notOk)('report: $text', ({ text, options, at }) => {
    const messages = findIn(id, text, options)
    expect(messages.map((message) => locate(text, message))).toEqual(at)
    for (const { place } of messages) if (place) expect(text.slice(place.start, place.end)).toBe(place.text)
  })
})
