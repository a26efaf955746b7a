import { describe, expect, it } from 'vitest'
import { identifyParty } from '../../src/report/party.js'
import { findOwn, findSource, indexSpeakers } from '../../src/report/speakers.js'
import type { Source, Statement } from '../../src/schema/index.js'
import { sketchSource, sketchStatement, spansAt, writeArticle, type ClaimantSketch } from './claimants.js'

const wordsAt = (text: string, start = 0) => spansAt(text, start).spans[0]

function index(
  sketches: readonly (ClaimantSketch & { through?: string })[],
  sources: readonly Source[] = [],
) {
  const statements = sketches.map(({ through, ...sketch }, number): Statement => {
    const refusal =
      through === undefined ? null : { kind: 'declined', through: wordsAt(through), answers: null }
    return { ...sketchStatement({ number, sourceIds: [], ...sketch }), refusal } as Statement
  })
  return indexSpeakers(writeArticle(statements), statements, sources)
}
const own = (party: string, ...[sketches, sources]: Parameters<typeof index>): number[] =>
  findOwn({ identity: identifyParty(party), sourceId: null }, index(sketches, sources))

describe('findOwn', () => {
  it('finds what a party says by the words of the source', () => {
    const said = ['Delta Bank', 'a clerk', 'A spokesman for the bank', 'Delta.', 'Deltas']
    expect(
      own(
        'Delta Bank',
        said.map((source) => ({ source })),
      ),
    ).toEqual([0, 2, 3])
  })

  it('finds it by name, organisation and role of the source, and by who refuses for it', () => {
    const sources = [
      sketchSource('a', { name: 'Delta Bank' }),
      sketchSource('b', { name: 'Lea Roth', organisation: wordsAt('Delta Bank') }),
      sketchSource('c', { name: 'Bo Lund', role: wordsAt('head of Delta Bank') }),
      sketchSource('d', { name: 'Eve Poe' }),
    ]
    const sketches: Parameters<typeof index>[0] = [
      ...['a', 'b', 'c', 'd', 'x'].map((id) => ({ source: null, sourceIds: [id] })),
      { source: null, through: 'a lawyer for Delta Bank' },
      { source: null, through: 'a lawyer' },
    ]
    expect(own('Delta Bank', sketches, sources)).toEqual([0, 1, 2, 5])
  })

  it('finds the statements of its source, whatever they call it', () => {
    const sources = [sketchSource('a', { name: 'She' }), sketchSource('b', { name: 'He' })]
    const speakers = index(
      [
        { source: 'he', sourceIds: ['b'] },
        { source: 'she', sourceIds: ['a', 'x'] },
        { source: 'Delta', sourceIds: [] },
      ],
      sources,
    )
    const identity = identifyParty('Delta Bank')
    expect(findOwn({ identity, sourceId: 'a' }, speakers)).toEqual([1, 2])
    expect(findOwn({ identity, sourceId: 'x' }, speakers)).toEqual([2])
    expect(findOwn({ identity, sourceId: null }, speakers)).toEqual([2])
    expect([...speakers.bySource()]).toEqual([
      ['a', [1]],
      ['b', [0]],
    ])
  })

  it('takes words of a name for it only where they follow each other', () => {
    expect(
      own('the water ministry', [{ source: 'the water of the ministry' }, { source: 'ministry' }]),
    ).toEqual([0])
    expect(
      own('the trawler’s owner', [{ source: 'an owner of the trawler' }, { source: 'the owner' }]),
    ).toEqual([1])
  })

  it('lists each word, and each two that follow each other, once a statement', () => {
    const { byWords, parts } = index([{ source: 'Delta J. Delta' }, { source: 'delta j' }])
    expect(parts()[0][0]).toBe(' delta j. delta ')
    expect(byWords().get('delta')).toEqual([0, 1])
    expect(byWords().get('delta j')).toEqual([0, 1])
    expect(byWords().get('j delta')).toEqual([0])
    expect(byWords().has('j. delta')).toBe(false)
    expect([...byWords().keys()].some((key) => key.includes('undefined'))).toBe(false)
    expect(byWords().has('elta')).toBe(false)
  })
})

describe('findSource', () => {
  const person = sketchSource('ruiz', { name: 'Ms Ana Ruiz', mentions: [wordsAt('Ruiz', 50)] })
  const body = sketchSource('bank', {
    name: 'Delta Bank',
    kind: 'organisation',
    mentions: [wordsAt('It', 10)],
  })
  const find = (text: string, start = 500, sources = [person, body]): string | undefined =>
    findSource(index([], sources), wordsAt(text, start), identifyParty(text))?.id

  it('goes by the mentions that a place overlaps', () => {
    expect(find('her', 50)).toBe('ruiz')
    expect(find('her', 53)).toBe('ruiz')
    expect(find('her', 48)).toBe('ruiz')
    expect(find('her', 54)).toBeUndefined()
    expect(find('her', 47)).toBeUndefined()
    expect(find('Delta Bank', 51)).toBe('ruiz')
    expect(find('it', 9)).toBe('bank')
  })

  it('takes the first of several, and looks eight back', () => {
    const crowd = Array.from({ length: 10 }, (_, i) =>
      sketchSource(`v${i}`, {
        name: `V${i}`,
        mentions: [{ start: 9 - i, end: i < 8 ? 100 : 12 - i, text: '' }],
      }),
    )
    expect(find('him', 60, crowd)).toBe('v7')
    const long = crowd.map((source, i) => ({
      ...source,
      mentions: [{ start: 9 - i, end: i === 9 ? 100 : 20, text: '' }],
    }))
    expect(find('him', 60, long)).toBeUndefined()
  })

  it('goes by the name else, of a person by the surname too', () => {
    expect(find('Delta Bank')).toBe('bank')
    expect(find('delta bank')).toBe('bank')
    expect(find('Ana Ruiz')).toBe('ruiz')
    expect(find('Mr Ruiz')).toBe('ruiz')
    expect(find('Bank')).toBeUndefined()
    expect(find('Eve Poe')).toBeUndefined()
  })

  it('tells people of one surname apart', () => {
    expect(find('Eve Ruiz')).toBeUndefined()
    expect(find('Eve Ruiz', 500, [sketchSource('r', { name: 'Mr Ruiz' })])).toBe('r')
    expect(find('Eve Ruiz', 500, [sketchSource('r', { name: 'Ruiz', kind: 'group' })])).toBeUndefined()
  })

  it('takes the first of two of one name', () => {
    const twins = ['a', 'b'].map((id) => sketchSource(id, { name: id === 'a' ? 'Bo Lund' : 'Cy Lund' }))
    expect(find('Lund', 500, twins)).toBe('a')
    expect(find('Cy Lund', 500, twins)).toBe('b')
  })
})
