import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { createLinter, PRESET_NAMES, RULES } from '../../src/lint/index.js'
import { messageSchema } from '../../src/schema/index.js'
import type { Message } from '../../src/schema/index.js'

const ARTICLES = join(import.meta.dirname, '../../examples/articles')
const articles = readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name), 'utf8'))
const everything = createLinter({ preset: 'strict', minConfidence: 0 })
const ids = new Set(RULES.map(({ id }) => id))

function expectSound(text: string, lintWith: (report: ReturnType<typeof analyze>) => Message[]): void {
  const report = analyze(text)
  const messages = lintWith(report)
  const statements = new Set(report.statements.map(({ id }) => id))
  for (const message of messages) {
    expect(messageSchema.parse(message)).toEqual(message)
    expect(ids).toContain(message.ruleId)
    expect(message.reason).toMatch(/^Unexpected [^]+, expected .+$/)
    expect(message.statementIds.filter((id) => !statements.has(id))).toEqual([])
    for (const { start, end, text: words } of [message.place ?? [], message.evidence].flat()) {
      expect(text.slice(start, end)).toBe(words)
    }
  }
  const starts = messages.map(({ place }) => place?.start ?? -1)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(lintWith(report)).toEqual(messages)
}

describe('messages', () => {
  it.each(PRESET_NAMES)('of %s on the example articles hold to their schema and to the text', (name) => {
    for (const article of articles) expectSound(article, createLinter(name))
  })

  it('hold on texts thrown together', () => {
    const parts = [
      '“We will appeal,” Ms Adeyemi said.',
      'Sources say the deal could reportedly be worth more.',
      'A senior official, who was not authorised to speak, called him an idiot.',
      'Delta Bank declined to comment.',
      'Critics claimed that Delta Bank had lied.',
      'Jana Holm accused Delta Bank of theft.',
      '“Nobody told us that it was off.',
      'It is unclear why.',
      '‘Never again.’',
      '\n\n',
      '\u2028',
      '👩‍⚖️ said so.',
      '"',
      '”',
    ]
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((chosen) => chosen.join(' '))
    fc.assert(
      fc.property(texts, (text) => expectSound(text, everything)),
      { numRuns: 150, seed: 1 },
    )
  })
})
