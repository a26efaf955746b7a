import { describe, expect, it } from 'vitest'
import { Memory } from '../../src/incremental/memory.js'

function createMemory(...keys: string[]): Memory<string> {
  const memory = new Memory<string>()
  memory.turn()
  for (const key of keys) memory.set(key, `made of ${key}`)
  memory.turn()
  return memory
}

describe('a memory', () => {
  it('gives what the last analysis made, in its order and in another', () => {
    const memory = createMemory('a', 'b', 'c')
    for (const key of ['a', 'b', 'c', 'c', 'a']) expect(memory.get(key)).toBe(`made of ${key}`)
    memory.turn()
    for (const key of ['c', 'a', 'b']) expect(memory.get(key)).toBe(`made of ${key}`)
  })

  it('finds the next keys again behind one that is new', () => {
    const memory = createMemory('a', 'b', 'c')
    expect(['a', 'new', 'b', 'c'].map((key) => memory.get(key))).toEqual([
      'made of a',
      undefined,
      'made of b',
      'made of c',
    ])
  })

  it('forgets what an analysis did not ask for', () => {
    const memory = createMemory('a', 'b')
    memory.get('b')
    memory.turn()
    expect([memory.get('a'), memory.get('b')]).toEqual([undefined, 'made of b'])
  })

  it('keeps what is made anew in place of the old', () => {
    const memory = createMemory('a')
    memory.set('a', 'another')
    expect(memory.get('a')).toBe('another')
  })
})
