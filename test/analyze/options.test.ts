import { describe, expect, it } from 'vitest'
import { analyze, createAnalyzer, ModelError, UsageError } from '../../src/index.js'
import type { Options } from '../../src/index.js'

const settle = (options: unknown) => () => createAnalyzer(options as Options)

describe('options', () => {
  it.each([
    [
      { minconfidence: 1 },
      'Unexpected option "minconfidence", expected lexicon, minConfidence, positions, model',
    ],
    [{ minConfidence: 'high' }, 'Unexpected string "high" as option minConfidence, expected number'],
    [{ minConfidence: 2 }, 'Unexpected number 2 as option minConfidence, expected a number of at most 1'],
    [{ minConfidence: Number.NaN }, 'Unexpected number NaN as option minConfidence, expected number'],
    [{ positions: 'yes' }, 'Unexpected string "yes" as option positions, expected boolean'],
    [{ model: 'a.bin' }, 'Unexpected string "a.bin" as option model, expected Uint8Array'],
    [
      { lexicon: { verbs: [] } },
      'Unexpected option "verbs" in option lexicon, expected officials, institutions, outlets, cues',
    ],
    [
      { lexicon: { cues: ['concede'] } },
      'Unexpected string "concede" as option lexicon.cues.0, expected object',
    ],
    [
      { lexicon: { cues: [{ words: 'concede', tone: 'loaded' }] } },
      'Unexpected option "tone" in option lexicon.cues.0, expected words, note',
    ],
    [
      { lexicon: { cues: [{ words: ' ' }] } },
      'Unexpected string " " as option lexicon.cues.0.words, expected a string with a length of at least 1',
    ],
    [null, 'Unexpected null as options, expected object'],
    ['fast', 'Unexpected string "fast" as options, expected object'],
    [[], 'Unexpected array as options, expected object'],
  ])('refuses %j and says what it expected', (options, reason) => {
    expect(settle(options)).toThrow(new UsageError(reason))
  })

  it('refuses weights that are none', () => {
    expect(settle({ model: new Uint8Array(64) })).toThrow(ModelError)
    expect(settle({ model: new Uint8Array() })).toThrow(ModelError)
  })

  it('takes every option that it knows', () => {
    const lexicon = { officials: [{ words: 'harbour master', note: 'Holds the port.' }], cues: [] }
    expect(settle({ lexicon, minConfidence: 0.5, positions: true })).not.toThrow()
  })
})

describe('text', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [['a'], 'array'],
    [new Uint8Array(2), 'object'],
  ])('refuses %s', (text, kind) => {
    expect(() => analyze(text as unknown as string)).toThrow(
      new UsageError(`Unexpected text of type ${kind}, expected a string`),
    )
  })
})
