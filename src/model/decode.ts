import { ModelError } from '../errors.js'
import { align, checksum, FORMAT, MAGIC, PREFIX, WIDTHS } from './format.js'
import type { Model, ModelHeader, ModelTable, TableData, TableHeader } from './format.js'

function dataOf(bytes: Uint8Array, offset: number, { name, kind, length }: TableHeader): TableData {
  if (!(Number.isInteger(length) && length >= 0 && offset + length * WIDTHS[kind] <= bytes.length)) {
    throw new ModelError(`Expected table ${name} of ${length} numbers, received the end of the model`)
  }
  const at = bytes.byteOffset + offset
  if (kind === 'int8') return new Int8Array(bytes.buffer, at, length)
  return kind === 'uint32'
    ? new Uint32Array(bytes.buffer, at, length)
    : new Float32Array(bytes.buffer, at, length)
}

function checkPrefix(bytes: Uint8Array): DataView {
  if (bytes.length < PREFIX || bytes.length % 4 !== 0)
    throw new ModelError(`Expected a model, received ${bytes.length} bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('Expected a model, received other data')
  const format = view.getUint32(4, true)
  if (format !== FORMAT) throw new ModelError(`Expected format ${FORMAT}, received ${format}`)
  const expected = view.getUint32(8, true)
  const received = checksum(bytes, 12)
  if (expected !== received) throw new ModelError(`Expected checksum ${expected}, received ${received}`)
  return view
}

/** In Node and browsers alike, though not in the types of ES2022. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}

/**
 * Reads a model and checks all of it.
 * @param input stays the memory of the tables where it starts at a multiple of 4: not to be changed afterwards
 * @throws ModelError when the bytes are no model, of another format, torn or changed
 */
export function decodeModel(input: Uint8Array): Model {
  const bytes = input.byteOffset % 4 === 0 ? input : input.slice()
  const length = checkPrefix(bytes).getUint32(12, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + length))) as ModelHeader
  const tables = new Map<string, ModelTable>()
  let offset = align(PREFIX + length)
  for (const table of header.tables) {
    const { name, scale, featureSet, labels } = table
    const data = dataOf(bytes, offset, table)
    tables.set(name, { data, scale, featureSet, labels })
    offset = align(offset + data.byteLength)
  }
  const { version, createdFrom, metadata } = header
  return { version, createdFrom, metadata, tables }
}

/** Class of the numbers of a table, by the name that `getTable` is given. */
interface Kinds {
  readonly int8: Int8Array
  readonly uint32: Uint32Array
  readonly float32: Float32Array
}

const CLASSES = { int8: Int8Array, uint32: Uint32Array, float32: Float32Array }

/**
 * The table of that name, if it fits its reader.
 * @param labels the columns that the reader expects; left out where there are none
 * @throws ModelError when it is absent, or of another feature set, kind or labels
 */
export function getTable<K extends keyof Kinds>(
  model: Model,
  name: string,
  kind: K,
  featureSet: number,
  labels: readonly string[] = [],
): ModelTable & { readonly data: Kinds[K] } {
  const table = model.tables.get(name)
  if (table === undefined) throw new ModelError(`Expected table ${name}, received none`)
  if (table.featureSet !== featureSet) {
    throw new ModelError(`Expected feature set ${featureSet}, received ${table.featureSet} (table ${name})`)
  }
  if (!(table.data instanceof CLASSES[kind])) throw new ModelError(`Expected table ${name} of ${kind}`)
  if (table.labels.join(' ') !== labels.join(' ')) {
    throw new ModelError(
      `Expected labels ${labels.join(' ')}, received ${table.labels.join(' ')} (table ${name})`,
    )
  }
  return table as ModelTable & { readonly data: Kinds[K] }
}

/** A table of word hashes, signed as `hashWord` makes them. @throws ModelError as `getTable` does */
export function getHashes(model: Model, name: string, featureSet: number): Int32Array {
  const { buffer, byteOffset, length } = getTable(model, name, 'uint32', featureSet).data
  return new Int32Array(buffer, byteOffset, length)
}
