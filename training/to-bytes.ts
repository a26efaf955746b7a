/** Weights as signed bytes, of which the largest is 127; one is worth `scale`. */
export function toBytes(values: Float32Array | Float64Array): { data: Int8Array; scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
  return { data: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}
