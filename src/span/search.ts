import type { Extent } from './relate.js'

/** How many of `sorted`, numbers that never fall, lie below `value`. */
export function countBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The largest number up to each place of a list: 3, 1, 5 gives 3, 3, 5. */
export function maximaSoFar(numbers: readonly number[]): number[] {
  let largest = -Infinity
  return numbers.map((number) => (largest = Math.max(largest, number)))
}

/** A test whether one of `outers` holds all of an extent; `outers` is read once, however often it is asked. */
export function createEnclosedTest(outers: readonly Extent[]): (inner: Extent) => boolean {
  const sorted = [...outers].sort((a, b) => a.start - b.start)
  const starts = sorted.map(({ start }) => start)
  const ends = maximaSoFar(sorted.map(({ end }) => end))
  return ({ start, end }) => {
    const before = countBelow(starts, start + 1)
    return before > 0 && ends[before - 1] >= end
  }
}
