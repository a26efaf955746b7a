import { describe, expect, it } from 'vitest'
import { ModelError } from '../../src/errors.js'
import { decodeModel, getTable } from '../../src/model/decode.js'
import { encodeModel } from '../../src/model/encode.js'
import type { Model } from '../../src/model/format.js'
import { bytesToText, textToBytes } from '../../src/model/text.js'

const model: Model = {
  version: '1.2.3',
  createdFrom: 'a sentence “by hand”',
  metadata: { pos: { threshold: 0.5 } },
  tables: new Map([
    ['pos.rows', { data: Int8Array.of(1, -2, 3), scale: 0.5, featureSet: 3, labels: ['NN', 'VB', 'DT'] }],
    ['a.hashes', { data: Uint32Array.of(0xffffffff, 7), scale: 1, featureSet: 1, labels: [] }],
    ['a.weights', { data: Float32Array.of(0.25, -1.5), scale: 1, featureSet: 1, labels: [] }],
  ]),
}

describe('a model', () => {
  it('comes back as it was written', () => {
    const { tables, ...rest } = decodeModel(encodeModel(model))
    expect(rest).toEqual({ version: model.version, createdFrom: model.createdFrom, metadata: model.metadata })
    expect(new Map(tables)).toEqual(new Map([...model.tables].sort(([a], [b]) => (a < b ? -1 : 1))))
  })

  it('is the same bytes in whatever order its tables were added', () => {
    const turned = { ...model, tables: new Map([...model.tables].reverse()) }
    expect(encodeModel(turned)).toEqual(encodeModel(model))
  })

  it('is refused when any one byte has changed', () => {
    const bytes = encodeModel(model)
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] ^= 0x10
      expect(() => decodeModel(changed), `byte ${at}`).toThrow(ModelError)
    }
  })

  it('is refused when it is torn at any place', () => {
    const bytes = encodeModel(model)
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeModel(bytes.slice(0, length)), `${length} bytes`).toThrow(ModelError)
    }
  })

  it('says which format it expected', () => {
    const bytes = encodeModel(model)
    bytes[4] = 9
    expect(() => decodeModel(bytes)).toThrow('Expected format 2, received 9')
  })
})

describe('a table', () => {
  const labels = ['NN', 'VB', 'DT']

  it('is given to a reader of its feature set and labels', () => {
    expect(getTable(model, 'pos.rows', 'int8', 3, labels).data).toEqual(Int8Array.of(1, -2, 3))
  })

  it.each([
    ['pos.rows', 'int8', 2, labels, 'Expected feature set 2, received 3 (table pos.rows)'],
    ['pos.rows', 'float32', 3, labels, 'Expected table pos.rows of float32'],
    ['pos.rows', 'int8', 3, ['NN', 'DT'], 'Expected labels NN DT, received NN VB DT (table pos.rows)'],
    ['cue.rows', 'int8', 1, [], 'Expected table cue.rows, received none'],
  ] as const)('is refused: %s as %s of feature set %d', (name, kind, featureSet, columns, message) => {
    expect(() => getTable(model, name, kind, featureSet, columns)).toThrow(new ModelError(message))
  })
})

describe('bytes as text', () => {
  it('come back, and are ASCII without escapes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const text = bytesToText(bytes)
    expect(textToBytes(text)).toEqual(bytes)
    expect(text).not.toMatch(/['"\\`$]|[^ -~]/)
  })

  it.each([0, 1, 24, 25, 26, 27, 114, 115, 116, 204, 205, 206, 207, 1000])(
    'come back after %d zeros',
    (count) => {
      const bytes = Uint8Array.of(7, ...new Uint8Array(count), 200)
      expect(textToBytes(bytesToText(bytes))).toEqual(bytes)
      expect(textToBytes(bytesToText(bytes.subarray(1, -1)))).toEqual(new Uint8Array(count))
    },
  )

  it.each(['4:ab"c', '3:ab東', '300', '', '1:', '1:ab', '0:a', '2:|'])('are refused as %s', (text) => {
    expect(() => textToBytes(text)).toThrow(ModelError)
  })
})
