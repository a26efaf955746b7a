import { UsageError } from '../../index.js'
import type { Options } from '../../index.js'
import { createLinter } from '../../lint/index.js'
import type { Policy } from '../../lint/index.js'
import { settleOptions } from '../../settle.js'

/** Name of a configuration file, alone (JSON) or with `.json`, `.yml`, `.yaml`, `.js`, `.cjs` or `.mjs`. */
export const CONFIG_NAME = '.onrecordrc'
/** Field of package.json that holds the same. */
export const PACKAGE_FIELD = 'onrecord'
export const IGNORE_NAME = '.onrecordignore'

/** What a configuration file says: a policy, and options of the analysis. */
export interface Config {
  readonly policy: Omit<Policy, 'minConfidence'>
  readonly options: Pick<Options, 'lexicon' | 'minConfidence'>
}

export const NO_CONFIG: Config = { policy: {}, options: {} }

const OF_POLICY = ['preset', 'rules', 'suppress', 'define'] as const
const OF_OPTIONS = ['minConfidence', 'lexicon'] as const

/**
 * Checks the value of a configuration file.
 * @throws UsageError for what is unknown or ill-typed in it
 */
export function readConfig(value: unknown): Config {
  const clean = withoutPrototypes(value)
  if (typeof clean !== 'object' || clean === null || Array.isArray(clean))
    throw new UsageError('Unexpected configuration, expected an object')
  const known: readonly string[] = [...OF_POLICY, ...OF_OPTIONS]
  const unknown = Object.keys(clean).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw new UsageError(`Unexpected setting "${unknown}", expected ${known.join(', ')}`)
  const pick = (keys: readonly string[]): object =>
    Object.fromEntries(Object.entries(clean).filter(([key]) => keys.includes(key)))
  const config = { policy: pick(OF_POLICY), options: pick(OF_OPTIONS) } as Config
  // Both throw at once for what they cannot take.
  createLinter(config.policy)
  settleOptions(config.options)
  return config
}

/**
 * A copy without keys that would reach an object's prototype; what is no plain object stays as it is.
 * @param outer values that hold this one: YAML can name one of them in itself, as `rules: &all { no-loaded-cue: *all }`
 * @throws UsageError for a value that holds itself
 */
function withoutPrototypes(value: unknown, outer: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (outer.includes(value)) throw new UsageError('Unexpected configuration that holds itself')
  const copy = (inner: unknown): unknown => withoutPrototypes(inner, [...outer, value])
  if (Array.isArray(value)) return value.map(copy)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, copy(inner)]),
  )
}
