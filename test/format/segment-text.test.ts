import { describe, expect, it } from 'vitest'
import { segmentText, splitParagraphs } from '../../src/format/segment-text.js'
import { createHarbourReport, HARBOUR_TEXT } from './harbour.js'

const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('segmentText', () => {
  const { statements } = createHarbourReport()
  const segments = segmentText(HARBOUR_TEXT, statements)

  it('covers the whole text without a gap', () => {
    expect(segments.map(({ start, end }) => HARBOUR_TEXT.slice(start, end)).join('')).toBe(HARBOUR_TEXT)
  })

  it('names the role that each span plays', () => {
    for (const statement of statements) {
      for (const role of ['source', 'cue', 'content'] as const) {
        for (const span of statement[role]?.spans ?? []) {
          const inside = segments.filter(({ start, end }) => start >= span.start && end <= span.end)
          const roles = inside.map(
            ({ covers }) => covers.find((cover) => cover.statement === statement)?.role,
          )
          expect(new Set(roles)).toEqual(new Set([role]))
        }
      }
    }
  })

  it('lists the outer statement before the one within it', () => {
    const offset = HARBOUR_TEXT.indexOf('believed')
    const segment = segments.find(({ start, end }) => start <= offset && offset < end)
    expect(segment?.covers.map(({ statement }) => statement.type)).toEqual(['anonymous', 'official'])
  })
})

describe('splitParagraphs', () => {
  it('cuts at blank lines and keeps hard-wrapped lines together', () => {
    expect(split('\nOne\ntwo.\n \nThree.\r\n\r\n\r\nFour.\n')).toEqual(['One\ntwo.', 'Three.', 'Four.'])
  })

  it('cuts at lines where no line is blank', () => {
    expect(split('One.\nTwo.\r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  })

  it('finds none in white space', () => {
    expect(split(' \n\n ')).toEqual([])
    expect(split('')).toEqual([])
  })
})
