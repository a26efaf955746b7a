import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import retextOnrecord from '../../src/adapters/retext.js'
import { addMessages } from '../../src/adapters/retext-messages.js'
import { UsageError } from '../../src/index.js'
import { defineRule } from '../../src/lint/index.js'
import type { Severity } from '../../src/schema/index.js'

const ARTICLE =
  'The bridge is shut.\n\n“They knew about the cables.”\r\nIts foreman, the chairman and his wife left.\n'

/** Reports every word that is asked for, wherever it stands in the report. */
const noWords = (words: readonly string[], severity: Severity) =>
  defineRule({
    id: 'no-words',
    summary: 'None of these words.',
    note: 'Take another *word*.',
    defaults: { severity, minConfidence: 0 },
    ok: [],
    notOk: [],
    check: ({ statements }) =>
      statements.flatMap(({ id, range }) =>
        words
          .filter((word) => range.text.includes(word))
          .map((word) => {
            const start = range.start + range.text.indexOf(word)
            const place = { start, end: start + word.length, text: word }
            return {
              unexpected: word,
              wanted: 'another',
              place,
              actual: word,
              expected: ['x'],
              statementIds: [id],
            }
          }),
      ),
  })

async function messagesOf(words: readonly string[], severity: Severity = 'warning'): Promise<VFileMessage[]> {
  const file = await retext()
    .use(retextOnrecord, { policy: { define: [noWords(words, severity)] } })
    .process(ARTICLE)
  return file.messages
}

describe('retextOnrecord with a policy', () => {
  it('adds messages with the fields that vfile knows', async () => {
    const [message, ...rest] = await messagesOf(['cables'])
    expect(rest).toEqual([])
    expect(message).toMatchObject({
      reason: 'Unexpected cables, expected another',
      ruleId: 'no-words',
      source: 'onrecord',
      fatal: false,
      actual: 'cables',
      expected: ['x'],
      note: 'Take another *word*.',
    })
    expect(message.url).toBeUndefined()
  })

  it.each([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as const)('tells vfile a message of severity %s', async (severity, fatal) => {
    const [message] = await messagesOf(['cables'], severity)
    expect(message.fatal).toBe(fatal)
  })

  it('puts each message where its words stand in the file', async () => {
    for (const words of ['bridge', 'knew about the cables', 'chairman']) {
      const [message] = await messagesOf([words])
      const { start, end } = message.place as {
        start: { offset: number; line: number }
        end: { offset: number }
      }
      expect(ARTICLE.slice(start.offset, end.offset)).toBe(words)
      expect(start.line).toBe(ARTICLE.slice(0, start.offset).split('\n').length)
    }
  })

  it('keeps the place in the file where another plugin has taken words out of the tree', async () => {
    const file = await retext()
      .use(() => (tree) => {
        ;(tree as unknown as { children: unknown[] }).children.splice(0, 2)
      })
      .use(retextOnrecord, { policy: { define: [noWords(['cables'], 'info')] } })
      .process(ARTICLE)
    const { start } = file.messages[0].place as { start: { line: number; column: number; offset: number } }
    expect(start).toEqual({ line: 3, column: 22, offset: ARTICLE.indexOf('cables') })
  })

  it('adds none without a policy', async () => {
    const file = await retext().use(retextOnrecord).process(ARTICLE)
    expect(file.messages).toEqual([])
  })

  it('refuses a bad policy when the processor is frozen', () => {
    expect(() =>
      retext()
        .use(retextOnrecord, { policy: 'nobody' as 'ap' })
        .freeze(),
    ).toThrow(UsageError)
  })

  it('runs in one processor with retext-equality, whose messages stay as they are', async () => {
    const policy = { define: [noWords(['cables'], 'warning')] }
    const equality = await unified()
      .use(retextEnglish)
      .use(retextEquality)
      .use(retextStringify)
      .process(ARTICLE)
    const both = await retext().use(retextEquality).use(retextOnrecord, { policy }).process(ARTICLE)
    const others = both.messages.filter(({ source }) => source !== 'onrecord')
    expect(others.map(String)).toEqual(equality.messages.map(String))
    expect(both.messages).toHaveLength(others.length + 1)
    expect(others.length).toBeGreaterThan(0)
  })
})

describe('addMessages', () => {
  const bare = { actual: '', expected: [], note: '', statementIds: [], evidence: [] }

  it('gives no place to a finding about the article, nor in a tree without positions', () => {
    const file = new VFile('')
    const tree = { type: 'RootNode' as const, children: [{ type: 'TextNode', value: 'cables' }] }
    const span = { start: 0, end: 6, text: 'cables' }
    addMessages(file, tree as never, [
      { ...bare, ruleId: 'a', severity: 'info', reason: 'x', place: null, url: 'https://example.org/a' },
      { ...bare, ruleId: 'b', severity: 'info', reason: 'y', place: span, url: '' },
    ])
    expect(file.messages.map(({ place }) => place)).toEqual([undefined, undefined])
    expect(file.messages.map(({ url }) => url)).toEqual(['https://example.org/a', undefined])
  })
})
