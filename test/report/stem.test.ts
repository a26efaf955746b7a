import { describe, expect, it } from 'vitest'
import { isStopWord, stemWord, straighten } from '../../src/report/stem.js'

describe('stemWord', () => {
  it.each([
    ['ministry', 'ministries'],
    ['box', 'boxes'],
    ['bridge', 'bridges'],
    ['plan', 'planned'],
    ['plan', 'plans'],
    ['close', 'closing'],
    ['wish', 'wishes'],
    ['church', 'churches'],
    ['class', 'classes'],
    ['negotiate', 'negotiation'],
    ['cable', 'Cable’s'],
    ['driver', "drivers'"],
    ['driver', 'Driver’s'],
    ['allege', 'alleged'],
  ])('is the same for “%s” and “%s”', (a, b) => {
    expect(stemWord(b)).toBe(stemWord(a))
  })

  it.each([
    ['gas', 'ga'],
    ['boss', 'bos'],
    ['ring', 'r'],
    ['red', 'r'],
    ['thing', 'th'],
    ['day', 'days of'],
    ['dies', 'dy'],
    ['yes', 'y'],
    ['ration', 'r'],
    ['plate', 'pl'],
  ])('leaves enough of “%s”: not “%s”', (word, too) => {
    expect(stemWord(word)).not.toBe(too)
  })

  it.each([
    ['cables', 'cabl'],
    ['cities', 'city'],
    ['ties', 'tie'],
    ['boxes', 'box'],
    ['axes', 'axe'],
    ['fuzzes', 'fuzz'],
    ['gas', 'gas'],
    ['glass', 'glass'],
    ['melted', 'melt'],
    ['rubbing', 'rub'],
    ['filling', 'fill'],
    ['kissing', 'kiss'],
    ['seeing', 'see'],
    ['red', 'red'],
    ['wing', 'wing'],
    ['plantation', 'plant'],
    ['donation', 'don'],
    ['station', 'station'],
    ['estimate', 'estim'],
    ['climate', 'climat'],
    ['plate', 'plat'],
    ['tree', 'tree'],
    ['40', '40'],
  ])('of “%s” is “%s”', (word, stem) => {
    expect(stemWord(word)).toBe(stem)
  })
})

describe('straighten', () => {
  it('makes letters small and apostrophes straight', () => {
    expect(straighten('DON’T’s')).toBe("don't's")
    expect(straighten('Çelik')).toBe('çelik')
  })
})

describe('isStopWord', () => {
  it.each(['the', 'THE', 'of', "it's", 'it’s', 'that'])('holds for “%s”', (word) => {
    expect(isStopWord(word)).toBe(true)
  })
  it.each(['bridge', 'theft', ''])('does not hold for “%s”', (word) => {
    expect(isStopWord(word)).toBe(false)
  })
})
