import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const typeOf = (source: string): string | undefined =>
  analyze(`${source} said that crews were working.`).statements.find(({ cue }) => cue !== null)?.type

describe('who belongs to a body', () => {
  it.each([
    'Steve Holt, of Lindhaven Fire and Rescue Service,',
    'Group manager Ann Pike, from the county fire service,',
    'Area manager Jo Bell, of the county’s fire and rescue service,',
    'Ann Pike, 41, of Karsund Police,',
    'Amy Lind of the fire brigade',
  ])('speaks for a public one: %s', (source) => {
    expect(typeOf(source)).toBe('official')
  })

  it.each([
    'Dr Amir Nasser, of Eastfield Hospital,',
    'Tom Reed, 34, from Leeds,',
    'Lea Roth, of the University of Karsund,',
    'Ida Moe, from Greenpeace,',
    'Ola Lund of Delta Bank',
  ])('speaks for nobody in office where it is another: %s', (source) => {
    expect(typeOf(source)).toBe('named')
  })

  it.each([
    ['official', 'The Transport Agency shut the road. Its director, Ann Lee, said it was unsafe.'],
    ['named', 'The trade union met. Its president, Ann Lee, said it was unsafe.'],
    ['named', 'Norbygg closed the site. Its director, Ann Lee, said it was unsafe.'],
    [
      'named',
      'The Transport Agency shut the road.\n\nNobody came. Norbygg closed. Its director, Ann Lee, said it was unsafe.',
    ],
  ])('is %s by what “its” stands for: %s', (type, text) => {
    expect(analyze(text).statements.find(({ cue }) => cue !== null)?.type).toBe(type)
  })
})
