import { describe, expect, it } from 'vitest'
import { findMessages, places, says, unnamed } from '../find.js'

const official = (more = {}) =>
  unnamed('a senior official', 'said', 'The army will withdraw', { description: 'senior official' }, more)

describe('require-anonymity-reason', () => {
  const rule = 'require-anonymity-reason'
  const text = 'The army will withdraw, a senior official said. The official added that it had lost 40 men.'
  const second = (anonymity = {}) =>
    unnamed('The official', 'added', 'that it had lost 40 men', anonymity, { sources: ['a senior official'] })

  it('reports a source once, at its first statement, with all its statements', () => {
    const messages = findMessages(rule, text, [official(), second()])
    expect(places(messages)).toEqual(['a senior official'])
    expect(messages[0].statementIds).toHaveLength(2)
    expect(messages[0].evidence.map((span) => span.text)).toEqual(['a senior official', 'The official'])
    expect(messages[0]).toMatchObject({
      actual: 'a senior official',
      reason:
        'Unexpected unnamed source “a senior official” without a reason, expected a name, or why it is withheld',
    })
  })

  it('asks nobody’s name of a crowd that is heard, nor of a source that no words show', () => {
    const heard = 'Protesters marching through the streets chanted “What curfew?” A gate fell, it was told.'
    const sketches = [
      unnamed('Protesters marching through the streets', 'chanted', '“What curfew?”', { plural: true }),
      { type: 'anonymous', cue: 'told', content: 'A gate fell', anonymity: {} } as const,
    ]
    expect(findMessages(rule, heard, sketches)).toEqual([])
  })

  it('is content where a later statement of the source gives the reason', () => {
    const reasoned = `${text} He was not authorised to speak.`
    expect(findMessages(rule, reasoned, [official(), second({ reason: 'not authorised to speak' })])).toEqual(
      [],
    )
  })

  it('lets a reason count for another source of the same head word', () => {
    const plural =
      'Two army officials said the bridge fell. The officials in the room asked not to be named because they feared for their jobs.'
    const sketches = [
      unnamed('Two army officials', 'said', 'the bridge fell'),
      unnamed('The officials in the room', 'asked', 'not to be named', {
        reason: 'because they feared for their jobs',
      }),
    ]
    expect(findMessages(rule, plural, sketches)).toEqual([])
  })

  it('does not let a reason count for a source of another kind', () => {
    const mixed = 'A diplomat said so because of fear. An aide said the bridge fell.'
    const sketches = [
      unnamed('A diplomat', 'said', 'so', { reason: 'because of fear' }),
      unnamed('An aide', 'said#2', 'the bridge fell'),
    ]
    expect(places(findMessages(rule, mixed, sketches))).toEqual(['An aide'])
  })

  it('joins a mention that takes up an earlier source, whatever resolution made of it', () => {
    const words =
      'Two officials said it fell. They said it sank. The officials said it burnt. A clerk said it rained.'
    const sketches = [
      unnamed('Two officials', 'said', 'it fell'),
      unnamed('They', 'said#2', 'it sank'),
      unnamed('The officials', 'said#3', 'it burnt'),
      unnamed('A clerk', 'said#4', 'it rained'),
    ]
    const messages = findMessages(rule, words, sketches)
    expect(places(messages)).toEqual(['Two officials', 'A clerk'])
    expect(messages.map(({ statementIds }) => statementIds.length)).toEqual([3, 1])
  })

  it('takes “the source” for the last source, whatever that was called', () => {
    const words = 'A board member said it fell. The source said it sank.'
    const sketches = [
      unnamed('A board member', 'said', 'it fell'),
      unnamed('The source', 'said#2', 'it sank'),
    ]
    expect(places(findMessages(rule, words, sketches))).toEqual(['A board member'])
  })

  it('leaves alone a lone pronoun, and somebody who is named elsewhere, but not “the official”', () => {
    const words = 'They said it fell. The former nurse said it sank. The unnamed official said it burnt.'
    const sketches = [
      unnamed('They', 'said', 'it fell'),
      unnamed('The former nurse', 'said#2', 'it sank'),
      unnamed('The unnamed official', 'said#3', 'it burnt'),
    ]
    expect(places(findMessages(rule, words, sketches))).toEqual(['The unnamed official'])
  })

  it('leaves alone a row in which somebody has a name', () => {
    const words = 'Ms Holm and other clerks said it fell. Ms Holm said it sank.'
    const sketches = [
      unnamed('Ms Holm and other clerks', 'said', 'it fell', {}, { sources: ['Ms Holm', 'other clerks'] }),
      says('named', 'Ms Holm#2', 'said#2', 'it sank', { sources: ['Ms Holm'] }),
      says('named', 'Ms Holm#2', 'said#2', 'it sank', { sources: ['Ms Holm'] }),
    ]
    expect(findMessages(rule, words, sketches)).toEqual([])
  })

  it('is as sure as the surest statement of the source', () => {
    const doubtful = [official({ confidence: 0.4 }), { ...second(), confidence: 0.8 }]
    expect(findMessages(rule, text, doubtful, { minConfidence: 0.75 })).toHaveLength(1)
    expect(findMessages(rule, text, doubtful, { minConfidence: 0.85 })).toEqual([])
  })

  it('leaves alone unnamed people inside somebody’s quotation', () => {
    const quoted = '“People tell me that it will rain,” Mr Okoye said.'
    const sketches = [
      says('named', 'Mr Okoye', 'said', '“People tell me that it will rain,”'),
      unnamed('People', 'tell', 'that it will rain', {}, { within: 0 }),
    ]
    expect(findMessages(rule, quoted, sketches)).toEqual([])
    const reported = 'Mr Okoye said people had told him that it would rain.'
    const indirect = [
      says('named', 'Mr Okoye', 'said', 'people had told him that it would rain'),
      unnamed('people', 'had told', 'that it would rain', {}, { within: 0 }),
    ]
    expect(places(findMessages(rule, reported, indirect))).toEqual(['people'])
  })
})

describe('require-anonymous-description', () => {
  const rule = 'require-anonymous-description'
  const text =
    'The coach will go, a source said. The source, an aide with knowledge of the talks, gave no date.'
  const first = unnamed('a source', 'said', 'The coach will go')
  const later = (anonymity: object) =>
    unnamed('The source', 'gave', 'no date', anonymity, { sources: ['a source'] })

  it('reports a source that is nowhere described', () => {
    const messages = findMessages(rule, text, [first, later({})])
    expect(places(messages)).toEqual(['a source'])
    expect(messages[0].reason).toBe(
      'Unexpected bare “a source”, expected what the source is and how it can know',
    )
  })

  it('is content with a source that is told apart by what follows', () => {
    const words = 'It fell, one source who saw it said.'
    expect(findMessages(rule, words, [unnamed('one source who saw it', 'said', 'It fell')])).toEqual([])
  })

  it.each([{ description: 'an aide' }, { nearness: 'with knowledge of the talks' }])(
    'is content with %o in any statement of the source',
    (anonymity) => {
      expect(findMessages(rule, text, [first, later(anonymity)])).toEqual([])
    },
  )
})

describe('require-anonymous-nearness', () => {
  const rule = 'require-anonymous-nearness'

  it('reports a rank without a way of knowing', () => {
    const text = 'The army will withdraw, a senior official said.'
    const messages = findMessages(rule, text, [official()])
    expect(places(messages)).toEqual(['a senior official'])
    expect(messages[0].reason).toMatch(/whose knowledge is not explained, expected how it is placed to know$/)
  })

  it('is content where any statement of the source tells', () => {
    const text =
      'The army will withdraw, a senior official said. The official, who was in the room, gave no date.'
    const second = unnamed(
      'The official',
      'gave',
      'no date',
      { nearness: 'in the room' },
      { sources: ['a senior official'] },
    )
    expect(findMessages(rule, text, [official(), second])).toEqual([])
  })
})

describe('max-anonymous-share', () => {
  const rule = 'max-anonymous-share'
  const text = 'A source said one two three. A source said four five six. Mr Okoye said seven eight nine ten.'
  const sketches = [
    unnamed('A source', 'said', 'one two three'),
    unnamed('A source#2', 'said#2', 'four five six'),
    says('named', 'Mr Okoye', 'said#3', 'seven eight nine ten'),
  ]

  it('reports the share of the credited words and the statements behind it', () => {
    const [message, ...rest] = findMessages(rule, text, sketches)
    expect(rest).toEqual([])
    expect(message.place).toBeNull()
    expect(message.reason).toMatch(
      /^Unexpected \d\d % of the credited words from unnamed sources, expected at most 30 %$/,
    )
    expect(message.expected).toEqual(['at most 30 %'])
    expect(message.statementIds).toHaveLength(2)
    expect(message.evidence).toHaveLength(2)
  })

  it('is content up to the share and below the count that are set', () => {
    expect(findMessages(rule, text, sketches, { max: 0.7 })).toEqual([])
    expect(findMessages(rule, text, sketches, { minStatements: 3 })).toEqual([])
    expect(findMessages(rule, text, sketches, { max: 0.5, minStatements: 2 })).toHaveLength(1)
  })

  it('has nothing to say of an article that credits nobody', () => {
    expect(findMessages(rule, 'It rained.', [], { max: 0, minStatements: 1 })).toEqual([])
  })

  it('weighs the mean confidence of the statements', () => {
    const doubtful = sketches.map((sketch, i) => (i === 0 ? { ...sketch, confidence: 0.3 } : sketch))
    expect(findMessages(rule, text, doubtful, { minConfidence: 0.55 })).toHaveLength(1)
    expect(findMessages(rule, text, doubtful, { minConfidence: 0.65 })).toEqual([])
  })
})
