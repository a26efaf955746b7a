import { describe, expect, it } from 'vitest'
import { hasIndependentVoice } from '../../src/report/independence.js'
import { groupVoices } from '../../src/report/voices.js'
import type { Source, Statement } from '../../src/schema/index.js'
import { sketchSource, sketchStatement, spansAt, type ClaimantSketch } from './claimants.js'

interface Side extends Partial<Source> {
  /** Of the statement. */
  says?: ClaimantSketch
}
const body = (text: string) => spansAt(text).spans[0]

/** Whether both orders of two sources are heard as two voices. */
function areTwo(one: Side, other: Side, isExplicit = false): boolean {
  const sides = [one, other].map(({ says, ...source }, number) => {
    const id = source.id ?? `v${number}`
    const made = sketchSource(id, source)
    const statement = sketchStatement({
      number,
      type: made.type,
      source: made.name,
      sourceIds: [id],
      ...says,
    })
    return [made, statement] as const
  })
  const sources = new Map(sides.map(([source]) => [source.id, source]))
  const voices = groupVoices([...sources.values()])
  const [a, b] = sides.map(([, statement]) => statement) as [Statement, Statement]
  const there = hasIndependentVoice(a, b, sources, voices, isExplicit)
  expect(hasIndependentVoice(b, a, sources, voices, isExplicit)).toBe(there)
  return there
}
const ada: Side = { name: 'Ada Ruiz' }
const bank: Side = { name: 'Delta Bank', kind: 'organisation', type: 'official' }
const nurse: Side = { name: 'a nurse', type: 'anonymous' }
const hedged: Side = { type: 'unclear', says: { source: null } }

describe('two voices', () => {
  it.each<[string, Side, Side]>([
    ['two names', ada, { name: 'Piet Holm' }],
    ['a name and a body', ada, bank],
    ['somebody without a name and somebody with one', nurse, ada],
    ['an unnamed person and a body', nurse, { name: 'the ministry', kind: 'organisation' }],
    ['an unnamed person and an unnamed other one', nurse, { name: 'another nurse', type: 'anonymous' }],
    [
      'kinds and heads that are different',
      { name: 'the clerk', kind: 'person' },
      { name: 'the ministry', kind: 'organisation' },
    ],
    ['initials of one name', { name: 'B' }, { name: 'Bolt' }],
    ['a body abbreviated otherwise', { name: 'DMC' }, { name: 'Delta National Council' }],
  ])('are %s', (_, one, other) => expect(areTwo(one, other)).toBe(true))

  it.each<[string, Side, Side]>([
    ['one source', { ...ada, id: 'x' }, { ...ada, id: 'x' }],
    ['one surname', { name: 'Rubio’s campaign' }, { name: 'a Rubio spokesman', kind: 'unknown' }],
    ['a surname in an organisation', ada, { name: 'Eve Poe', organisation: body('the Ruiz office') }],
    ['an abbreviation', { name: 'D.N.C.', kind: 'organisation' }, { name: 'Delta National Council' }],
    ['the same without stops', { name: 'DNC' }, { name: 'the Delta National Council' }],
    [
      'a body and who speaks for it',
      { ...bank, name: 'the harbour ministry' },
      { name: 'Lea Roth', type: 'official', organisation: body('the harbour ministry') },
    ],
    ['two unnamed people', nurse, { name: 'a doctor', type: 'anonymous' }],
    [
      'two documents without names',
      { name: 'messages', kind: 'document', type: 'document' },
      { name: 'a batch of emails', kind: 'document', type: 'document' },
    ],
    ['a described person and a name', { name: 'the Kentucky Republican' }, ada],
    ['another described one', { name: 'an Ohio lawmaker' }, { name: 'Eve Poe' }],
    ['one of a party', { name: 'one Ohio lawmaker' }, { name: 'Eve Poe' }],
    ['a pronoun', { name: 'she' }, ada],
    ['“others”', { name: 'others' }, ada],
    ['“the other”', { name: 'other' }, ada],
    [
      'heads that are the same',
      { name: 'the poll of voters', kind: 'document' },
      { name: 'a new poll', kind: 'outlet' },
    ],
    [
      'heads that are the same before a comma',
      { name: 'the poll, old', kind: 'document' },
      { name: 'a poll', kind: 'outlet' },
    ],
    ['kinds that are the same', { name: 'the clerk' }, { name: 'the guard' }],
    [
      'a kind that nobody knows',
      { name: 'the clerk', kind: 'unknown' },
      { name: 'the ministry', kind: 'organisation' },
    ],
    ['a crowd', ada, { name: 'traders', kind: 'group', type: 'unclear' }],
    ['hearsay', hedged, ada],
    ['nobody whom mentions tell', { ...ada, says: { sourceIds: [] } }, { name: 'Piet Holm' }],
    ['a source that is not listed', { ...ada, says: { sourceIds: ['x'] } }, { name: 'Piet Holm' }],
  ])('are not %s', (_, one, other) => expect(areTwo(one, other)).toBe(false))
})

describe('two voices, one of which confirms or denies', () => {
  it.each<[string, Side, Side]>([
    ['hearsay and a name', hedged, ada],
    ['a crowd and a name', { name: 'traders in Lind', kind: 'group', type: 'unclear' }, { name: 'Eve Poe' }],
    [
      'unnamed officials of a ministry and the ministry',
      { name: 'ministry officials', type: 'anonymous', organisation: body('the harbour ministry') },
      { ...bank, name: 'the harbour ministry' },
    ],
    [
      'two unnamed people in dispute',
      nurse,
      { name: 'a doctor', type: 'anonymous', says: { stance: 'denies' } },
    ],
    ['an unnamed person with the name of the other', { name: 'a Ruiz aide', type: 'anonymous' }, ada],
  ])('are %s', (_, one, other) => expect(areTwo(one, other, true)).toBe(true))

  it.each<[string, Side, Side]>([
    ['hearsay twice', hedged, hedged],
    ['two unnamed people', nurse, { name: 'a doctor', type: 'anonymous', says: { stance: 'confirms' } }],
    ['one surname', ada, { name: 'Ruiz' }],
    ['one unnamed source', { ...nurse, id: 'x' }, { ...nurse, id: 'x', says: { stance: 'denies' } }],
  ])('are not %s', (_, one, other) => expect(areTwo(one, other, true)).toBe(false))

  it('are every source of the one against every source of the other', () => {
    const sources = new Map(['Ada Ruiz', 'Piet Holm', 'Eve Poe'].map((name) => [name, sketchSource(name)]))
    const voices = groupVoices([...sources.values()])
    const of = (...sourceIds: string[]): Statement => sketchStatement({ sourceIds })
    const two = (a: Statement, b: Statement): boolean => hasIndependentVoice(a, b, sources, voices, true)
    expect(two(of('Ada Ruiz', 'Piet Holm'), of('Eve Poe'))).toBe(true)
    expect(two(of('Ada Ruiz', 'Piet Holm'), of('Piet Holm'))).toBe(false)
    expect(two(of('Piet Holm'), of('Ada Ruiz', 'Piet Holm'))).toBe(false)
  })
})
