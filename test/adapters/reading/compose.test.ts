import { describe, expect, it } from 'vitest'
import { composePieces } from '../../../src/adapters/reading/compose.js'
import { findJsonStrings } from '../../../src/adapters/reading/json-strings.js'
import { isVerbatim, type Piece } from '../../../src/adapters/reading/piece.js'
import { writePlain } from '../../../src/adapters/reading/plain.js'
import { createReading } from '../../../src/adapters/reading/reading.js'
import { createWriter } from '../../../src/adapters/reading/writer.js'

const piece = (textStart: number, textEnd: number, sourceStart: number, sourceEnd: number): Piece => ({
  textStart,
  textEnd,
  sourceStart,
  sourceEnd,
})

describe('composePieces', () => {
  // The file `say \"go\"`, its string `say "go"`.
  const [{ value, pieces: outer }] = findJsonStrings('"say \\"go\\" now"', () => true)

  it('parts a stretch where the file writes it in different ways', () => {
    expect(value).toBe('say "go" now')
    expect(composePieces([piece(0, 12, 0, 12)], outer)).toEqual([
      piece(0, 4, 1, 5),
      piece(4, 5, 5, 7),
      piece(5, 7, 7, 9),
      piece(7, 8, 9, 11),
      piece(8, 12, 11, 15),
    ])
  })

  it('takes a part of the string alone, whose text starts elsewhere', () => {
    expect(composePieces([piece(20, 23, 5, 8)], outer)).toEqual([piece(20, 22, 7, 9), piece(22, 23, 9, 11)])
    expect(composePieces([piece(0, 1, 6, 7)], outer)).toEqual([piece(0, 1, 8, 9)])
  })

  it('keeps a reference whole, from its first unit in the file to its last', () => {
    const [{ pieces }] = findJsonStrings('"a\\u0026amp;b"', () => true)
    expect(composePieces([piece(0, 1, 0, 1), piece(1, 2, 1, 6), piece(2, 3, 6, 7)], pieces)).toEqual([
      piece(0, 1, 1, 2),
      piece(1, 2, 2, 12),
      piece(2, 3, 12, 13),
    ])
  })

  it('drops what the outer file has no place for', () => {
    expect(composePieces([piece(0, 4, 40, 44), piece(4, 5, 44, 49)], outer)).toEqual([])
    expect(composePieces([piece(0, 4, 0, 4)], [])).toEqual([])
    expect(composePieces([piece(0, 4, 0, 4)], [piece(10, 12, 0, 2)])).toEqual([])
  })
})

describe('isVerbatim', () => {
  it('holds where text and source are of one length', () => {
    expect(isVerbatim(piece(2, 5, 10, 13))).toBe(true)
    expect(isVerbatim(piece(2, 3, 10, 15))).toBe(false)
  })
})

describe('writePlain', () => {
  it('keeps lines, parts paragraphs at blank lines, and knows the place of each word', () => {
    const writer = createWriter()
    const source = 'One\r\ntwo\rthree\n\nfour'
    writePlain(writer, source)
    const written = writer.finish()
    expect(written.text).toBe('One\ntwo\nthree\n\nfour')
    expect(written.pieces.map((each) => source.slice(each.sourceStart, each.sourceEnd))).toEqual([
      'One',
      'two',
      'three',
      'four',
    ])
  })

  it('ends its paragraph', () => {
    const writer = createWriter()
    writePlain(writer, 'One')
    writer.write('two', -1, -1)
    expect(writer.finish().text).toBe('One\n\ntwo')
  })
})

describe('createReading', () => {
  it('puts text, map and head together', () => {
    const writer = createWriter()
    writer.setPart('headline')
    writer.write('Go', 3, 5)
    const head = { headline: 'Go', byline: null, published: '2026' }
    const reading = createReading(writer.finish(), '...Go', head)
    expect(reading).toMatchObject({
      text: 'Go',
      paragraphs: [{ start: 0, end: 2, part: 'headline' }],
      quotations: [],
      ...head,
    })
    expect(reading.toSource({ start: 0, end: 2 })).toEqual([{ start: 3, end: 5, text: 'Go' }])
  })
})

describe('findJsonStrings', () => {
  it('gives paths, values and places of what is wanted', () => {
    const json = '{"a":{"b":["x",{"c":"y"}]},"d":[["z"]],"e":"w","f":[1,null,"v"]}'
    const all = findJsonStrings(json, () => true)
    expect(all.map(({ path, value }) => [path.join('/'), value])).toEqual([
      ['a/b/0', 'x'],
      ['a/b/1/c', 'y'],
      ['d/0/0', 'z'],
      ['e', 'w'],
      ['f/2', 'v'],
    ])
    expect(findJsonStrings(json, ([first]) => first === 'e')).toEqual([
      { path: ['e'], value: 'w', pieces: [piece(0, 1, json.indexOf('w'), json.indexOf('w') + 1)] },
    ])
  })

  it('takes no mark inside a string, and no key, for a value', () => {
    const json = '{"a,{":"[:,]}","\\"k":"\\\\"}'
    expect(findJsonStrings(json, () => true).map(({ path, value }) => [path, value])).toEqual([
      [['a,{'], '[:,]}'],
      [['"k'], '\\'],
    ])
  })

  it('has a piece for each escape, and none for an empty string', () => {
    const json = String.raw`["a\n\u00e9b", ""]`
    const [first, second] = findJsonStrings(json, () => true)
    expect(first.pieces).toEqual([
      piece(0, 1, 2, 3),
      piece(1, 2, 3, 5),
      piece(2, 3, 5, 11),
      piece(3, 4, 11, 12),
    ])
    expect(second).toEqual({ path: [1], value: '', pieces: [] })
  })
})
