import { describe, expect, it } from 'vitest'
import { findMessages, places, says, unnamed } from '../find.js'

describe('no-sole-anonymous-source', () => {
  const rule = 'no-sole-anonymous-source'
  const text =
    'The minister will resign, a source said. “He has had enough,” the source said. The ministry declined to comment. Critics say he is late.'
  const first = unnamed('a source', 'said', 'The minister will resign')
  const second = unnamed('the source', 'said#2', '“He has had enough,”', {}, { sources: ['a source'] })
  const refusal = says('declined', 'The ministry', 'declined', 'to comment')
  const critics = says('unclear', 'Critics', 'say', 'he is late', {
    doubt: { kind: 'vague-group', words: 'Critics' },
  })

  it('reports the one voice of an article; refusals and vague groups are none', () => {
    const messages = findMessages(rule, text, [first, second, refusal, critics])
    expect(places(messages)).toEqual(['a source'])
    expect(messages[0].reason).toBe(
      'Unexpected an article that rests on “a source” alone, expected a second source or a name',
    )
    expect(messages[0].evidence).toHaveLength(2)
  })

  it.each(['official', 'named', 'document', 'media'] as const)(
    'takes a source that is %s for a second voice',
    (type) => {
      expect(findMessages(rule, text, [first, { ...critics, type }])).toEqual([])
    },
  )

  it('is content with two unnamed sources, and with none', () => {
    const other = unnamed('the source', 'said#2', '“He has had enough,”', {}, { sources: ['another source'] })
    expect(findMessages(rule, text, [first, other])).toEqual([])
    expect(findMessages(rule, text, [refusal])).toEqual([])
  })

  it('finds claims without another source beside other voices when asked to', () => {
    const beside = 'The minister will resign, a source said. Mr Okoye said the harbour was full of ships.'
    const sketches = [first, says('named', 'Mr Okoye', 'said#2', 'the harbour was full of ships')]
    expect(findMessages(rule, beside, sketches)).toEqual([])
    const messages = findMessages(rule, beside, sketches, { scope: 'claim' })
    expect(places(messages)).toEqual(['a source'])
    expect(messages[0].reason).toMatch(/^Unexpected a claim that rests on/)
  })
})

describe('no-single-source-story', () => {
  const rule = 'no-single-source-story'
  const text =
    'Ms Lang said it rained. She said it snowed. She said it froze. She said it thawed. Mr Demir said it shone.'
  const own = [
    says('official', 'Ms Lang', 'said', 'it rained', { sources: ['Ms Lang'] }),
    says('official', 'She', 'said#2', 'it snowed', { sources: ['Ms Lang'] }),
    says('official', 'She#2', 'said#3', 'it froze', { sources: ['Ms Lang'] }),
    says('official', 'She#3', 'said#4', 'it thawed', { sources: ['Ms Lang'] }),
  ]

  it('reports four statements of one source and of nobody else', () => {
    const [message, ...rest] = findMessages(rule, text, own)
    expect(rest).toEqual([])
    expect(message).toMatchObject({ place: null, actual: 'Ms Lang' })
    expect(message.reason).toBe(
      'Unexpected 4 statements of one source, “Ms Lang”, and of nobody else, expected a second, independent source',
    )
    expect(message.statementIds).toHaveLength(4)
  })

  it('is content with fewer statements, another source, or one that cannot be told', () => {
    expect(findMessages(rule, text, own.slice(1))).toEqual([])
    expect(findMessages(rule, text, own.slice(1), { minStatements: 3 })).toHaveLength(1)
    expect(findMessages(rule, text, [...own, says('named', 'Mr Demir', 'said#5', 'it shone')])).toEqual([])
    const untold = says('named', 'Mr Demir', 'said#5', 'it shone', { sources: [] })
    expect(findMessages(rule, text, [...own, untold])).toEqual([])
  })

  it('leaves a sole unnamed source to no-sole-anonymous-source', () => {
    expect(
      findMessages(
        rule,
        text,
        own.map((sketch) => ({ ...sketch, type: 'anonymous' as const })),
      ),
    ).toEqual([])
  })
})

describe('no-plural-for-one-source', () => {
  const rule = 'no-plural-for-one-source'
  const text = 'Sources say the coach will go. A source at the club said he knew. Another source said so too.'
  const plural = (more = {}) => unnamed('Sources', 'say', 'the coach will go', { plural: true }, more)
  const single = unnamed('A source at the club', 'said', 'he knew', { count: 1 })

  it('reports the plural and offers the singular', () => {
    const [message, ...rest] = findMessages(rule, text, [plural(), single])
    expect(rest).toEqual([])
    expect(message.place?.text).toBe('Sources')
    expect(message.expected).toEqual(['A source'])
    expect(message.statementIds).toHaveLength(2)
    expect(message.evidence.map((span) => span.text)).toEqual(['Sources', 'A source at the club'])
  })

  it('offers the singular in lower case, and none for a longer phrase', () => {
    const inner = 'The coach will go, officials say. People at the club agree. An official said he knew.'
    const [officials, people] = findMessages(rule, inner, [
      unnamed('officials', 'say', 'The coach will go', { plural: true }),
      unnamed('People at the club', 'agree', 'The coach will go', { plural: true }),
      unnamed('An official', 'said', 'he knew', { count: 1 }),
    ])
    expect(officials.expected).toEqual(['an official'])
    expect(people.expected).toEqual([])
  })

  it('is content where the plural is counted, where another source appears, and where no single one does', () => {
    const counted = unnamed('Sources', 'say', 'the coach will go', { plural: true, count: 2 })
    expect(findMessages(rule, text, [counted, single])).toEqual([])
    expect(
      findMessages(rule, text, [plural(), single, unnamed('Another source', 'said#2', 'so too')]),
    ).toEqual([])
    expect(findMessages(rule, text, [plural()])).toEqual([])
  })

  it('is content with a plural that is no stand-in for a source', () => {
    const witnesses = 'Witnesses say it rained. A neighbour said he knew.'
    const sketches = [
      unnamed('Witnesses', 'say', 'it rained', { plural: true }),
      unnamed('A neighbour', 'said', 'he knew'),
    ]
    expect(findMessages(rule, witnesses, sketches)).toEqual([])
  })

  it('takes “one source” for one of several', () => {
    const one = 'Sources say the coach will go. One source said he knew.'
    expect(findMessages(rule, one, [plural(), unnamed('One source', 'said', 'he knew')])).toEqual([])
  })
})
