import { describe, expect, it } from 'vitest'
import { mapInOrder } from '../../../src/cli/batch/in-order.js'

async function* count(to: number, onRead: (item: number) => void = () => {}): AsyncGenerator<number> {
  for (let item = 1; item <= to; item++) {
    onRead(item)
    yield item
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

describe('mapInOrder', () => {
  it('keeps the order of the items when later ones are done first', async () => {
    const opened: (() => void)[] = []
    const work = (item: number): Promise<number> =>
      new Promise((resolve) => {
        opened.push(() => resolve(item * 10))
        // The last of each three opens all of them, itself first.
        if (item % 3 === 0) for (const open of opened.splice(0).reverse()) open()
      })
    expect(await collect(mapInOrder(count(9), work, 3))).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90])
  })

  it('reads no further than the window, however long nobody takes a result', async () => {
    let read = 0
    let most = 0
    const results = mapInOrder(
      count(50, (item) => (read = item)),
      async (item) => item,
      4,
    )
    let taken = 0
    for await (const _ of results) {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      most = Math.max(most, read - taken++)
    }
    expect(taken).toBe(50)
    // Four that wait, and one more that was read to wait for room.
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(6)
  })

  it('gives what came before a failure of the input, then the failure', async () => {
    async function* torn(): AsyncGenerator<number> {
      yield* count(3)
      throw new Error('cut')
    }
    const got: number[] = []
    const reading = (async () => {
      for await (const result of mapInOrder(torn(), async (item) => item, 2)) got.push(result)
    })()
    await expect(reading).rejects.toThrow('cut')
    expect(got).toEqual([1, 2, 3])
  })

  it('stops reading when the results are not wanted any more', async () => {
    let read = 0
    for await (const result of mapInOrder(
      count(1000, (item) => (read = item)),
      async (item) => item,
      2,
    )) {
      if (result === 3) break
    }
    expect(read).toBeLessThan(10)
  })
})
