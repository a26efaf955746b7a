import { describe, expect, it } from 'vitest'
import { judgeDependence } from '../../src/report/dependence.js'
import { groupVoices } from '../../src/report/voices.js'
import type { Corroboration, Dependence, Statement } from '../../src/schema/index.js'
import { sketchSource, sketchStatement, type ClaimantSketch } from './claimants.js'

const SOURCES = ['Ada', 'Bo', 'Cy'].map((id) => sketchSource(id))

function judge(
  sketches: ClaimantSketch[],
  words: number[] = [],
  groups: Partial<Corroboration>[] = [],
): Dependence {
  const statements: Statement[] = sketches.map((sketch, number) => sketchStatement({ number, ...sketch }))
  const counts = new Map(words.map((count, number) => [`s${number}`, count]))
  return judgeDependence(statements, SOURCES, counts, groups as Corroboration[], groupVoices(SOURCES))
}
const ada: ClaimantSketch = { sourceIds: ['Ada'] }

describe('claims that rest on one voice', () => {
  it('are those that somebody makes', () => {
    const { singleSource } = judge([
      ada,
      { ...ada, type: 'declined' },
      { ...ada, type: 'unclear' },
      { ...ada, type: 'unattributed' },
      { ...ada, content: null },
      { sourceIds: [] },
      { sourceIds: ['Ada', 'Bo'] },
      { ...ada, type: 'media' },
    ])
    expect(singleSource).toEqual(['s0', 's7'])
  })

  it('are not those that a second voice supports; one that disputes them is no support', () => {
    const groups = [
      { verdict: 'disputed', statementIds: ['s0'] },
      { verdict: 'supported', statementIds: ['s1'] },
      { verdict: 'confirmed', statementIds: ['s2'] },
    ] as const
    expect(judge([ada, ada, ada, ada], [], groups as unknown as Corroboration[]).singleSource).toEqual([
      's0',
      's3',
    ])
  })

  it('are listed apart where that voice is unnamed', () => {
    expect(judge([ada, { ...ada, type: 'anonymous' }]).anonymousOnly).toEqual(['s1'])
  })
})

describe('the source with the most words', () => {
  it('has its share of the credited words', () => {
    const found = judge([ada, { sourceIds: ['Bo'] }, { ...ada, type: 'unattributed' }], [2, 6, 9])
    expect(found.largest).toEqual({ sourceId: 'Bo', share: 0.75 })
  })

  it('is the first of two with as many', () => {
    expect(judge([{ sourceIds: ['Bo'] }, ada], [4, 4]).largest).toEqual({ sourceId: 'Ada', share: 0.5 })
  })

  it('is nobody where no word is credited', () => {
    expect(judge([ada], [0]).largest).toBeNull()
    expect(judge([ada]).largest).toBeNull()
    expect(judge([]).largest).toBeNull()
  })
})
