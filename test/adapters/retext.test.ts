import fc from 'fast-check'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import retextOnrecord from '../../src/adapters/retext.js'
import { analyze, UsageError } from '../../src/index.js'
import type { Options } from '../../src/index.js'
import { reportSchema } from '../../src/schema/index.js'

const ARTICLE = [
  'Bridge to open in June',
  '“The bridge is safe,” Transport Minister Daniel Okoye said on Monday. He added that “every bolt” had been replaced.',
  'The contractor declined to comment.\r\nIt is unclear who will pay, critics say.',
].join('\n\n')

const plain = unified().use(retextEnglish).use(retextStringify)

function createReporter(options: Options = {}): (text: string) => unknown {
  const processor = plain().use(retextOnrecord, options).freeze()
  return (text) => {
    const file = new VFile(text)
    processor.runSync(processor.parse(file), file)
    return file.data.onrecord
  }
}

describe('retextOnrecord', () => {
  it('puts the report of the file at data.onrecord', async () => {
    const file = await retext().use(retextOnrecord).process(ARTICLE)
    expect(reportSchema.parse(file.data.onrecord).statements.length).toBeGreaterThan(3)
    expect(file.data.onrecord).toEqual(analyze(ARTICLE))
  })

  it('reports what analyze reports of any plain text', () => {
    const words = [
      'said',
      'She',
      '“Yes,”',
      'Mr. Okoye',
      'a.m.',
      '“',
      '"',
      '’',
      '\n',
      '\n\n',
      '\r\n\r\n',
      '\n \n',
      '\t',
      '.',
      '?',
      '(',
      '\u2029',
      '\u00a0',
      '\ufeff',
      'Ünï',
      '👩',
      '- ',
      '3.5',
      '…',
    ]
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '))
    const report = createReporter()
    fc.assert(
      fc.property(text, (value) => {
        expect(report(value)).toEqual(analyze(value))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('passes its options on', () => {
    const options = { positions: true, minConfidence: 0.4 }
    expect(createReporter(options)(ARTICLE)).toEqual(analyze(ARTICLE, options))
  })

  it('refuses bad options when the processor is frozen, before any file is read', () => {
    const processor = retext().use(retextOnrecord, { minconfidence: 1 } as Options)
    expect(() => processor.freeze()).toThrow(UsageError)
  })

  it('reads the tree that it gets, so that what another plugin took out is not reported', async () => {
    const file = await retext()
      .use(() => (tree) => {
        ;(tree as unknown as { children: unknown[] }).children.splice(0, 2)
      })
      .use(retextOnrecord)
      .process(ARTICLE)
    expect(file.data.onrecord?.statements[0].range.text).not.toContain('Bridge to open')
  })

  it('works beside retext-equality in one processor and leaves its messages alone', async () => {
    const text = `${ARTICLE}\n\nThe chairman said his foreman was sure.`
    const alone = await retext().use(retextEquality).process(text)
    const both = await retext().use(retextOnrecord).use(retextEquality).process(text)
    expect(alone.messages.length).toBeGreaterThan(0)
    expect(both.messages.map(String)).toEqual(alone.messages.map(String))
    expect(String(both)).toBe(text)
    expect(both.data.onrecord).toEqual(analyze(text))
  })
})
