import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/schema/index.js'
import { lint } from '../../../src/lint/index.js'
import { buildTestReport } from '../../report/build-report.js'
import { findMessages, places, says, unnamed } from '../find.js'

describe('no-unattributed-quotation', () => {
  const rule = 'no-unattributed-quotation'
  const find = (text: string, options = {}) => findMessages(rule, text, [], options)

  it('reports a quotation in a sentence of the writer’s, marks included', () => {
    const [message, ...rest] = find('He paused. “We will appeal this.” Then he left.')
    expect(rest).toEqual([])
    expect(message.place).toMatchObject({ start: 11, end: 33, text: '“We will appeal this.”' })
    expect(message.reason).toBe(
      'Unexpected quotation “We will appeal this.” without a source, expected who said it',
    )
  })

  it.each(['"We will appeal this."', '«We will appeal this.»', '‘We will appeal this.’'])(
    'knows the marks of %s',
    (quotation) => {
      expect(places(find(`He paused. ${quotation}`))).toEqual([quotation])
    },
  )

  it.each([
    'The “zombie” ship sank.',
    '“We will appeal this. And we will win.',
    'She made this comment: “We will appeal this.”',
    '“We will appeal this.” ― Ama Adeyemi',
    'Her letter, “We will appeal this,” is kind.',
    'The law bans what “may do harm to a river”.',
    'It was their last word." Then they left.',
    'Nothing is “As good as it looks to us” here.',
    'Her novel, “The Long Road Home to Dover”, sank.',
    'In the ‘90s and in the ‘80s the ship had a crew of ten.',
    'It was the dogs’ day and nobody’s fault that they’d left.',
  ])('is content with %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('counts words as it is asked to', () => {
    expect(find('“Yes, of course.”', { minWords: 3 })).toHaveLength(1)
    expect(find('“Yes, of course.”')).toEqual([])
    expect(find('“We will appeal this.”', { minWords: 5 })).toEqual([])
  })

  it('does not end at an apostrophe', () => {
    expect(places(find('‘It’s over for all of us.’ And so on.'))).toEqual(['‘It’s over for all of us.’'])
  })

  it('is content where the sentence beside it tells who speaks', () => {
    const said = 'Ms Holm said it was over. “We will appeal this.” It rained. “We will not appeal this.”'
    const credited = says('named', 'Ms Holm', 'said', 'it was over')
    const [message, ...rest] = findMessages(rule, said, [credited])
    expect(rest).toEqual([])
    expect(message.place?.start).toBe(said.lastIndexOf('“'))
    const apart = 'Ms Holm said it was over.\n\n“We will appeal this.”'
    expect(findMessages(rule, apart, [credited])).toEqual([])
    const far = 'Ms Holm said it was over, then. “We will appeal this.”'
    expect(findMessages(rule, far, [credited])).toHaveLength(1)
    const introduced = 'She made this comment:\n“We will appeal this.”\n― Ama Adeyemi'
    expect(findMessages(rule, introduced, [])).toEqual([])
    expect(findMessages(rule, '“We will appeal this.”\n― Ama Adeyemi', [])).toEqual([])
    expect(findMessages(rule, '“We will appeal this.”\nThey left.', [])).toHaveLength(1)
  })

  it('leaves statements with a source, and acts with a cue, alone', () => {
    const text = '“We will appeal this,” she said.'
    expect(findMessages(rule, text, [says('named', 'she', 'said', '“We will appeal this,”')])).toEqual([])
    expect(
      findMessages(rule, text, [{ type: 'unattributed', cue: 'said', content: '“We will appeal this,”' }]),
    ).toEqual([])
  })
})

describe('rules on accusations', () => {
  const text = 'A clerk accused Delta Bank of theft. Ms Holm accused Harbour Trust of fraud. It rained.'
  const report = buildTestReport(text, {
    statements: [
      unnamed('A clerk', 'accused', 'Delta Bank of theft'),
      says('named', 'Ms Holm', 'accused#2', 'Harbour Trust of fraud'),
    ],
  })
  const [clerk, holm] = report.statements.map(({ id }) => id)
  const party = (
    name: string,
    accusationIds: string[],
    answer: 'reply' | 'silence' | 'refusal',
    confidence = 0.9,
  ) => ({
    party: name,
    sourceId: null,
    places: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name }],
    accusationIds,
    answer,
    replyIds: [],
    confidence,
  })
  const withParties = (
    rightOfReply: Report['summary']['rightOfReply'],
    anonymousOnly: string[] = [],
  ): Report => ({
    ...report,
    summary: { ...report.summary, rightOfReply, dependence: { ...report.summary.dependence, anonymousOnly } },
  })
  const silent = [party('Delta Bank', [clerk], 'silence'), party('Harbour Trust', [holm], 'silence')]

  it('report a party that has no answer, and no other', () => {
    const messages = lint(withParties([silent[0], party('Harbour Trust', [holm], 'refusal')]), {
      rules: { 'require-response': 'warning' },
    })
    expect(places(messages)).toEqual(['Delta Bank'])
    expect(messages[0]).toMatchObject({ actual: 'Delta Bank', statementIds: [clerk] })
    expect(messages[0].reason).toBe(
      'Unexpected accusation of “Delta Bank” without an answer, expected what Delta Bank says, or that it was asked',
    )
  })

  it('ask an answer to unnamed accusers alone, when set so', () => {
    const lintWith = (accuser: string) =>
      places(lint(withParties(silent), { rules: { 'require-response': ['info', { accuser }] } }))
    expect(lintWith('anonymous')).toEqual(['Delta Bank'])
    expect(lintWith('any')).toEqual(['Delta Bank', 'Harbour Trust'])
  })

  it('drop a finding that is less probable than the policy asks', () => {
    const doubtful = withParties([party('Delta Bank', [clerk], 'silence', 0.4)])
    expect(lint(doubtful, { rules: { 'require-response': 'warning' } })).toEqual([])
    expect(lint(doubtful, { rules: { 'require-response': 'warning' }, minConfidence: 0.4 })).toHaveLength(1)
  })

  it('report an unnamed accuser whom nobody bears out, once', () => {
    const rules = { 'no-uncorroborated-accusation': 'error' } as const
    const twice = [...silent, party('Harbour Trust', [clerk], 'reply')]
    const messages = lint(withParties(twice, [clerk]), { rules })
    expect(places(messages)).toEqual(['A clerk'])
    expect(messages[0].reason).toMatch(
      /^Unexpected accusation of Delta Bank by unnamed source “A clerk” alone, /,
    )
    expect(lint(withParties(twice, []), { rules })).toEqual([])
    expect(lint(withParties([party('Delta Bank', [clerk], 'silence', 0.3)], [clerk]), { rules })).toEqual([])
  })
})

describe('require-first-reference', () => {
  const rule = 'require-first-reference'
  const lead =
    'The ward was full on Sunday night, and patients lay on mattresses in the corridor for the third week, as all could see. '
  const text = `${lead}Ortiz said two doctors had left. Lena Ortiz, a nurse, said it was worse than ever.`
  const early = says('named', 'Ortiz', 'said', 'two doctors had left', { sources: ['Lena Ortiz'] })
  const full = says('named', 'Lena Ortiz', 'said#2', 'it was worse than ever', { sources: ['Lena Ortiz'] })
  const person = (mentions: string[], kind: 'person' | 'organisation' = 'person') => ({
    statements: [early, full],
    sources: [{ name: 'Lena Ortiz', kind, mentions }],
  })

  it('reports a surname before the full name', () => {
    const [message, ...rest] = findMessages(rule, text, person(['Ortiz', 'Lena Ortiz']))
    expect(rest).toEqual([])
    expect(message.place?.text).toBe('Ortiz')
    expect(message.expected).toEqual(['Lena Ortiz'])
    expect(message.evidence.map((span) => span.text)).toEqual(['Ortiz', 'Lena Ortiz'])
  })

  it('is content where the full name stands before, where it never comes, and with bodies', () => {
    const before = `Lena Ortiz was there. ${text}`
    expect(findMessages(rule, before, person(['Lena Ortiz#1', 'Ortiz#2', 'Lena Ortiz#2']))).toEqual([])
    expect(findMessages(rule, text, { ...person(['Ortiz']), statements: [early] })).toEqual([])
    expect(findMessages(rule, text, person(['Ortiz', 'Lena Ortiz'], 'organisation'))).toEqual([])
  })

  it('reports a pronoun, and a title with a surname, not a role', () => {
    const opening = (source: string) => {
      const changed = text.replace('. Ortiz said', `. ${source} said`)
      return places(
        findMessages(rule, changed, {
          statements: [{ ...early, source }, full],
          sources: [{ name: 'Lena Ortiz', kind: 'person', mentions: [source, 'Lena Ortiz'] }],
        }),
      )
    }
    expect(opening('She')).toEqual(['She'])
    expect(opening('Ms Ortiz')).toEqual(['Ms Ortiz'])
    expect(opening('The nurse')).toEqual([])
  })

  it('goes by the parts of the article where they are known', () => {
    const report = buildTestReport(text, person(['Ortiz', 'Lena Ortiz']))
    const inPart = (part: 'headline' | 'body' | 'caption'): Report => ({
      ...report,
      statements: report.statements.map((statement) => ({ ...statement, part })),
    })
    const rules = { [rule]: 'info' } as const
    expect(lint(inPart('body'), { rules })).toHaveLength(1)
    expect(lint(inPart('headline'), { rules })).toEqual([])
    expect(lint(inPart('caption'), { rules })).toEqual([])
  })

  it('takes a pronoun that takes up somebody, or that adds, for no first reference', () => {
    const changed = text.replace('. Ortiz said', '. She added')
    const sketch = (mentions: string[], cue: string) => ({
      statements: [
        { ...early, source: 'She', cue },
        { ...full, cue: cue === 'said' ? 'said#2' : 'said' },
      ],
      sources: [{ name: 'Lena Ortiz', kind: 'person' as const, mentions }],
    })
    expect(findMessages(rule, changed, sketch(['She', 'Lena Ortiz'], 'added'))).toEqual([])
    const known = text.replace('. Ortiz said', '. The nurse waited. She said')
    expect(findMessages(rule, known, sketch(['She', 'Lena Ortiz'], 'said'))).toHaveLength(1)
    expect(findMessages(rule, known, sketch(['The nurse', 'She', 'Lena Ortiz'], 'said'))).toEqual([])
  })

  it('leaves a headline alone', () => {
    const headline = 'Ortiz: two doctors had left\n\nLena Ortiz, a nurse, said it was worse than ever.'
    const sketch = {
      statements: [
        says('named', 'Ortiz', ':', 'two doctors had left', { sources: ['Lena Ortiz'] }),
        says('named', 'Lena Ortiz', 'said', 'it was worse than ever', { sources: ['Lena Ortiz'] }),
      ],
      sources: [{ name: 'Lena Ortiz', kind: 'person' as const, mentions: ['Ortiz', 'Lena Ortiz'] }],
    }
    expect(findMessages(rule, headline, sketch)).toEqual([])
  })
})

describe('min-confidence', () => {
  const rule = 'min-confidence'
  const text = 'It rained. It snowed. It froze. It thawed. It shone.'
  const sketches = ['It rained.', 'It snowed.', 'It froze.', 'It thawed.', 'It shone.'].map((range, i) => ({
    type: 'unattributed' as const,
    range,
    confidence: [0.4, 0.3, 0.9, 0.45, 0.2][i],
  }))

  it('reports the least certain statements, as many as are asked for, in text order', () => {
    expect(places(findMessages(rule, text, sketches))).toEqual(['It rained.', 'It snowed.', 'It shone.'])
    expect(places(findMessages(rule, text, sketches, { limit: 1 }))).toEqual(['It shone.'])
    expect(findMessages(rule, text, sketches, { min: 0.2 })).toEqual([])
  })

  it('says how certain, and of what', () => {
    const [message] = findMessages(rule, text, sketches, { limit: 1 })
    expect(message.reason).toBe(
      'Unexpected confidence 0.20 that “It shone.” is unattributed, expected at least 0.5',
    )
    expect(message).toMatchObject({ actual: '0.20', expected: ['at least 0.5'] })
  })
})
