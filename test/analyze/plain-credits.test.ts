import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const said = (text: string): [string | undefined, string | undefined][] =>
  analyze(text)
    .statements.filter(({ cue }) => cue !== null)
    .map(({ source, content }) => [
      source?.spans.map((span) => span.text).join(' | '),
      content?.spans.map((span) => span.text).join(' | '),
    ])

describe('credits that are worded or laid out plainly', () => {
  it('reads a long quotation whose source follows without a comma inside the marks', () => {
    const text =
      '"Six boats went out at dawn. None of them had a radio on board. Two came back by night and four were lost", said Harbour Radio.'
    expect(said(text)).toEqual([['Harbour Radio', expect.stringContaining('"Six boats')]])
  })

  it('credits a paragraph that is nothing but a quotation to whoever is credited just before it', () => {
    const text =
      'Mr Ruiz said that the port would have to close by the spring.\n\n"We have tried everything, and nobody in this town wanted to pay."'
    expect(said(text)).toEqual([['Mr Ruiz', expect.stringContaining('We have tried everything')]])
  })

  it('leaves a quotation to nobody where a paragraph stands between', () => {
    const text =
      'Mr Ruiz said that the port would have to close by the spring.\n\nIt rained all night.\n\n"We have tried everything, and nobody in this town wanted to pay."'
    expect(said(text).map(([, content]) => content)).toEqual([
      'that the port would have to close by the spring',
    ])
  })

  it('keeps each line apart though a stray line break runs through a sentence elsewhere', () => {
    const lines = [
      '“The bridge shakes whenever a lorry goes over it. It ought to be closed today.” ― Ada Okonjo',
      '“I cross it every morning with my children. We hold on to the rail.” ― Piet Vos',
      '“Nobody at the town hall ever answers. I gave up writing to them.” ― Lena Roth',
      'Editors have\nregularly\nshortened these letters.',
    ]
    expect(said(lines.join('\n')).map(([source]) => source)).toEqual(['Ada Okonjo', 'Piet Vos', 'Lena Roth'])
  })

  it.each([
    [
      'A ferry sank off Kharma overnight and nine people were missing, the coast guard said in a statement on Sunday, as boats searched the bay.',
      'the coast guard',
      'A ferry sank off Kharma overnight and nine people were missing',
    ],
    [
      'The two sides agreed to meet again in June, a senior diplomat briefed on the talks said on condition of anonymity.',
      'a senior diplomat briefed on the talks',
      'The two sides agreed to meet again in June',
    ],
    [
      'MARESBY, March 14 (Harbour Agency) — The government and the largest union have agreed to end the strike, the labour ministry said on Thursday, in the first deal since May.',
      'the labour ministry',
      'The government and the largest union have agreed to end the strike',
    ],
  ])('credits all before a source at the end, whatever was done in it: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it('takes a condition before “he said” for no content of its own', () => {
    const contents = said('When the strike ends, the minister said, the port will open again.').map(
      ([, c]) => c,
    )
    expect(contents).not.toContain('When the strike ends')
  })

  it('ends a name after “according to” where a phrase follows without a comma', () => {
    expect(said('According to Mr Rathbun the parcel was returned by mail.')).toEqual([
      ['Mr Rathbun', 'the parcel was returned by mail'],
    ])
  })

  it('reads a source behind its verb with what is told of it', () => {
    const text = 'The issue came up again at the talks, said one of the sources, who was briefed on them.'
    expect(said(text)).toEqual([
      ['one of the sources, who was briefed on them', 'The issue came up again at the talks'],
    ])
  })

  it('credits a headline to the name before its colon, with a stop at its end or without', () => {
    const text = 'Okonjo: Bridge Will Never Be Safe Again.\n\nThe bridge was closed on Monday.'
    expect(said(text).map(([source]) => source)).toEqual(['Okonjo'])
  })

  it('credits both of whom one quotes the other', () => {
    expect(said('Kyodo quoted a trader as saying that no deal was likely.')).toEqual([
      ['Kyodo', 'a trader as saying that no deal was likely'],
      ['a trader', 'that no deal was likely'],
    ])
  })

  it.each([
    [
      'Nurses missed four warnings, a public inquiry has heard this week.',
      'a public inquiry',
      'Nurses missed four warnings',
    ],
    [
      'The bank was warned twice about the account, the tribunal was told.',
      'the tribunal',
      'The bank was warned twice about the account',
    ],
    [
      'The lorry had no lights, an inquest in Maresby heard on Monday.',
      'an inquest in Maresby',
      'The lorry had no lights',
    ],
  ])('credits to a hearing what was said in it: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
    expect(analyze(text).statements.find(({ cue }) => cue !== null)?.type).toBe('official')
  })

  it.each([
    [
      'A survey of tenants found that four in ten had moved twice.',
      'A survey of tenants',
      'that four in ten had moved twice',
    ],
    [
      'Ada Okonjo, whose brother Piet drowned in the harbour, said the rail had been loose.',
      'Ada Okonjo, whose brother Piet drowned in the harbour',
      'the rail had been loose',
    ],
    [
      'Police are looking for a grey van and have urged drivers to stay away.',
      'Police',
      'drivers to stay away',
    ],
  ])('reads the whole source: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it('gives a second verb no subject across another clause', () => {
    const sources = said(
      'The van that the police lost was grey and it was urged that drivers stay away.',
    ).map(([source]) => source)
    expect(sources).not.toContain('The van')
  })

  it.each([
    [
      'A lawyer acting for him said the charges were false.',
      'A lawyer acting for him',
      'the charges were false',
    ],
    [
      'Ruiz had not decided whether to run, a source close to him said.',
      'a source close to him',
      'Ruiz had not decided whether to run',
    ],
    [
      'A poll by Harcourt published on Thursday found that rents had doubled.',
      'A poll by Harcourt published on Thursday',
      'that rents had doubled',
    ],
    [
      'Two former clerks told the Ledger they had raised the matter with the board.',
      'Two former clerks',
      'they had raised the matter with the board',
    ],
    ['Her neighbour agreed: “They lied to our faces.”', 'Her neighbour', '“They lied to our faces.”'],
    [
      'According to a senior official who did not wish to be named, six hotels had come up on the slope.',
      'a senior official who did not wish to be named',
      'six hotels had come up on the slope',
    ],
  ])('reads source and content as they are worded: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it('takes “speaking on condition of anonymity” for no statement', () => {
    const text =
      'A senior aide, speaking on condition of anonymity because the talks are private, said a deal was near.'
    expect(said(text)).toHaveLength(1)
  })

  it('leaves a day with the verb where the source has no participle', () => {
    expect(said('The court in Maresby on Friday ruled that the strike was lawful.')[0][0]).toBe(
      'The court in Maresby',
    )
  })

  it.each([
    [
      'A woman whose son fell ill on Sunday told the Ledger she had called twice.',
      'A woman whose son fell ill on Sunday',
      'she had called twice',
    ],
    [
      'Maresby Rangers have parted company with their coach, the club confirmed on Sunday night.',
      'the club',
      'Maresby Rangers have parted company with their coach',
    ],
  ])('finds who spoke though a day or a participle hides it: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it.each([
    ['Rangers captain Joe Halden denied that he had pushed anybody.', 'named'],
    ['Captain Idrissa Okonjo said two men had been shot.', 'official'],
    ['His agent, Luca Reyes, said the dismissal was a disgrace.', 'named'],
    ['FBI agent Carl Voss said the money had been found.', 'official'],
    ['Sportsnight understands that the coach was told by text message.', 'media'],
    ['Halden is in bits, according to team-mates.', 'anonymous'],
  ])('tells by role and wording who stands behind %s', (text, type) => {
    expect(analyze(text).statements.find(({ cue }) => cue !== null)?.type).toBe(type)
  })

  it.each([
    [
      '“It felt like a lorry passing,” the 63-year-old shopkeeper recalls.',
      'the 63-year-old shopkeeper',
      '“It felt like a lorry passing,”',
    ],
    [
      '“These schools were death traps,” fumes engineer Petra Voss, who was removed from the board.',
      'engineer Petra Voss',
      '“These schools were death traps,”',
    ],
  ])('credits a quotation to who is told to recall or fume: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it.each([
    ['“It is cheap,” said Bob Marsh, a portfolio manager at Fjord Capital.', 'named'],
    ['“It is cheap,” said Fay Stone, a manager at Oslo Securities.', 'named'],
    ['The city manager, Fay Stone, said the bridge was safe.', 'official'],
    ['The British Geological Survey said the tremor was felt in Leeds.', 'official'],
    ['A survey said rents had doubled.', 'document'],
  ])('tells a fund from a place and a survey from a body: %s', (text, type) => {
    expect(analyze(text).statements.find(({ cue }) => cue !== null)?.type).toBe(type)
  })

  it('takes “it” behind “in a statement” for whoever made the statement', () => {
    const text =
      'The contractor, Halden Homes, rejects the accusation. In an emailed statement, it said that all was well.'
    expect(analyze(text).statements.at(-1)?.type).not.toBe('document')
  })

  it.each([
    [
      'Documents obtained by the Post under the state’s open records law show that lawyers had been worried.',
      'Documents obtained by the Post under the state’s open records law',
      'that lawyers had been worried',
    ],
    [
      'Leaked cabinet documents seen by the Herald suggest three ministers were against it.',
      'Leaked cabinet documents seen by the Herald',
      'three ministers were against it',
    ],
    [
      'Two men arrested by police said they had done nothing.',
      'Two men arrested by police',
      'they had done nothing',
    ],
    [
      'Three detainees who were released on Wednesday told Continental they had been beaten.',
      'Three detainees who were released on Wednesday',
      'they had been beaten',
    ],
    [
      'Ada Okonjo said the mill would bring jobs, while her cousin, Des Okonjo, said he felt sick.',
      'her cousin, Des Okonjo',
      'he felt sick',
    ],
  ])('gives the verb the subject that it has: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, content])
  })

  it.each(['Gloria Banks', 'Ernie Banks', 'Anna Church'])('takes %s for a person', (name) => {
    expect(analyze(`${name} told the council that the road had flooded twice.`).statements[0].type).toBe(
      'named',
    )
  })

  it.each([
    [
      '“The talks went well,” Mr Ban was quoted as saying by the Kyodo agency.',
      'Mr Ban',
      'the Kyodo agency',
      '“The talks went well,”',
    ],
    [
      'The talks went well, the minister was quoted by Interfax as saying.',
      'the minister',
      'Interfax',
      'The talks went well',
    ],
  ])(
    'credits who is quoted and who quotes at the end of a sentence: %s',
    (text, quoted, quoting, content) => {
      expect(said(text)).toEqual(
        expect.arrayContaining([
          [quoted, content],
          [quoting, content],
        ]),
      )
    },
  )

  it('credits a headline to whoever claims it at its end, and no list of nouns', () => {
    expect(
      said('Mayor told us to delete messages, aide claims\n\nThe inquiry sat on Monday.'),
    ).toContainEqual(['aide', 'Mayor told us to delete messages'])
    expect(
      said('He paid for insurance fees, bank charges, union demands.').map(([source]) => source),
    ).not.toContain('union')
  })
})
