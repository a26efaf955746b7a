import { describe, expect, it } from 'vitest'
import { FOLD, FOLD_END, INVISIBLE, isInvisible } from '../../src/span/fold.js'

const fold = (text: string): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => FOLD[text.charCodeAt(at)]))

describe('FOLD', () => {
  it('makes capitals of Latin, Greek, Cyrillic and Armenian small', () => {
    expect(fold('AZ ÀÞ ĽŽ ΑΩ ЖЯ ՁՖ')).toBe('az àþ ľž αω жя ձֆ')
  })

  it('leaves small letters, digits and marks as they are', () => {
    expect(fold('az ß 09 “”—… ﬁ @[`{')).toBe('az ß 09 “”—… ﬁ @[`{')
  })

  it('leaves a capital whose small form takes two units, and capitals of other alphabets', () => {
    expect(fold('İ Ⴀ Ａ')).toBe('İ Ⴀ Ａ')
  })

  it('makes apostrophes straight and hyphens plain', () => {
    expect(fold('don’t donʼt al‐Shara al‑Shara')).toBe("don't don't al-shara al-shara")
  })

  it('gives each unit one form, which folds no further', () => {
    expect(FOLD).toHaveLength(0x10000)
    expect(FOLD.every((unit) => FOLD[unit] === unit)).toBe(true)
    expect(FOLD.findLastIndex((unit, at) => unit !== at && at < 0x2010)).toBeLessThan(FOLD_END)
  })
})

describe('isInvisible', () => {
  it('holds for the units of INVISIBLE, edges included, and no others', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
    const listed = units.filter((unit) => INVISIBLE.some(([first, last]) => first <= unit && unit <= last))
    expect(units.filter(isInvisible)).toEqual(listed)
    expect(listed).toHaveLength(1 + 3 + 1 + 16)
  })

  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a word joiner', '\u2060'],
    ['a variation selector', '\ufe0f'],
  ])('holds for %s', (_, character) => {
    expect(isInvisible(character.charCodeAt(0))).toBe(true)
  })
})
