import { describe, expect, it } from 'vitest'
import type { CuePhrase } from '../../../src/pipeline/classify/cue-phrase.js'
import type { SourcePhrase } from '../../../src/pipeline/classify/source-phrase.js'
import { giveToldStanding } from '../../../src/pipeline/classify/told-standing.js'
import type { Entity } from '../../../src/pipeline/document.js'
import { SOURCE_TYPES, type SourceType } from '../../../src/schema/index.js'

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
const cueOf = (lemma: string): CuePhrase => ({
  head: 0,
  verb: { lemma, class: 'show', stance: 'asserts' },
  isVerb: true,
  isAccording: false,
  isModal: false,
  isNegated: false,
  isPassive: false,
  isInfinitive: false,
  isRulingOut: false,
})
const SAID = { cue: cueOf('say'), source: null, isWithheld: false, isSaidByNear: false }
const scores = (official: number, named: number): number[] =>
  SOURCE_TYPES.map((type) => (type === 'official' ? official : type === 'named' ? named : -1))

describe('giveToldStanding', () => {
  it('makes a person official whose office the article tells', () => {
    const facts = { entity: person('public'), isJoint: false, tenure: null, standing: null, ...SAID }
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(2, 1))
  })

  it('makes a person named whose trade the article tells', () => {
    const facts = { entity: person('none'), isJoint: false, tenure: null, standing: null, ...SAID }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a former office-holder named, with a name or without', () => {
    const entity = { ...person('former'), isNamed: false }
    const facts = { entity, isJoint: false, tenure: null, standing: null, ...SAID }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a pressure group named that speaks about others', () => {
    const entity = { ...person('none', null), kind: 'organisation' as const, sector: 'civil' as const }
    const facts = { entity, isJoint: false, tenure: null, standing: 'named' as const, ...SAID }
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(1, 2))
  })

  it('makes a body official that speaks for itself, as a militia or a company does', () => {
    const entity = { ...person('none', null), kind: 'organisation' as const, sector: 'armed' as const }
    const facts = { entity, isJoint: false, tenure: null, standing: 'official' as const, ...SAID }
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(2, 1))
  })

  it('takes an outlet for no text, and a friend without a name for nobody named', () => {
    const high = (one: string, other: string): number[] =>
      SOURCE_TYPES.map((type) => (type === one ? 2 : type === other ? 1 : 0))
    const outlet = { entity: null, isJoint: false, tenure: null, standing: 'media' as const, ...SAID }
    expect(giveToldStanding(outlet, high('document', 'media'))).toEqual(high('media', 'document'))
    const entity = { ...person('none'), isNamed: false }
    const source = { headClass: 'people-3', determiner: 'possessive', hasName: false } as SourcePhrase
    const friend = { ...outlet, entity, source, standing: 'anonymous' as const }
    expect(giveToldStanding(friend, high('named', 'anonymous'))).toEqual(high('anonymous', 'named'))
    const asked = { ...outlet, cue: { ...cueOf('say'), isAccording: true }, standing: 'anonymous' as const }
    const interviews = { headClass: 'document-9', isInterviews: true } as SourcePhrase
    expect(giveToldStanding({ ...asked, source: interviews }, high('unclear', 'anonymous'))).toEqual(
      high('anonymous', 'unclear'),
    )
    const group = { ...friend, entity: { ...entity, kind: 'group' as const }, source: null }
    expect(giveToldStanding(group, high('named', 'anonymous'))).toEqual(high('anonymous', 'named'))
    expect(giveToldStanding({ ...group, standing: 'unclear' }, high('named', 'unclear'))).toEqual(
      high('unclear', 'named'),
    )
    const known = { ...friend, entity: { ...entity, isNamed: true } }
    expect(giveToldStanding(known, high('named', 'anonymous'))).toEqual(high('named', 'anonymous'))
  })

  it('credits what a text shows to the text, and reports of nobody to nobody', () => {
    const facts = {
      entity: null,
      isJoint: false,
      tenure: null,
      standing: 'document' as const,
      isWithheld: false,
      isSaidByNear: false,
    }
    const read = (lemma: string, source: Partial<SourcePhrase>): number => {
      const phrase = { headClass: 'document-own', ...source } as SourcePhrase
      const writer = SOURCE_TYPES.map((type) => (type === 'unattributed' ? 2 : type === 'document' ? 1 : 0))
      const given = giveToldStanding({ ...facts, cue: cueOf(lemma), source: phrase }, writer)
      return given[SOURCE_TYPES.indexOf('document')]
    }
    expect([read('show', {}), read('publish', {}), read('show', { isHearsay: true })]).toEqual([2, 1, 1])
  })

  it.each([
    { entity: person('public'), isJoint: false, tenure: 'out' as const, standing: null, ...SAID },
    { entity: person('none'), isJoint: false, tenure: 'in' as const, standing: null, ...SAID },
    { entity: person('public'), isJoint: true, tenure: null, standing: null, ...SAID },
    { entity: person('none', null), isJoint: false, tenure: null, standing: null, ...SAID },
    {
      entity: { ...person('public'), kind: 'organisation' as const },
      isJoint: false,
      tenure: null,
      standing: null,
      ...SAID,
    },
    {
      entity: { ...person('none', null), kind: 'organisation' as const, sector: 'civil' as const },
      isJoint: false,
      tenure: null,
      standing: 'official' as const,
      ...SAID,
    },
  ])('leaves others to the weights', (facts) => {
    expect(giveToldStanding(facts, scores(1, 2))).toEqual(scores(1, 2))
    expect(giveToldStanding(facts, scores(2, 1))).toEqual(scores(2, 1))
  })

  it('makes anonymous whose name is held back, and leaves acts and groups that hold views', () => {
    const entity = { ...person('public', null), isNamed: false }
    const facts = { entity, isJoint: false, tenure: null, standing: null, ...SAID, isWithheld: true }
    const scoresOf = (...tops: SourceType[]): number[] => SOURCE_TYPES.map((type) => tops.indexOf(type) + 1)
    expect(giveToldStanding(facts, scoresOf('anonymous', 'official'))).toEqual(
      scoresOf('official', 'anonymous'),
    )
    for (const type of ['unattributed', 'unclear', 'declined'] as const)
      expect(giveToldStanding(facts, scoresOf(type))).toEqual(scoresOf(type))
  })
})
