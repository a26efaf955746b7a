import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLinter, PRESET_NAMES, PRESETS, REFERENCES, RULES } from '../../src/lint/index.js'

const OWN = ['recommended', 'strict']
const houses = PRESET_NAMES.filter((name) => !OWN.includes(name))
const known = new Set(REFERENCES.map(({ id }) => id))
const PREFIX: Record<string, string> = {
  ap: 'AP',
  reuters: 'REU',
  bbc: 'BBC',
  nyt: 'NYT',
  'washington-post': 'WP',
  spj: 'SPJ',
}

describe('presets', () => {
  it.each(PRESET_NAMES)('%s settles: its rules exist and its options fit', (name) => {
    expect(() => createLinter(name)).not.toThrow()
    const ids = PRESETS[name].settings.map(({ rule }) => rule)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(houses)('%s names a line of that house for every setting, and no other', (name) => {
    for (const { cites } of PRESETS[name].settings) {
      expect(cites).not.toEqual([])
      for (const id of cites) expect(known).toContain(id)
      for (const id of cites) expect(id.startsWith(`${PREFIX[name]}-`)).toBe(true)
    }
  })

  it('cite every reference at least once', () => {
    const cited = new Set(houses.flatMap((name) => PRESETS[name].settings.flatMap(({ cites }) => cites)))
    expect([...known].filter((id) => !cited.has(id))).toEqual([])
  })

  it('of houses differ from each other and from ours', () => {
    const rows = PRESET_NAMES.map((name) =>
      JSON.stringify(PRESETS[name].settings.map(({ rule, setting }) => [rule, setting]).sort()),
    )
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('strict asks for every rule', () => {
    const asked = new Set(PRESETS.strict.settings.map(({ rule }) => rule))
    expect(RULES.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
  })
})

describe('references', () => {
  const path = new URL('../../../shared/HOUSE-RULES.md', import.meta.url)
  const isSkipped = !existsSync(path) && process.env['CI'] !== 'true'

  it.skipIf(isSkipped)('are the ids of HOUSE-RULES and no others (needs ../shared)', () => {
    const ids = [...readFileSync(path, 'utf8').matchAll(/^\| ([A-Z]+-\d) \|/gm)].map(([, id]) => id)
    expect([...known]).toEqual(ids)
  })
})
