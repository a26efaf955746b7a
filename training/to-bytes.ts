/** Weights as signed bytes, of which the largest is 127; one is worth `scale`. */
export function toBytes(values: ArrayLike<number>): { data: Int8Array; scale: number } {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]))
  const scale = largest / 127
  return { data: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}
