import { describe, expect, it } from 'vitest'
import { findMessages, hedged, places, says, unnamed } from '../find.js'

describe('no-anonymous-opinion', () => {
  const rule = 'no-anonymous-opinion'
  const text =
    'He is an incompetent bully, an aide believes. He is not a liar. I think she is brilliant, a farce.'
  const aide = (content: string, cue = 'believes') => unnamed('an aide', cue, content)

  it('reports the first opinion word, once a statement', () => {
    const [message, ...rest] = findMessages(rule, text, [aide('He is an incompetent bully')])
    expect(rest).toEqual([])
    expect(message).toMatchObject({ actual: 'incompetent' })
    expect(message.place).toMatchObject({ start: 9, end: 20 })
    expect(message.reason).toBe(
      'Unexpected attack “incompetent” by unnamed source “an aide”, expected information, or a named source',
    )
  })

  it('reports a belief by its cue where no word gives it away', () => {
    expect(places(findMessages(rule, text, [aide('He is not a liar')]))).toEqual(['believes'])
  })

  it('lets an opinion pass that is denied', () => {
    expect(findMessages(rule, text, [aide('He is not a liar')], { kinds: ['attack'] })).toEqual([])
  })

  it.each([
    ['guess', 'I think'],
    ['praise', 'brilliant'],
    ['judgement', 'a farce'],
  ])('looks for a %s alone when asked to', (kind, words) => {
    const sketches = [aide('I think she is brilliant, a farce')]
    expect(places(findMessages(rule, text, sketches, { kinds: [kind] }))).toEqual([words])
  })

  it('leaves named sources alone', () => {
    expect(
      findMessages(rule, text, [says('named', 'an aide', 'believes', 'He is an incompetent bully')]),
    ).toEqual([])
  })

  it('does not look inside longer words', () => {
    const plain = 'The evildoers left the vileyard, an aide said.'
    expect(
      findMessages(rule, plain, [unnamed('an aide', 'said', 'The evildoers left the vileyard')]),
    ).toEqual([])
  })
})

describe('no-anonymous-and-declined', () => {
  const rule = 'no-anonymous-and-declined'
  const refusal = (source: string) =>
    says('declined', source, 'declined', 'to comment', { refusal: { kind: 'declined' } })

  it('reports a refusal of the party whose official speaks unnamed', () => {
    const text =
      'An official at the foreign ministry said it was over. The foreign ministry declined to comment.'
    const [message, ...rest] = findMessages(rule, text, [
      unnamed('An official at the foreign ministry', 'said', 'it was over'),
      refusal('The foreign ministry'),
    ])
    expect(rest).toEqual([])
    expect(message.place?.text).toBe('The foreign ministry declined to comment')
    expect(message.statementIds).toHaveLength(2)
    expect(message.evidence.map((span) => span.text)).toEqual([
      'The foreign ministry declined to comment',
      'An official at the foreign ministry',
    ])
  })

  it('reports a refusal of the very source, whatever it is called', () => {
    const text = 'An aide said it was over. She declined to comment.'
    const sketches = [
      unnamed('An aide', 'said', 'it was over', {}, { sources: ['x'] }),
      { ...refusal('She'), sources: ['x'] },
    ]
    expect(findMessages(rule, text, sketches)).toHaveLength(1)
  })

  it('reads the organisation of the unnamed source', () => {
    const text =
      'A clerk at Delta Bank said it was over. “It is,” the clerk said. Delta Bank declined to comment.'
    const sketch = {
      statements: [
        unnamed('the clerk', 'said#2', '“It is,”', {}, { sources: ['clerk'] }),
        refusal('Delta Bank#2'),
      ],
      sources: [{ name: 'clerk', organisation: 'Delta Bank' }],
    }
    expect(findMessages(rule, text, sketch)).toHaveLength(1)
  })

  it('is content where the parties share common words only', () => {
    const text =
      'A senior official of the union said it was over. A spokesman for the official company declined to comment.'
    const sketches = [
      unnamed('A senior official of the union', 'said', 'it was over'),
      refusal('A spokesman for the official company'),
    ]
    expect(findMessages(rule, text, sketches)).toEqual([])
  })

  it('is content with an unnamed source that would not speak on the record', () => {
    const text = 'One employee said it was over. The employee declined to speak on the record.'
    const sketches = [
      unnamed('One employee', 'said', 'it was over', {}, { sources: ['x'] }),
      { ...refusal('The employee'), content: 'to speak on the record', sources: ['x'] },
    ]
    expect(findMessages(rule, text, sketches)).toEqual([])
  })

  it('is content where the refusal names nobody', () => {
    const text = 'A source said it was over. The official declined to comment.'
    expect(
      findMessages(rule, text, [unnamed('A source', 'said', 'it was over'), refusal('The official')]),
    ).toEqual([])
  })
})

describe('no-vague-attribution', () => {
  const rule = 'no-vague-attribution'
  const text = 'Critics say it fails. It reportedly fails. It is unclear why.'
  const group = says('unclear', 'Critics', 'say', 'it fails', {
    doubt: { kind: 'vague-group', words: 'Critics' },
  })
  const hedge = hedged('reportedly', 'It')
  const open = hedged('unclear', 'why', 'open-question')

  it('reports vague groups and hearsay, not honest doubt', () => {
    const messages = findMessages(rule, text, [group, hedge, open])
    expect(places(messages)).toEqual(['Critics', 'reportedly'])
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected vague “Critics”, expected one of them by name',
      'Unexpected vague “reportedly”, expected who says so',
    ])
  })

  it('reports a group once, however often it is credited', () => {
    const words =
      'Critics say it fails. The critics say it sinks. Critics warn that it burns. They say it is late.'
    const doubt = (of: string) => ({ doubt: { kind: 'vague-group' as const, words: of } })
    const sketches = [
      says('unclear', 'Critics', 'say', 'it fails', doubt('Critics')),
      says('unclear', 'Critics#2', 'warn', 'that it burns', { ...doubt('Critics#2'), sources: ['Critics'] }),
      says('unclear', 'The critics', 'say#2', 'it sinks', doubt('The critics')),
      says('unclear', 'They', 'say#3', 'it is late', { ...doubt('They'), sources: ['Critics'] }),
    ]
    const messages = findMessages(rule, words, sketches)
    expect(places(messages)).toEqual(['Critics', 'The critics'])
    expect(messages[0].evidence.map((span) => span.text)).toEqual(['Critics', 'Critics', 'They'])
    expect(messages[0].statementIds).toHaveLength(3)
  })

  it('reports the kinds that it is asked for', () => {
    expect(places(findMessages(rule, text, [group, hedge, open], { kinds: ['open-question'] }))).toEqual([
      'unclear',
    ])
  })

  it.each([
    ['Many voters want to know more.', 'Many voters', 'want', 'to know more'],
    ['They say it fails.', 'They', 'say', 'it fails'],
    ['Business leaders were unsettled by it.', 'Business leaders', 'were unsettled', 'by it'],
    ['Not all voters think it fails.', 'Not all voters', 'think', 'it fails'],
    ['Neither side says it fails.', 'Neither side', 'says', 'it fails'],
  ])('is content with %s', (words, source, cue, content) => {
    const sketch = says('unclear', source, cue, content, { doubt: { kind: 'vague-group', words: source } })
    expect(findMessages(rule, words, [sketch])).toEqual([])
  })

  it.each(['is expected', 'was criticised', 'rumours'])(
    'is content with “%s”, which pass nothing on',
    (words) => {
      const find = (cue: string) => findMessages(rule, `So ${cue} that it fails.`, [hedged(cue, 'it fails')])
      expect(find(words)).toEqual([])
      expect(find(`amid ${words}`)).toHaveLength(1)
    },
  )

  it('is content where somebody known stands behind the vague words', () => {
    const reported = 'Ms Lang said critics say it fails. Others say it works, sources said.'
    const outer = says('official', 'Ms Lang', 'said', 'critics say it fails')
    const inner = says('unclear', 'critics', 'say', 'it fails', {
      within: 0,
      doubt: { kind: 'vague-group', words: 'critics' },
    })
    expect(findMessages(rule, reported, [outer, inner])).toEqual([])
    expect(findMessages(rule, reported, [{ ...outer, type: 'unclear' }, inner])).toHaveLength(1)
    expect(findMessages(rule, reported, [{ ...outer, type: 'unattributed' }, inner])).toHaveLength(1)
  })

  it('passes over a statement that does not say why it is unclear', () => {
    expect(findMessages(rule, text, [says('unclear', 'Critics', 'say', 'it fails')])).toEqual([])
  })
})

describe('no-stacked-hedges', () => {
  const rule = 'no-stacked-hedges'
  const range = (text: string) => findMessages(rule, text, [{ type: 'unattributed', range: text }])

  it('reports a stack from its first hedge to its last', () => {
    const [message] = range('The deal could reportedly be worth more.')
    expect(message.place).toMatchObject({ start: 9, end: 25, text: 'could reportedly' })
    expect(message.actual).toBe('could, reportedly')
    expect(message.evidence.map((span) => span.text)).toEqual(['could', 'reportedly'])
  })

  it.each([
    'The ship may possibly dock on Friday.',
    'The ship is reportedly at sea. It may dock on Friday.',
    'It reportedly left: it may dock on Friday.',
    'He said to the crew that he could sail, and possibly win.',
    '“It could reportedly be worth more.”',
    'She allegedly could not swim.',
    'She allegedly couldn’t swim.',
    'The vote is allegedly set for May or June.',
    `It is reportedly ${'very '.repeat(13)}old and may sink.`,
  ])('is content with %s', (text) => {
    expect(range(text)).toEqual([])
  })

  it.each([
    'is said to possibly',
    'was widely believed to perhaps',
    'Apparently it may',
    'It is thought he might',
  ])('counts the hedges of “%s”', (words) => {
    expect(range(`So ${words} sink.`)).toHaveLength(1)
  })

  it('reports a stack once, however many statements hold it', () => {
    const text = 'Mr Okoye said the deal could reportedly be worth more.'
    const content = 'the deal could reportedly be worth more'
    const sketches = [
      says('named', 'Mr Okoye', 'said', content),
      {
        type: 'unclear',
        cue: 'reportedly',
        content: ['the deal could', 'be worth more'],
        within: 0,
      } as const,
    ]
    expect(findMessages(rule, text, sketches)).toHaveLength(1)
    expect(findMessages(rule, text, sketches, { max: 2 })).toEqual([])
  })
})
