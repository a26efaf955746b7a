import { describe, expect, it } from 'vitest'
import { resolveMarked } from './build.js'

const namesOf = (marked: string): string[][] =>
  resolveMarked(marked).sources.map((list) => list.map(({ name }) => name))

describe('resolve', () => {
  it('gives a surname the full name that comes later', () => {
    expect(namesOf('The bridge is safe, [Mr Okoye] said. The engineer Daniel Okoye built it.')).toEqual([
      ['Daniel Okoye'],
    ])
  })

  it('reads role and organisation off the words after a name', () => {
    const { sources, text, tokens } = resolveMarked(
      '[Piet Vos], an analyst at Delta Bank, said that rates would fall.',
    )
    const [[entity]] = sources
    const wordsOf = (range: { first: number; end: number } | null): string | null =>
      range && text.slice(tokens.start[range.first], tokens.end[range.end - 1])
    expect(entity).toMatchObject({ kind: 'person', isNamed: true, office: 'none' })
    expect([wordsOf(entity.role), wordsOf(entity.organisation)]).toEqual(['analyst', 'Delta Bank'])
  })

  it('knows the office that a title or a party mark gives', () => {
    const { sources } = resolveMarked(
      '[Sen. Ana Ruiz] spoke. [Lea Roth (D-Ohio)] said no. [Former minister Ada Obi] said yes.',
    )
    expect(sources.map(([{ office }]) => office)).toEqual(['public', 'public', 'former'])
  })

  it('keeps two people of one surname apart', () => {
    expect(
      namesOf('John Hale met Mary Hale in Leeds. [Mrs Hale] said it rained. [Mr Hale] said it snowed.'),
    ).toEqual([['Mary Hale'], ['John Hale']])
  })

  it('makes several sources of a joined one', () => {
    expect(namesOf('[Both the Kremlin and Lena Ortiz] said so.')).toEqual([['Kremlin', 'Lena Ortiz']])
  })

  it('leaves an attribution without a source without entities', () => {
    expect(resolveMarked('The bridge [] reportedly fell.').attributionEntities).toEqual([[]])
  })

  it('reads a text without names', () => {
    expect(resolveMarked('').entities).toEqual([])
  })
})
