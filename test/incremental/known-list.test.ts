import { describe, expect, it } from 'vitest'
import { KnownList } from '../../src/incremental/known-list.js'
import { Memory } from '../../src/incremental/memory.js'

const NONE = (): number => -1

/** A list of units that are told by their words, and how many were made. */
function createList() {
  const list = new KnownList(new Memory<string>())
  let made = 0
  const read = (units: readonly string[], partnerOf: (at: number) => number): string[] =>
    list
      .recall(units.length, partnerOf, (at) => units[at])
      .map((entry) => list.fill(entry, () => `${entry.key}${++made}`))
  return { read, countMade: () => made }
}

describe('a list of what is known of units', () => {
  it('takes over the partner of a unit without its key', () => {
    const { read, countMade } = createList()
    expect(read(['a', 'b'], NONE)).toEqual(['a1', 'b2'])
    expect(read(['?', 'c', '?'], (at) => [0, -1, 1][at])).toEqual(['a1', 'c3', 'b2'])
    expect(countMade()).toBe(3)
  })

  it('knows by its key a unit that was moved', () => {
    const { read, countMade } = createList()
    read(['a', 'b', 'c'], NONE)
    read(['a', 'b', 'c'], (at) => at)
    expect(read(['a', 'c', 'b'], (at) => (at === 0 ? 0 : -1))).toEqual(['a1', 'c3', 'b2'])
    expect(countMade()).toBe(3)
  })

  it('makes once what stands twice', () => {
    const { read } = createList()
    expect(read(['a', 'a'], NONE)).toEqual(['a1', 'a1'])
  })
})
