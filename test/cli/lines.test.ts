import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/cli/lines.js'

async function collect(chunks: readonly string[], limit?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  const input = (async function* () {
    yield* chunks
  })()
  for await (const { bytes } of readLines(input, limit)) lines.push(bytes && Buffer.from(bytes).toString())
  return lines
}

describe('readLines', () => {
  it('joins the pieces of a line', async () => {
    expect(await collect(['a', 'b\nc', '\n', '\nd'])).toEqual(['ab', 'c', '', 'd'])
  })

  it('gives null for a line over the limit, and goes on after it', async () => {
    expect(await collect(['abc', 'def\nghij\nk'], 4)).toEqual([null, 'ghij', 'k'])
  })

  it('gives no line of an empty stream', async () => {
    expect(await collect([])).toEqual([])
    expect(await collect([''])).toEqual([])
  })
})
