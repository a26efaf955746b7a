/** Number of the layout below; the loader refuses any other. */
export const FORMAT = 2
/** First four bytes of every model: "ONRM". */
export const MAGIC = 0x4d524e4f
/** Bytes before the header: magic, format, checksum of all that follows, length of the header. */
export const PREFIX = 16

/** Kind of the numbers of a table. */
export type TableKind = 'int8' | 'uint32' | 'float32'
export type TableData = Int8Array | Uint32Array | Float32Array

/**
 * A named table of learned numbers. Names say the owner first: `pos.rows`, `cue.rows`, `rank.value`.
 * A weight is `data[i] * scale`.
 */
export interface ModelTable {
  readonly data: TableData
  readonly scale: number
  /** Number of the feature set that the table was trained with; readers refuse any other than theirs. */
  readonly featureSet: number
  /** What the columns of a row stand for; empty where there are no rows. */
  readonly labels: readonly string[]
}

/**
 * All learned numbers that the library ships, in one file. To add a table: let a trainer in `training/` return it
 * from its `train` function (see `training/main.ts`), run `npm run train -- --only <trainer>`, and read it here or in
 * `analyze.ts` by `getTable(model, name, kind, featureSet, labels)`. Nothing else has to know of it.
 */
export interface Model {
  readonly version: string
  /** Which data, by whom. */
  readonly createdFrom: string
  readonly tables: ReadonlyMap<string, ModelTable>
  /** Constants of any JSON shape by name, such as thresholds. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** One table as the header lists it; its numbers follow in the same order, each table from a multiple of 4 bytes. */
export interface TableHeader {
  readonly name: string
  readonly kind: TableKind
  readonly length: number
  readonly scale: number
  readonly featureSet: number
  readonly labels: readonly string[]
}

/** The JSON header. */
export interface ModelHeader {
  readonly version: string
  readonly createdFrom: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly tables: readonly TableHeader[]
}

/** Bytes of one number. */
export const WIDTHS: Readonly<Record<TableKind, number>> = { int8: 1, uint32: 4, float32: 4 }

/** Next multiple of 4. */
export function align(offset: number): number {
  return (offset + 3) & ~3
}

/**
 * FNV-1a over the 32-bit words from byte `start` to the last whole word: any torn or changed word shows, as each step
 * is one to one.
 * @param bytes from a multiple of 4 in their buffer
 */
export function checksum({ buffer, byteOffset, length }: Uint8Array, start: number): number {
  const words = new Int32Array(buffer, byteOffset + start, (length - start) >> 2)
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at], 0x01000193)
  return hash >>> 0
}
