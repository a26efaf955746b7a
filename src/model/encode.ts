import { align, checksum, FORMAT, MAGIC, PREFIX, WIDTHS } from './format.js'
import type { Model, ModelHeader, TableData, TableHeader, TableKind } from './format.js'

function kindOf(data: TableData): TableKind {
  if (data instanceof Int8Array) return 'int8'
  return data instanceof Uint32Array ? 'uint32' : 'float32'
}

/** Bytes of JSON, anything beyond ASCII written as an escape. */
function asciiOf(json: string): Uint8Array {
  const escaped = json.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Uint8Array.from(escaped, (unit) => unit.charCodeAt(0))
}

/** The model as bytes, tables in the order of their names; the same model gives the same bytes. */
export function encodeModel({ version, createdFrom, metadata, tables }: Model): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const headers = sorted.map(([name, { data, scale, featureSet, labels }]): TableHeader => {
    return { name, kind: kindOf(data), length: data.length, scale, featureSet, labels }
  })
  const header: ModelHeader = { version, createdFrom, metadata, tables: headers }
  const text = asciiOf(JSON.stringify(header))
  let size = align(PREFIX + text.length)
  for (const { kind, length } of headers) size = align(size + length * WIDTHS[kind])
  const bytes = new Uint8Array(size)
  bytes.set(text, PREFIX)
  let offset = align(PREFIX + text.length)
  for (const [, { data }] of sorted) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset)
    offset = align(offset + data.byteLength)
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT, true)
  view.setUint32(12, text.length, true)
  view.setUint32(8, checksum(bytes, 12), true)
  return bytes
}
