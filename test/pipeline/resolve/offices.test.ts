import { describe, expect, it } from 'vitest'
import type { Attribution, Entity, TokenRange } from '../../../src/pipeline/document.js'
import { resolve } from '../../../src/pipeline/resolve/index.js'
import { segment } from '../../../src/pipeline/segment/index.js'
import { lexicon } from './build.js'
import { segmentModel } from './entity-fixtures.js'

/** The entities that the words in square brackets are credited to, one list for each pair of brackets. */
function creditMarked(marked: string): Entity[][] {
  const text = marked.replace(/[[\]]/g, '')
  const document = segment(text, segmentModel)
  const { tokens } = document
  const sources: TokenRange[] = []
  for (
    let open = marked.indexOf('['), marks = 0;
    open >= 0;
    open = marked.indexOf('[', open + 1), marks += 2
  ) {
    const start = open - marks
    const end = marked.indexOf(']', open) - marks - 1
    const first = tokens.start.indexOf(start)
    sources.push({ first, end: tokens.end.indexOf(end) + 1 })
  }
  const attributions = sources.map((source): Attribution => {
    const cue = { kind: 'attribution', score: 1, first: source.end, end: source.end + 1 } as const
    return { cue, source: [source], content: [], score: 1, within: -1 }
  })
  const { entities, attributionEntities } = resolve(
    {
      ...document,
      cues: attributions.map(({ cue }) => cue),
      likely: new Uint8Array(tokens.count),
      attributions,
    },
    lexicon,
  )
  return attributionEntities.map((list) => list.map((number) => entities[number]))
}

const read = (marked: string): [string, Entity['kind'], Entity['office']] => {
  const [[{ name, kind, office }]] = creditMarked(marked)
  return [name, kind, office]
}

describe('resolve, offices by their letters', () => {
  it.each([
    ['[ASP Meera Nair] said two men were held.', 'Meera Nair'],
    ['[DC Owen Hale], of the fraud squad, said he left a trail.', 'Owen Hale'],
    ['[MK Tamar Levin] wrote that the bill was a mistake.', 'Tamar Levin'],
    ['[Health CS Amina Wario] said the strike was illegal.', 'Amina Wario'],
    ['[DIG (Traffic) Imran Sheikh] said the road would reopen.', 'Imran Sheikh'],
    ['[Union home minister Kiran Rao] said no.', 'Kiran Rao'],
    ['[Minister of State Rahim Osman] said flats would be built.', 'Rahim Osman'],
  ])('finds the office before the name in %s', (marked, name) => {
    expect(read(marked)).toEqual([name, 'person', 'public'])
  })

  it.each([
    ['[Chairman of the State Council Ivan Moroz] said the law would pass.', 'Ivan Moroz', 'public'],
    ['[CEO of the Refugee Council Anna Lind] said it was wrong.', 'Anna Lind', 'none'],
    ['[Deputy head of the Central Bank Olga Lind] said prices had slowed.', 'Olga Lind', 'public'],
  ])('parts the body from whom it names behind the role: %s', (marked, name, office) => {
    expect(read(marked)).toEqual([name, 'person', office])
  })

  it('takes a title that is a given name too for one where a surname follows', () => {
    expect(read('[Dean Harrow], 41, said no.')[0]).toBe('Dean Harrow')
    expect(read('[Dean Ada Obi] said no.')[0]).toBe('Ada Obi')
  })

  it('finds a seat by the letters behind the name', () => {
    expect(read('[Kwesi Boateng MP] said the road was unsafe.')).toEqual([
      'Kwesi Boateng MP',
      'person',
      'public',
    ])
  })

  it.each([
    ['[PC Magazine] said the laptop was slow.', 'outlet'],
    ['[SP Group] said bills would rise.', 'organisation'],
  ] as const)('takes %s for no officer', (marked, kind) => {
    expect(read(marked)[1]).toBe(kind)
  })

  it('gives the office of a bare “Sports Minister” to the name that speaks next', () => {
    const [[first], [second]] = creditMarked(
      '[The NSW Sports Minister] has conceded the delay. [Lena Karras] told the hearing that steel was dear.',
    )
    expect(second).toBe(first)
    expect(second.office).toBe('public')
  })

  it.each([
    ['Governor Ada Obi spoke. [Her Salto counterpart Piet Vos] said talks would go on.', 'public'],
    ['Ada Obi, a farmer, spoke. [Her Salto counterpart Piet Vos] said talks would go on.', 'unknown'],
  ])('gives a counterpart the office of the other in %s', (marked, office) => {
    expect(read(marked)[2]).toBe(office)
  })

  it('knows “Mr Rahim” for the minister whose first name it is', () => {
    const [[first], [second]] = creditMarked(
      '[Minister of State Rahim Osman] said flats would be built. [Mr Rahim] said work had begun.',
    )
    expect(second).toBe(first)
  })
})

describe('resolve, roles outside the state', () => {
  it.each([
    ['[BJP State president Mohan Pillai] said the plan had failed.', 'Mohan Pillai', 'none'],
    [
      '[Salto Union of Night Nurses secretary-general Peter Maina] said work would stop.',
      'Peter Maina',
      'none',
    ],
    ['[PKK founder S. Rao] urged both sides to talk.', 'S. Rao', 'none'],
    ['[The trawler’s captain, Oleh Bondar,] said the engine failed.', 'Oleh Bondar', 'none'],
    ['[The captain of the ferry, Oleh Bondar,] said the engine failed.', 'Oleh Bondar', 'none'],
    ['[Sheikh Omar Bah] said he would miss him.', 'Omar Bah', 'unknown'],
    ['[Council of Rivers chair Lea Roth] said the dam was safe.', 'Lea Roth', 'public'],
  ] as const)('reads who holds which role in %s', (marked, name, office) => {
    expect(read(marked)).toEqual([name, 'person', office])
  })

  it('keeps the captain of an army unit in office', () => {
    expect(read('[Captain Oleh Bondar] said the town was quiet.')[2]).toBe('public')
  })

  it('takes what a body is from the words beside it rather than from a country in its name', () => {
    const [[{ sector }]] = creditMarked('[Clean Rivers Nepal, a Kathmandu-based NGO,] blamed sand mining.')
    expect(sector).toBe('civil')
  })

  it('joins a name with a nickname of two words to the surname', () => {
    const [[first], [second]] = creditMarked('[Hugo “El Gato” Peralta] said no. [Peralta] called a strike.')
    expect(second).toBe(first)
  })
})

describe('resolve, who is behind a description', () => {
  it.each([
    ['[Her brother-in-law, baker Piet Vos,] said the boat was full.', 'Piet Vos', 'none'],
    ['[His colleague on the panel, Sen. Lea Roth of Ohio,] said no.', 'Lea Roth', 'public'],
    ['[The letter’s author, payroll clerk Amit Rao,] said it was a joke.', 'Amit Rao', 'none'],
  ] as const)('finds the name behind the comma in %s', (marked, name, office) => {
    expect(read(marked)).toEqual([name, 'person', office])
  })

  it('keeps apart the heads of two bodies', () => {
    const [[first], [second]] = creditMarked(
      '[Ada Obi, head of the Coastal Bank,] said no. [The head of the village school] said classes went on.',
    )
    expect(second).not.toBe(first)
  })

  it.each(['the Dutchman', 'the Basque', 'the 34-year-old'])('knows who “%s” is', (words) => {
    const [[first], [second]] = creditMarked(
      `[Mikel Arana] scored late. “It was luck,” said [${words}] after the match.`,
    )
    expect(second).toBe(first)
  })

  it('knows whose answer “A: I think” is in a printed interview', () => {
    const [[first], [second]] = creditMarked(
      '[Ada Obi] retires in June.\n\nQ: Why?\n\nA: [I] think it is time.',
    )
    expect(second).toBe(first)
  })

  it('learns no gender of the speaker from “he” within her own words', () => {
    const [[first], , [third]] = creditMarked(
      '[Oyin Fash] laughed. “[He] sent me flowers,” she said. [She] rolled her eyes.',
    )
    expect(third).toBe(first)
  })
})

describe('resolve, bodies that the article tells', () => {
  it.each([
    ['[Neighbouring Sarnia] congratulated the minister.', 'Sarnia', 'place'],
    ['[Ostrova] said it was sorry. Ostrova’s parliament meets today.', 'Ostrova', 'place'],
    ['[Lumetta] says the system is safe. Lumetta’s chief executive resigned.', 'Lumetta', 'company'],
    ['[Lumetta], which makes glass, says it is safe.', 'Lumetta', 'company'],
    ['[Lumetta] said on Monday it would cut a tenth of its workforce.', 'Lumetta', 'company'],
    ['[Lumetta] says it is safe. Ada Obi, an analyst at Lumetta, left.', 'Lumetta', 'company'],
    ['[Lumetta] says it is safe. Ada Obi is the founder of Lumetta.', 'Lumetta', 'company'],
    ['[The National Growers’ Congress] said the ministry slept.', null, 'civil'],
  ] as const)('reads the sector in %s', (marked, name, sector) => {
    const [[entity]] = creditMarked(marked)
    expect(entity.kind).toBe('organisation')
    expect(entity.sector).toBe(sector)
    if (name !== null) expect(entity.name).toBe(name)
  })

  it('leaves a bare name to people where “it” may be anything', () => {
    expect(read('[Okafor] said it had run its course.')[1]).toBe('person')
  })

  it('reads an outlet by the noun before its name, and later without', () => {
    const [[first], [second]] = creditMarked(
      '[The newspaper Zora] reported the deal. According to [Zora], it was signed in May.',
    )
    expect(first.kind).toBe('outlet')
    expect(second).toBe(first)
  })

  it('reads the letters of a document and the report of an officer as documents', () => {
    expect(read('According to [the FIR], he left at seven.')[1]).toBe('document')
    expect(read('[The Controller of Roads’ quarterly report] indicates a gap.')[1]).toBe('document')
  })
})

describe('resolve, descriptions without an article', () => {
  it.each([
    ['[Mayor] says bridge shut\n\nThe bridge will close, [Mayor Ana Ruiz] said.', 'Ana Ruiz'],
    ['[PM] hints at early vote\n\n[Prime Minister Oren Dahl] said there could be one in May.', 'Oren Dahl'],
    ['Roof leaked, [teacher] says\n\nIt leaked for weeks, [teacher Lena Ott] said.', 'Lena Ott'],
  ])('know in a heading who is named below: %s', (marked, name) => {
    const [inHeading, below] = creditMarked(marked)
    expect(inHeading.map((entity) => entity.name)).toEqual([name])
    expect(inHeading).toEqual(below)
  })

  it('are of somebody else within the text', () => {
    const [bare, named] = creditMarked('[Driver] says no. It was dark, [driver Lena Ott] said.')
    expect(bare).not.toEqual(named)
  })
})

describe('resolve, a body that owns another', () => {
  it('is not meant by the noun of both', () => {
    const [trust, , again] = creditMarked(
      '[The trust] said no. [The trust’s software supplier, Lumora], said it was ready. [The trust] did not say more.',
    )
    expect(again).toEqual(trust)
  })
})

describe('resolve, descriptions with a name behind a comma', () => {
  it.each([
    ['[The contractor, Vos & Sons], said it was safe.', 'Vos & Sons'],
    ['[The developer, Halden Homes], said it was safe.', 'Halden Homes'],
    ['[Its insurer, Delta Bank], said it was safe.', 'Delta Bank'],
    ['[The town’s software supplier, Lumora], said it was safe.', 'Lumora'],
  ])('are of the company: %s', (marked, name) => {
    const [[entity]] = creditMarked(marked)
    expect([entity.name, entity.kind]).toEqual([name, 'organisation'])
  })
})
