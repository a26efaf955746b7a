import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { format } from '../../src/format/index.js'
import { createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { hasShared, readShared } from './shared.js'
import { createNinjsValidator } from './validators.js'

const report = createHarbourReport()
const write = (item: Record<string, unknown>) =>
  JSON.parse(format(report, [], 'ninjs', { text: HARBOUR_TEXT, item })) as Record<string, unknown[]>

describe('ninjs', () => {
  it('keeps all of a given item and adds to its lists', () => {
    const item = {
      uri: 'urn:example:1',
      type: 'text',
      by: 'Miriam Achterberg',
      infoSources: [{ name: 'Harbour Wire', role: 'cInfoSource' }],
      associations: [{ name: 'photo', uri: 'urn:example:2', type: 'picture' }],
    }
    const enriched = write(item)
    expect(enriched).toMatchObject({ uri: 'urn:example:1', type: 'text', by: 'Miriam Achterberg' })
    expect(enriched.infoSources[0]).toEqual(item.infoSources[0])
    expect(enriched.infoSources.length).toBe(1 + report.sources.length)
    expect(enriched.associations[0]).toEqual(item.associations[0])
    expect(enriched.associations.length).toBe(1 + 14)
    expect(enriched).not.toHaveProperty('bodies')
  })

  it('refuses an item whose lists are none', () => {
    expect(() => write({ uri: 'urn:example:1', infoSources: 'Harbour Wire' })).toThrow(UsageError)
  })

  it
    .skipIf(!hasShared)
    .each(['001_simple_example', '004_simple_text_article', '005_complex_text_article', 'tt_text_image_3'])(
    'leaves the published item %s as valid as it was',
    (name) => {
      const item = JSON.parse(readShared(`schemas/ninjs-examples/${name}.json`)) as Record<string, unknown>
      const validate = createNinjsValidator()
      expect(validate(write(item))).toEqual(validate(item))
    },
  )
})
