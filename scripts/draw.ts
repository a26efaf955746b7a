import { createRandom } from '../training/random.js'

/** `count` of the items, drawn without putting back: the same on every machine. */
export function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = createRandom(seed)
  const left = [...items]
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  )
}
