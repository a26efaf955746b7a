import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { hashOptions, readModelVersion } from '../../src/queue/identity.js'
import { keyOf } from '../../src/queue/ledger.js'

describe('the hash of options', () => {
  it('is one for all that means the same', () => {
    const officials = [{ words: 'harbour master', note: 'Ours.' }]
    expect(hashOptions({})).toBe(hashOptions())
    expect(hashOptions({ positions: false, minConfidence: 0 })).toBe(hashOptions({}))
    expect(hashOptions({ positions: true, lexicon: { officials } })).toBe(
      hashOptions({ lexicon: { officials: [{ note: 'Ours.', words: 'harbour master' }] }, positions: true }),
    )
  })

  it('tells all else apart', () => {
    const all = [
      {},
      { positions: true },
      { minConfidence: 0.5 },
      { lexicon: { officials: [{ words: 'reeve' }] } },
      { lexicon: { outlets: [{ words: 'reeve' }] } },
      { model: new Uint8Array([1]) },
      { model: new Uint8Array([2]) },
    ]
    expect(new Set(all.map(hashOptions)).size).toBe(all.length)
  })

  it('refuses what analyze refuses', () => {
    expect(() => hashOptions({ minConfidence: 2 })).toThrow('Unexpected number 2 as option minConfidence')
  })
})

describe('the key of a result', () => {
  it('changes with each of its four parts, however they are cut', () => {
    const identity = { articleId: 'a', contentHash: 'b', modelVersion: 'c', optionsHash: 'd' }
    const others = [
      identity,
      { ...identity, articleId: 'ab' },
      { ...identity, articleId: 'ab', contentHash: '' },
      { ...identity, contentHash: 'x' },
      { ...identity, modelVersion: 'x' },
      { ...identity, optionsHash: 'x' },
      { ...identity, articleId: '\ud800' },
      { ...identity, articleId: '\ufffd' },
    ]
    expect(new Set(others.map(keyOf)).size).toBe(others.length)
  })

  it('takes the version that reports tell', () => {
    expect(readModelVersion()).toBe(analyze('').model.version)
  })
})
