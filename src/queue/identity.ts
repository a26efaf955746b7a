import { createHash } from 'node:crypto'
import type { Options } from '../index.js'
import { decodeModel } from '../model/decode.js'
import { loadModel } from '../model/load.js'
import { settleOptions } from '../settle.js'

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in 64 hexadecimal digits. */
export function hashContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * The same 64 digits for options that mean the same: left out or at their default, in any order of keys.
 * @throws UsageError for an unknown or ill-typed option
 */
export function hashOptions(options: Options = {}): string {
  return hashContent(writeCanonical(settleOptions(options)))
}

/**
 * Version of the weights that `options` choose, as `report.model.version` tells it.
 * @throws ModelError when the weights given as `model` are damaged
 */
export function readModelVersion({ model }: Options = {}): string {
  return (model === undefined ? loadModel() : decodeModel(model.slice())).version
}

/** JSON with the keys of every object sorted, absent values left out, and bytes as their hash. */
function writeCanonical(value: unknown): string {
  if (value instanceof Uint8Array) return JSON.stringify({ sha256: hashContent(value) })
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${writeCanonical(inner)}`).join(',')}}`
}
