import { describe, expect, it } from 'vitest'
import { giveToldStanding } from '../../../src/pipeline/classify/told-standing.js'
import type { Entity } from '../../../src/pipeline/document.js'
import { SOURCE_TYPES } from '../../../src/schema/index.js'

const ROLE = { first: 0, end: 1 }
const person = (office: Entity['office'], role: Entity['role'] = ROLE): Entity => ({
  name: 'Lea Roth',
  kind: 'person',
  mentions: [{ first: 1, end: 3 }],
  role,
  organisation: null,
  isNamed: true,
  office,
  sector: null,
  gender: 'unknown',
  number: 'one',
  head: 2,
})
const scores = (official: number, named: number): number[] =>
  SOURCE_TYPES.map((type) => (type === 'official' ? official : type === 'named' ? named : -1))

describe('giveToldStanding', () => {
  it('makes a person official whose office the article tells', () => {
    const facts = { entity: person('public'), isJoint: false, tenure: null, standing: null }
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(2, 1))
  })

  it('makes a person named whose trade the article tells', () => {
    const facts = { entity: person('none'), isJoint: false, tenure: null, standing: null }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a former office-holder named, with a name or without', () => {
    const entity = { ...person('former'), isNamed: false }
    const facts = { entity, isJoint: false, tenure: null, standing: null }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a pressure group named that speaks about others', () => {
    const entity = { ...person('none', null), kind: 'organisation' as const, sector: 'civil' as const }
    const facts = { entity, isJoint: false, tenure: null, standing: 'named' as const }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a body official that speaks for itself, as a militia or a company does', () => {
    const entity = { ...person('none', null), kind: 'organisation' as const, sector: 'armed' as const }
    const facts = { entity, isJoint: false, tenure: null, standing: 'official' as const }
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(2, 1))
  })

  it.each([
    { entity: person('public'), isJoint: false, tenure: 'out' as const, standing: null },
    { entity: person('none'), isJoint: false, tenure: 'in' as const, standing: null },
    { entity: person('public'), isJoint: true, tenure: null, standing: null },
    { entity: person('none', null), isJoint: false, tenure: null, standing: null },
    {
      entity: { ...person('public'), kind: 'organisation' as const },
      isJoint: false,
      tenure: null,
      standing: null,
    },
    {
      entity: { ...person('none', null), kind: 'organisation' as const, sector: 'civil' as const },
      isJoint: false,
      tenure: null,
      standing: 'official' as const,
    },
  ])('leaves others to the weights', (facts) => {
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(1, 2))
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(2, 1))
  })
})
