import { describe, expect, it } from 'vitest'
import { isBylineText, isDate, trimByline } from '../../../src/adapters/reading/credit.js'

describe('isBylineText', () => {
  it.each(['By Ana Ruiz', 'BY ANA RUIZ', 'by Ana Ruiz and Piet Vos', 'By: Ana Ruiz', 'By  Élise Roy'])(
    'takes “%s” for a by-line',
    (line) => expect(isBylineText(line)).toBe(true),
  )

  it.each([
    'By Monday the bridge was shut.',
    'By Monday the bridge was shut!',
    '“By Monday it was shut.”',
    'By Monday it was shut?”',
    'By monday',
    'ByAna Ruiz',
    'Standing By Ana Ruiz',
    `By Ana ${'Ruiz '.repeat(20)}`,
  ])('takes “%s” for none', (line) => expect(isBylineText(line)).toBe(false))

  it('has room for 99 characters', () => {
    expect(isBylineText(`By ${'A'.repeat(96)}`)).toBe(true)
    expect(isBylineText(`By ${'A'.repeat(97)}`)).toBe(false)
  })

  it('reads a stop inside for what it is: “By A. B. Lind”', () => {
    expect(isBylineText('By A. B. Lind')).toBe(true)
  })
})

describe('isDate', () => {
  it.each([
    '14:32',
    '9.05 am',
    '9:05 p.m.',
    '14:32 GMT',
    '14:32CEST',
    'Published 1 March 2026',
    'First published on Monday',
    'last updated at noon',
    'Posted by the desk',
    'modified today',
    '1 minute ago',
    '12 hours ago',
    '3 days ago',
    'Monday, 2 March 2026',
    'Monday 2 March 2026',
    '2 March, 2026',
    'March 2, 2026 at 14:32',
    'March 12 2026',
    '2026-03-02',
    '2026-03-02 14:32 CET',
  ])('takes “%s” for a date or a time', (line) => expect(isDate(line)).toBe(true))

  it.each([
    'On 2 March 2026',
    '14:32 people came',
    '14:3',
    '1 week ago',
    '3 days ago he left',
    'Republished 1 March',
    'The 2 March 2026',
    '2026-03-02 was the day on which the bridge was shut',
    '2 March 2026, the day on which the bridge was shut',
    '2 March 20267',
    'Published by the city on Monday, the report names nobody and nothing and nowhere',
    'Published reports named him.',
    '2 Mä 2026',
  ])('takes “%s” for none', (line) => expect(isDate(line)).toBe(false))

  it('has room for 79 characters', () => {
    expect(isDate(`Updated ${'a'.repeat(71)}`)).toBe(true)
    expect(isDate(`Updated ${'a'.repeat(72)}`)).toBe(false)
  })
})

describe('trimByline', () => {
  it.each([
    ['By ANA RUIZ, Chief Reporter', 'ANA RUIZ, Chief Reporter'],
    ['by: Ana Ruiz ', 'Ana Ruiz'],
    ['Written by Ana Ruiz', 'Ana Ruiz'],
    ['Reporting by  Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Standby Ana', 'Standby Ana'],
    ['Led by Ana', 'Led by Ana'],
    ['By  ', null],
    ['', null],
  ])('“%s” → %j', (line, words) => expect(trimByline(line)).toBe(words))
})
