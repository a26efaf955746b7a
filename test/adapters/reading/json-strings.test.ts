import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonStrings, type JsonString } from '../../../src/adapters/reading/json-strings.js'

/** All string values of `value` with their paths, in the order of the file. */
function listStrings(value: unknown, path: JsonString['path'] = []): [JsonString['path'], string][] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item, i) => listStrings(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => listStrings(item, [...path, key]))
}

/** The file with each character outside ASCII, and each ampersand, as an escape. */
const escapeAll = (json: string): string =>
  json.replaceAll(/[^\x20-\x7e\n]|&/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

describe('the strings of a JSON file', () => {
  it('are found with their paths, however they are escaped', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), fc.constantFrom(0, 2), (value, isEscaped, indent) => {
        const plain = JSON.stringify(value, null, indent)
        const json = isEscaped ? escapeAll(plain) : plain
        const found = findJsonStrings(json, () => true)
        expect(found.map((string) => [string.path, string.value])).toEqual(listStrings(JSON.parse(json)))
      }),
      { numRuns: 300 },
    )
  })

  it('lead from each unit to what writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (value, isEscaped) => {
        const plain = JSON.stringify({ value })
        const json = isEscaped ? escapeAll(plain) : plain
        const [{ pieces }] = findJsonStrings(json, () => true)
        const written = pieces.map(({ sourceStart, sourceEnd }) => json.slice(sourceStart, sourceEnd))
        expect(JSON.parse(`"${written.join('')}"`)).toBe(value)
        for (const [i, { textStart, textEnd }] of pieces.entries())
          expect(JSON.parse(`"${written[i]}"`)).toBe(value.slice(textStart, textEnd))
      }),
      { numRuns: 300 },
    )
  })

  it('are found at any depth', () => {
    const json = `${'['.repeat(100_000)}"deep"${']'.repeat(100_000)}`
    expect(findJsonStrings(json, (path) => path.length === 100_000)).toHaveLength(1)
  })
})
