import { describe, expect, it } from 'vitest'
import { giveOneStanding } from '../../../src/pipeline/classify/one-standing.js'
import type { Entity, Judgement } from '../../../src/pipeline/document.js'
import { SOURCE_TYPES } from '../../../src/schema/index.js'
import { tagged } from '../cue/tagged.js'
import { resolved } from './resolved.js'

const RUIZ: Partial<Entity> = { kind: 'person', isNamed: true, name: 'Ana Ruiz' }

/** Two statements by one source, with these raw leads of official over named. */
function settleTwo(leads: readonly [number, number], entity = RUIZ, isWeighed = () => true) {
  const text = tagged('Ruiz/NNP said/VBD it/PRP held/VBD ./. She/PRP added/VBD it/PRP leaks/VBZ ./.')
  const document = resolved(text, [
    { source: 'Ruiz', cue: 'said', content: 'it held', entity },
    { source: 'She', cue: 'added', content: 'it leaks' },
  ])
  const judgements = leads.map((lead, attribution) => ({
    attribution,
    scores: SOURCE_TYPES.map((type) => (type === 'official' ? 3 + lead : type === 'named' ? 3 : 0)),
  })) as unknown as Judgement[]
  const both = { ...document, attributionEntities: [[0], [0]] }
  return giveOneStanding(both, judgements, isWeighed).map(
    ({ scores }) => SOURCE_TYPES[scores.indexOf(Math.max(...scores))],
  )
}

describe('giveOneStanding', () => {
  it('lets the surer of two statements by one person decide for both', () => {
    expect(settleTwo([2, -0.5])).toEqual(['official', 'official'])
    expect(settleTwo([0.5, -2])).toEqual(['named', 'named'])
  })

  it('leaves what a rule has settled', () => {
    expect(settleTwo([2, -0.5], RUIZ, () => false)).toEqual(['official', 'named'])
  })

  it('lets an outlet that is quoted once be quoted always', () => {
    const outlet: Partial<Entity> = { kind: 'outlet', isNamed: true, name: 'Harrow Herald' }
    expect(settleTwo([2, -0.5], outlet)).toEqual(['official', 'official'])
  })

  it('leaves bodies and people without a name, whose statements may differ', () => {
    expect(settleTwo([2, -0.5], { ...RUIZ, isNamed: false })).toEqual(['official', 'named'])
    expect(settleTwo([2, -0.5], { ...RUIZ, kind: 'organisation' })).toEqual(['official', 'named'])
  })
})
