import { describe, expect, it } from 'vitest'
import type { DraftStatement } from '../../src/report/assemble.js'
import { dropUncertain } from '../../src/report/min-confidence.js'
import type { SourceType, Span } from '../../src/schema/index.js'
import { spread } from './build-report.js'

const text = 'Ada said one. Bo said two. It rained.'
const find = (words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const sentences = ['Ada said one.', 'Bo said two.', 'It rained.'].map(find)

/** A draft with these words for content, or with the sentence that they are where there is no cue. */
function draft(
  words: string,
  confidence: number,
  { type = 'named', cue, ...more }: Partial<Omit<DraftStatement, 'cue'>> & { cue?: string } = {},
): DraftStatement {
  return {
    key: words,
    type,
    confidence,
    probabilities: spread(type, confidence),
    range: find(words),
    source: null,
    cue: cue === undefined ? null : { spans: [find(cue)] },
    content: type === 'unattributed' ? null : { spans: [find(words)] },
    form: null,
    stance: null,
    within: null,
    sourceIds: [],
    evidence: [],
    anonymity: null,
    refusal: null,
    doubt: null,
    ...more,
  }
}
const show = (drafts: readonly DraftStatement[]): [SourceType, string][] =>
  drafts.map(({ type, range }) => [type, range.text])

describe('dropUncertain', () => {
  it('keeps what is as sure as it is asked for, and what nobody is credited with', () => {
    const drafts = [draft('one', 0.5), draft('It rained.', 0.2, { type: 'unattributed' })]
    expect(dropUncertain(drafts, sentences, 0.5)).toEqual(drafts)
    expect(dropUncertain([draft('two', 0.4), ...drafts], sentences, 0.5).slice(0, 2)).toEqual(drafts)
  })

  it('gives the sentence of what is left out to the writer, with the cue as evidence', () => {
    const [kept, orphan, ...others] = dropUncertain(
      [draft('one', 0.9), draft('two', 0.4, { cue: 'Bo said' })],
      sentences,
      0.5,
    )
    expect(kept.key).toBe('one')
    expect(others).toEqual([])
    expect(orphan).toMatchObject({
      key: 'below-14',
      type: 'unattributed',
      range: sentences[1],
      sourceIds: [],
      evidence: [{ fact: 'below-min-confidence', spans: [find('Bo said')] }],
    })
    const [bare] = dropUncertain([draft('two', 0.4)], sentences, 0.5)
    expect(bare.evidence).toEqual([{ fact: 'below-min-confidence', spans: [] }])
  })

  it('gives each sentence that it reached to the writer once, by the surest of what was left out', () => {
    const both = draft('one. Bo said two', 0.4, { cue: 'Ada said' })
    const [less, more] = [0.3, 0.45].map((confidence) => draft('two', confidence, { cue: 'Bo said' }))
    for (const drafts of [
      [less, both, more],
      [more, both, less],
    ]) {
      const found = dropUncertain(drafts, sentences, 0.5)
      expect(show(found).sort()).toEqual([
        ['unattributed', 'Ada said one.'],
        ['unattributed', 'Bo said two.'],
      ])
      const second = found.find(({ range }) => range.start === 14)
      expect(second?.evidence[0].spans).toEqual([find('Bo said')])
    }
  })

  it('takes the first of what is left out where none is surer', () => {
    const [first, second] = ['Bo', 'said two'].map((cue) => draft('two', 0.4, { cue, key: cue }))
    const [{ evidence }] = dropUncertain([first, second], sentences, 0.5)
    expect(evidence[0].spans).toEqual([find('Bo')])
  })

  it('ends at the end of a sentence', () => {
    expect(show(dropUncertain([draft('one.', 0.4)], sentences, 0.5))).toEqual([
      ['unattributed', 'Ada said one.'],
    ])
    const close = [find('Ada said one'), find('. Bo said two.')]
    expect(show(dropUncertain([draft('. Bo', 0.4)], close, 0.5))).toEqual([
      ['unattributed', '. Bo said two.'],
    ])
    expect(show(dropUncertain([draft('one', 0.4)], close, 0.5))).toEqual([['unattributed', 'Ada said one']])
  })

  it('leaves a sentence alone that something else marks', () => {
    const drafts = [draft('one', 0.9), draft('Ada said one', 0.4)]
    expect(show(dropUncertain(drafts, sentences, 0.5))).toEqual([['named', 'one']])
  })

  it('moves what is inside up to what is kept around it', () => {
    const outer = draft('Ada said one', 0.9)
    const middle = draft('said one', 0.4, { within: outer.key })
    const inner = draft('one', 0.8, { within: middle.key })
    const kept = dropUncertain([outer, middle, inner], sentences, 0.5)
    expect(kept.map(({ within }) => within)).toEqual([null, outer.key])
    const orphan = dropUncertain([middle, { ...inner, within: middle.key }], sentences, 0.5)
    expect(orphan.map(({ key, within }) => [key, within])).toEqual([['one', null]])
  })
})
