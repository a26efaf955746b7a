import { describe, expect, it } from 'vitest'
import { collect, list, read } from './fixtures/read.js'

const FOLDERS = ['attribution', 'mentions', 'entities', 'corroboration', 'versions']
const FILES = ['refusals.json', 'anonymous.json', 'unclear.json', ...FOLDERS.flatMap(list)]

describe('fixtures', () => {
  it.each(FILES)('repeats in %s the exact words of every span', (file) => {
    const found = collect(read(file), {})
    expect(found.length).toBeGreaterThan(0)
    for (const { slice, words } of found) expect(slice).toBe(words)
    for (const { words } of found) expect(words).toBe(words.trim())
  })
})
