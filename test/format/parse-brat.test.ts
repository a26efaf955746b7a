import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { format, parseBrat, stringifyBrat } from '../../src/format/index.js'
import { createHarbourMessages, createHarbourReport, HARBOUR_TEXT } from './harbour.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT } from './hostile.js'

const STANDOFF = `T1\tPerson 0 4\tLena
T2\tSay 5 9\tsaid
T3\tContent 11 20;24 30;41 52\t“It shook” at the second bang
E1\tSay:T2 Speaker:T1 Content:T3 Content2:T4
E2\tSay:T2 
R1\tInside Arg1:E1 Arg2:E2
*\tEquiv T1 T4 T7
A1\tStance E1 denies
M1\tNegation E2
N1\tReference T1 Wikidata:Q1\tLena Ortiz
#1\tAnnotatorNotes E1\tsecond reading, with a\ttab and “marks” 😀
#2\tAnnotatorNotes T1\t
#3\tAnnotatorNotes T1
`

describe('parseBrat', () => {
  it('reads discontinuous spans, events and notes', () => {
    const annotations = parseBrat(STANDOFF)
    expect(annotations[2]).toEqual({
      kind: 'text-bound',
      id: 'T3',
      type: 'Content',
      fragments: [
        { start: 11, end: 20 },
        { start: 24, end: 30 },
        { start: 41, end: 52 },
      ],
      text: '“It shook” at the second bang',
    })
    expect(annotations[3]).toMatchObject({
      trigger: 'T2',
      arguments: [
        { role: 'Speaker', id: 'T1' },
        { role: 'Content', id: 'T3' },
        { role: 'Content2', id: 'T4' },
      ],
    })
    expect(annotations[10]).toMatchObject({ kind: 'note', target: 'E1' })
  })

  it('gives every line back unchanged', () => {
    expect(stringifyBrat(parseBrat(STANDOFF))).toBe(STANDOFF)
    const windows = STANDOFF.replaceAll('\n', '\r\n')
    expect(stringifyBrat(parseBrat(windows))).toBe(windows)
    expect(stringifyBrat(parseBrat(''))).toBe('')
  })

  it.each([
    'T1\tPerson 0\tLena',
    'T1 Person 0 4 Lena',
    'E1\tSay',
    'X1\tPerson 0 4\tLena',
    'A1\tStance',
    'R1\tInside E1 E2',
    'T1\tPerson 0 4',
  ])('refuses “%s” and names its line', (line) => {
    expect(() => parseBrat(`T1\tPerson 0 4\tLena\n${line}\n`)).toThrow(UsageError)
    expect(() => parseBrat(`T1\tPerson 0 4\tLena\n${line}\n`)).toThrow('line 2')
  })
})

describe('brat', () => {
  it('counts code points, and each fragment gives its words', () => {
    const standoff = format(createHarbourReport(), [], 'brat', { text: HARBOUR_TEXT })
    const characters = [...HARBOUR_TEXT]
    const spans = parseBrat(standoff).filter((annotation) => annotation.kind === 'text-bound')
    expect(spans.some(({ fragments }) => fragments.length === 3)).toBe(true)
    for (const { fragments, text } of spans) {
      expect(fragments.map(({ start, end }) => characters.slice(start, end).join('')).join(' ')).toBe(text)
    }
  })

  it('reads back what it writes, hostile words included', () => {
    const report = createHostileReport()
    const standoff = format(report, createHostileMessages(report), 'brat', { text: HOSTILE_TEXT })
    expect(stringifyBrat(parseBrat(standoff))).toBe(standoff)
    const events = parseBrat(standoff).filter(({ kind }) => kind === 'event')
    expect(events.length).toBe(8)
  })

  it('joins a statement to the one that it lies within, and findings to their statement', () => {
    const report = createHarbourReport()
    const standoff = format(report, createHarbourMessages(report), 'brat', { text: HARBOUR_TEXT })
    expect(standoff).toContain('R1\tinside Arg1:E4 Arg2:E3\n')
    expect(standoff).toMatch(/#\d+\tAnnotatorNotes E5\terror require-anonymous-description: /u)
  })
})
