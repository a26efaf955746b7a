import { describe, expect, it } from 'vitest'
import { enrichItem } from '../../../src/adapters/ninjs/enrich.js'
import {
  chooseBody,
  chooseHeadline,
  formOf,
  isItem,
  type NinjsItem,
} from '../../../src/adapters/ninjs/item.js'
import { joinWritten } from '../../../src/adapters/ninjs/join.js'
import { readItem } from '../../../src/adapters/ninjs/read.js'
import { createWriter } from '../../../src/adapters/reading/writer.js'
import { buildTestReport } from '../../report/build-report.js'
import { showWritten } from '../reading/show-written.js'

const read = (item: NinjsItem, json = JSON.stringify(item)) => readItem(item, json)

describe('isItem', () => {
  it.each([{}, { bodies: [] }, { headlines: [{ value: '' }], bodies: [{ value: 'x', role: 'y' }] }])(
    'holds for %j',
    (value) => expect(isItem(value)).toBe(true),
  )
  it.each([
    null,
    1,
    'x',
    [],
    { bodies: {} },
    { bodies: ['x'] },
    { bodies: [[]] },
    { headlines: [{ value: 1 }] },
  ])('does not hold for %j', (value) => expect(isItem(value)).toBe(false))
})

describe('formOf', () => {
  it.each([
    [{ contentType: 'text/html', value: 'x' }, 'html'],
    [{ contentType: 'application/XHTML+xml', value: 'x' }, 'html'],
    [{ value: 'One <p class="a">two' }, 'html'],
    [{ value: '<br>' }, 'html'],
    [{ value: '<DIV>x</DIV>' }, 'html'],
    [{ value: 'One <b>two</b>' }, 'plain'],
    [{ value: 'p < q, 3 <pm>' }, 'plain'],
    [{ contentType: 'text/plain', value: 'x' }, 'plain'],
    [{ contentType: 'application/NITF+xml', value: '<p>x</p>' }, 'nitf'],
    [{ role: 'body_nitf', value: '<p>x</p>' }, 'nitf'],
    [{ value: ' <?xml version="1.0"?> <nitf><p>x</p></nitf>' }, 'nitf'],
    [{ value: '<nitf>x' }, 'nitf'],
    [{ value: 'x <nitf>' }, 'plain'],
  ])('of %j is %s', (text, form) => expect(formOf(text)).toBe(form))
})

describe('chooseBody', () => {
  const plain = { value: 'x' }
  const html = { value: '<p>x</p>' }
  const nitf = { value: '<nitf>x</nitf>' }
  it.each([
    [[nitf, plain, html], 2],
    [[nitf, plain], 1],
    [[nitf], 0],
    [[{ value: ' ' }, plain, plain], 1],
    [[{ value: '' }], -1],
    [[], -1],
  ])('chooses among %j the one at %d', (bodies, number) => expect(chooseBody({ bodies })).toBe(number))

  it('has none to choose where there is no list', () => expect(chooseBody({})).toBe(-1))
})

describe('chooseHeadline', () => {
  it.each([
    [[{ value: 'a' }, { value: 'b', role: 'main' }], 1],
    [[{ value: 'a', role: 'main' }, { value: 'b' }], 0],
    [[{ value: 'a', role: 'short' }, { value: 'b' }], 0],
    [[], -1],
  ])('chooses among %j the one at %d', (headlines, number) =>
    expect(chooseHeadline({ headlines })).toBe(number),
  )

  it('has none to choose where there is no list', () => expect(chooseHeadline({})).toBe(-1))
})

describe('joinWritten', () => {
  const write = (words: string, at: number) => {
    const writer = createWriter()
    writer.openQuotation()
    writer.write(words, at, at + words.length)
    writer.closeQuotation()
    return writer.finish()
  }

  it('puts texts below each other, and moves what counts them', () => {
    const written = joinWritten([write('One', 5), createWriter().finish(), write('two', 20)])
    expect(showWritten(written)).toEqual({
      text: 'One\n\ntwo',
      pieces: ['0 3 5 8', '5 8 20 23'],
      paragraphs: ['body: One', 'body: two'],
      quotations: ['One', 'two'],
    })
    expect(joinWritten([]).text).toBe('')
  })
})

describe('readItem', () => {
  it('reads headline and body, and knows their places in the file', () => {
    const item = {
      by: 'Ana Ruiz',
      versionCreated: '2026-03-02',
      headlines: [{ value: 'Wrong' }, { role: 'main', value: 'Bridge “shut”' }],
      bodies: [{ value: 'Wrong' }, { value: '<p>One &amp;\n<b>two</b>.</p>' }],
    }
    const json = JSON.stringify(item, null, 1)
    const reading = read(item, json)
    expect(reading).toMatchObject({
      text: 'Bridge “shut”\n\nOne & two.',
      headline: 'Bridge “shut”',
      byline: 'Ana Ruiz',
      published: '2026-03-02',
      paragraphs: [
        { start: 0, end: 13, part: 'headline' },
        { start: 15, end: 25, part: 'body' },
      ],
    })
    expect(reading.toSource({ start: 7, end: 25 }).map(({ text }) => text)).toEqual([
      '“shut”',
      'One &amp;\\n',
      'two',
      '.',
    ])
  })

  it('reads plain text by its lines', () => {
    expect(read({ bodies: [{ value: 'One\ntwo\n\nthree' }] }).text).toBe('One\ntwo\n\nthree')
  })

  it('writes no headline twice', () => {
    const bodies = [{ value: '<h1>Bridge shut</h1><p>One.</p>' }]
    expect(read({ headlines: [{ value: 'Bridge' }], bodies }).text).toBe('Bridge shut\n\nOne.')
  })

  it('gives null for what the item does not say', () => {
    expect(read({})).toMatchObject({ text: '', headline: null, byline: null, published: null })
    expect(read({ headlines: [{ value: 'One' }] }).text).toBe('One')
  })

  it('takes the last of a key that is written twice, and no text of another list', () => {
    const item: NinjsItem = { bodies: [{ value: 'Two' }], associations: [{ bodies: [{ value: 'x' }] }] }
    expect(
      read(item, '{"bodies":[{"value":"One","other":{"value":"y"}}],"bodies":[{"value":"Two"}]}').text,
    ).toBe('Two')
    expect(read(item).text).toBe('Two')
  })
})

describe('enrichItem', () => {
  const text = 'It is safe, Mr Okoye said.'
  const report = buildTestReport(text, {
    statements: [{ type: 'named', content: 'It is safe', source: 'Mr Okoye', cue: 'said' }],
  })
  const silent = buildTestReport('It rained.', { statements: [] })
  const enrich = (item: NinjsItem, given = report) => enrichItem(item, { text } as never, given)

  it('adds the sources and the report', () => {
    const item = enrich({ uri: 'urn:x', type: 'text' })
    const [{ id, name }] = report.sources
    expect(item).toEqual({
      uri: 'urn:x',
      type: 'text',
      infoSources: [{ name, role: 'named', literal: `onrecord:${id}` }],
      associations: [
        {
          name: 'onrecord',
          rel: 'sourcing',
          uri: 'urn:x#onrecord',
          type: 'component',
          bodies: [
            { role: 'text', contentType: 'text/plain', value: text },
            { role: 'report', contentType: 'application/json', value: JSON.stringify(report) },
          ],
        },
      ],
    })
  })

  it('keeps what others have put there, and replaces its own', () => {
    const others = {
      infoSources: [{ name: 'Desk', literal: 'x:onrecord:' }, null, 'onrecord'],
      associations: [{ name: 'photo' }],
    }
    const once = enrich(others)
    expect(once['infoSources']).toEqual([...others.infoSources, expect.objectContaining({ role: 'named' })])
    expect(once['associations']).toEqual([{ name: 'photo' }, expect.objectContaining({ name: 'onrecord' })])
    expect(enrich(once)).toEqual(once)
  })

  it('adds no list of sources where there are none', () => {
    expect(enrich({}, silent)).not.toHaveProperty('infoSources')
    expect(enrich({ infoSources: [{ name: 'Desk' }] }, silent)['infoSources']).toEqual([{ name: 'Desk' }])
    expect(enrich({ infoSources: 'Desk' }, silent)).toHaveProperty('infoSources', 'Desk')
  })

  it.each([
    [undefined, 'urn:onrecord#onrecord'],
    ['urn:x', 'urn:x#onrecord'],
    ['urn:x#y', 'urn:x#y-onrecord'],
  ])('names the association of %s %s', (uri, name) => {
    const item = enrich(uri === undefined ? {} : { uri })
    expect(item['associations']).toEqual([expect.objectContaining({ uri: name })])
  })
})
