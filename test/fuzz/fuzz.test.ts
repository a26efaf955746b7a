import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUBJECTS } from './subjects.js'

/** A short run; `npm run fuzz -- --minutes 60` is the long one. */

describe('whatever is read', () => {
  it.each(SUBJECTS)('never makes $name throw or point outside it', ({ input, try: read }) => {
    fc.assert(
      fc.property(input, (text) => {
        expect(read(text)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('leaves prototypes as they are', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const ninjs = SUBJECTS.find(({ name }) => name === 'onrecord/ninjs')
    const item =
      '{"__proto__":{"polluted":1},"type":"text","constructor":{"prototype":{"polluted":1}},"bodies":[]}'
    expect(ninjs?.try(item)).toEqual([])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('polluted' in {}).toBe(false)
  })
})
