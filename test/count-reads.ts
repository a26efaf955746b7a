/**
 * How often `run` reads a property or an element of `data`, however deep: work on a report that a test can bound
 * without a clock.
 */
export function countReads<T extends object>(data: T, run: (watched: T) => unknown): number {
  let reads = 0
  const watched = new WeakMap<object, object>()
  const watch = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = watched.get(value)
    if (known) return known
    const proxy = new Proxy(value, {
      get(target, key, receiver) {
        reads++
        return watch(Reflect.get(target, key, receiver))
      },
    })
    watched.set(value, proxy)
    return proxy
  }
  run(watch(data) as T)
  return reads
}
