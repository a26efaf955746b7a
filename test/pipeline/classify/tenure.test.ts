import { describe, expect, it } from 'vitest'
import { readTenures, tableOfHolders } from '../../../src/pipeline/classify/tenure.js'
import { SHAPE, TAGS, type ResolvedDocument } from '../../../src/pipeline/document.js'
import { hashWord } from '../../../src/span/hash.js'

const HOLDERS = tableOfHolders([
  { words: 'Ana Ruiz 1994-2007, Piet Vos 2002-2010, Lea Roth 1980-1985+2001-2002c, Jo Lee 1994-2007' },
  { words: 'Amit Rao 2000-2012', isSeat: true },
  { words: 'Ida Kerr 1990-1994+2001-2004, Noa Bell 1991-2004' },
])

/** A text of capitalised names and numbers; every word with a capital is a proper noun. */
function tenuresOf(text: string, ...names: string[]) {
  const words = text.split(' ')
  const tag = words.map((word) => TAGS.indexOf(/^[A-Z]/.test(word) ? 'NNP' : 'NN'))
  const entities = names.map((name) => ({ name, kind: 'person', isNamed: true }))
  const hash = words.map((word) => hashWord(word))
  const shape = words.map((word) => (/\d/.test(word) ? SHAPE.digit : 0))
  const document = {
    tokens: { count: words.length, tag, hash, shape },
    entities,
  } as unknown as ResolvedDocument
  return readTenures(
    document,
    words.map((word) => word.toLowerCase()),
    HOLDERS,
  )
}

describe('readTenures', () => {
  it('knows who is in office where another name tells the time', () => {
    expect(tenuresOf('today Ana Ruiz met Piet Vos', 'Ana Ruiz', 'Piet Vos')).toEqual(['in', 'in'])
  })

  it('knows by a later year that an office is over', () => {
    expect(tenuresOf('in 2008 Ana Ruiz met Piet Vos', 'Ana Ruiz')).toEqual(['out'])
  })

  it('tells a seat in a legislature from another office', () => {
    expect(tenuresOf('today Amit Rao met Piet Vos', 'Amit Rao')).toEqual(['in-seat'])
  })

  it('leaves the time open of a candidate where nobody else is known', () => {
    expect(tenuresOf('today minister Lea Roth spoke', 'Lea Roth')).toEqual(['alone'])
  })

  it('takes somebody known for an office alone to be in it where nobody else is known', () => {
    expect(tenuresOf('today the government of Ana Ruiz spoke', 'Ana Ruiz')).toEqual(['in'])
    expect(
      tenuresOf(
        'today in parliament the ministers of the government and Amit Rao spoke of a bill',
        'Amit Rao',
      ),
    ).toEqual(['in-seat'])
  })

  it('says nothing of a namesake in a text without a word of government', () => {
    expect(tenuresOf('today Ana Ruiz sold bread', 'Ana Ruiz')).toEqual([null])
  })

  it('says nothing of a name that many share where nobody else is known', () => {
    expect(tenuresOf('today the council heard Jo Lee', 'Jo Lee')).toEqual([null])
  })

  it('takes somebody for another man whose trade the article tells, not whose friend', () => {
    const read = (role: string) => {
      const words = ['the', role, 'ana', 'ruiz', 'met', 'the', 'minister']
      const entity = {
        name: 'Ana Ruiz',
        kind: 'person',
        isNamed: true,
        office: 'none',
        role: { first: 1, end: 2 },
      }
      const tokens = {
        count: words.length,
        tag: words.map(() => TAGS.indexOf('NN')),
        hash: words.map((word) => hashWord(word)),
        shape: words.map(() => 0),
      }
      return readTenures({ tokens, entities: [entity] } as unknown as ResolvedDocument, words, HOLDERS)
    }
    expect(read('butcher')).toEqual([null])
    expect(read('friend')).toEqual(['in'])
  })

  it('takes somebody between two stretches in office to be in the news for one of them', () => {
    expect(tenuresOf('today Ida Kerr met Noa Bell', 'Ida Kerr')).toEqual(['in'])
  })

  it('says nothing of people whom the list does not have', () => {
    expect(tenuresOf('today Ana Ruiz met Lia Obi', 'Lia Obi')).toEqual([null])
  })

  it('takes a text about an election to be from the year of a candidacy', () => {
    const text = 'today the candidates and nominees of the primary campaign Lea Roth and Piet Vos'
    expect(tenuresOf(text, 'Lea Roth')).toEqual(['out'])
  })
})
