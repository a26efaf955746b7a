import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/pipeline/resolve/index.js'
import { buildDocument, lexicon, resolveMarked } from './build.js'

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

  it('keeps two bodies of one noun apart by what tells them: an adjective of their field, or a country', () => {
    expect(
      namesOf(
        '[The foreign ministry] said no. [The interior ministry] said yes. [The foreign ministry] said no again.',
      ),
    ).toEqual([['The foreign ministry'], ['The interior ministry'], ['The foreign ministry']])
    expect(namesOf("[The French foreign ministry] said no. [Germany's foreign ministry] said yes.")).toEqual([
      ['The French foreign ministry'],
      ["Germany's foreign ministry"],
    ])
  })

  it('takes a lake for no person, nor for the country of its name', () => {
    expect(namesOf('[Lake Chad] is shrinking. [Chad] said it would act.')).toEqual([['Lake Chad'], ['Chad']])
  })

  it('takes “the army” for no town that was named before it', () => {
    expect(namesOf('Shots were heard in Salto on Monday. [The army] denied the claim.')).toEqual([
      ['The army'],
    ])
  })

  it('makes several sources of a joined one', () => {
    expect(namesOf('[Both the Kremlin and Lena Ortiz] said so.')).toEqual([['Kremlin', 'Lena Ortiz']])
  })

  it('takes a man after an apposition with “and” for one source', () => {
    expect(namesOf('[David Kamin, an adviser to the union, and an associate professor] said no.')).toEqual([
      ['David Kamin'],
    ])
  })

  it('keeps a namesake apart who is only known by a title', () => {
    const marked =
      'Michelle Obando waved. [Mr. Obando] said no. [President Obando] said yes. Mr. Obando left.'
    expect(resolveMarked(marked).sources.map(([{ gender, office }]) => [gender, office])).toEqual([
      ['male', 'public'],
      ['male', 'public'],
    ])
  })

  it('takes the first bare name for the office that the lead words', () => {
    const text =
      'The port will close, [the energy minister] has said. “It is late,” [Lea Roth] said. [Piet Vos] said no.'
    const { sources } = resolveMarked(text)
    expect(sources.map(([{ name, office }]) => [name, office])).toEqual([
      ['Lea Roth', 'public'],
      ['Lea Roth', 'public'],
      ['Piet Vos', 'unknown'],
    ])
  })

  it('takes no name for the office of a lead that leaves it open which one', () => {
    const text = '[A minister] has said that the port will close. “It is late,” [Lea Roth] said.'
    expect(resolveMarked(text).sources.map(([{ name }]) => name)).toEqual(['A minister', 'Lea Roth'])
  })

  it('knows a paper by the last word of its name, and by its article', () => {
    const kindsOf = (text: string): string[] => resolveMarked(text).sources.map(([{ kind }]) => kind)
    expect(kindsOf('On Monday [the Post] said no.')).toEqual(['outlet'])
    expect(kindsOf('On Monday [the Orlando Sentinel] said no.')).toEqual(['outlet'])
    expect(kindsOf('But then [Ana Post] said no.')).toEqual(['person'])
  })

  it('reads the apposition behind where somebody is from', () => {
    const text = 'It was backed by Sen. Ana Ruiz of Chile, the ranking member of the panel, [who] said no.'
    expect(namesOf(text)).toEqual([['Ana Ruiz']])
  })

  it('lets an office with a department outweigh a former one', () => {
    const { sources } = resolveMarked(
      '[Energy Secretary Tom Vale] said no. [Vale, a former Iowa governor], said it twice.',
    )
    expect(sources.map(([{ office }]) => office)).toEqual(['public', 'public'])
  })

  it('takes a minister of a church for no office-holder', () => {
    const { sources } = resolveMarked('[Amit Rao, a minister with the Hope Church], said no.')
    expect(sources.map(([{ office }]) => office)).toEqual(['none'])
  })

  it('finds the office before a form of address', () => {
    const [[entity]] = resolveMarked(
      'It was for [Attorney General Lord Peter Gold] to decide, he said.',
    ).sources
    expect(entity).toMatchObject({ office: 'public', gender: 'male' })
  })

  it('knows a body that is spelled out elsewhere', () => {
    const marked = '[Ann Bourne, head of the NRO], said so. The National Rivers Office (NRO) denied it.'
    expect(resolveMarked(marked).sources[0][0].office).toBe('public')
  })

  it('tells state television from other outlets', () => {
    const { sources } = resolveMarked('[Syrian state television] showed it. [The newspaper] did not.')
    expect(sources.map(([{ kind, sector }]) => [kind, sector])).toEqual([
      ['outlet', 'state'],
      ['outlet', null],
    ])
  })

  it('calls a source without a name by all the words that describe it', () => {
    expect(namesOf('[Two people familiar with the talks] said so.')).toEqual([
      ['Two people familiar with the talks'],
    ])
  })

  it('goes back to the same unnamed source by “the”, not by “another”', () => {
    const { sources } = resolveMarked('[A source] said no. [The source] said why. [Another source] said yes.')
    expect(sources[0][0]).toBe(sources[1][0])
    expect(sources[2][0]).not.toBe(sources[0][0])
  })

  it('credits a statement to whoever put it out', () => {
    expect(namesOf('The Lake Front published a statement. “No,” [the statement] said.')).toEqual([
      ['Lake Front'],
    ])
  })

  it('leaves an attribution without a source without entities', () => {
    expect(resolveMarked('The bridge [] reportedly fell.').attributionEntities).toEqual([[]])
  })

  it('reads a text without names', () => {
    expect(resolveMarked('').entities).toEqual([])
  })
})

describe('resolve, on any words', () => {
  const words =
    'The a Mr Sen. President Ana Ruiz Okoye , . “ ” and of for ’s said who he she they it both ministry statement (SDF) D-Ohio ex-minister & Bank I al de'.split(
      ' ',
    )
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))

  it('keeps mentions in order, inside the text and without overlap', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (line, a, b) => {
        const start = a % (line.length + 1)
        const end = Math.min(line.length, start + (b % 30))
        const parts =
          end > start ? [{ source: [[start, end] as const], content: [[0, line.length] as const] }] : []
        const { entities, attributionEntities, tokens } = resolve(buildDocument(line, parts), lexicon)
        for (const { mentions, head } of entities) {
          expect(head).toBeLessThan(tokens.count)
          let last = 0
          for (const { first, end: next } of mentions) {
            expect(first).toBeGreaterThanOrEqual(last)
            expect(next).toBeGreaterThan(first)
            last = next
          }
          expect(last).toBeLessThanOrEqual(tokens.count)
        }
        for (const number of attributionEntities.flat()) expect(entities[number]).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})
