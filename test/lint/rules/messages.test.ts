import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/lint/index.js'
import { buildTestReport } from '../../report/build-report.js'
import { findMessages, hedged, places, says, unnamed } from '../find.js'

/** What a rule says, without where its page is. */
const told = (messages: ReturnType<typeof findMessages>) =>
  messages.map(({ reason, actual, expected, statementIds, evidence }) => ({
    reason,
    actual,
    expected,
    statements: statementIds.length,
    evidence: evidence.map(({ text }) => text),
  }))

describe('max-anonymous-share', () => {
  const rule = 'max-anonymous-share'
  const text = 'A source said it rained. An aide said it snowed. Mr Okoye said it froze hard.'
  const sketches = [
    unnamed('A source', 'said', 'it rained'),
    unnamed('An aide', 'said#2', 'it snowed'),
    says('named', 'Mr Okoye', 'said#3', 'it froze hard'),
  ]

  it('tells the share, and what it rests on', () => {
    const [message, ...rest] = findMessages(rule, text, sketches)
    expect(rest).toEqual([])
    expect(message.place).toBeNull()
    expect(told([message])).toEqual([
      {
        reason: `Unexpected ${message.actual} of the credited words from unnamed sources, expected at most 30 %`,
        actual: expect.stringMatching(/^[56]\d %$/) as string,
        expected: ['at most 30 %'],
        statements: 2,
        evidence: ['A source said it rained', 'An aide said it snowed'],
      },
    ])
  })

  it('is content at the share that is allowed, with one statement, and without a credited word', () => {
    expect(findMessages(rule, text, sketches.slice(0, 2), { max: 1 })).toEqual([])
    expect(findMessages(rule, text, sketches.slice(0, 1))).toEqual([])
    expect(findMessages(rule, text, sketches.slice(0, 1), { minStatements: 1 })).toHaveLength(1)
    expect(findMessages(rule, text, [], { max: 0, minStatements: 1 })).toEqual([])
  })

  it('counts the words of every other kind of source', () => {
    const share = (type: 'official' | 'document' | 'media' | 'unclear'): string | undefined =>
      findMessages(rule, text, [sketches[0], sketches[1], { ...sketches[2], type }])[0]?.actual
    const shares = (['official', 'document', 'media', 'unclear'] as const).map(share)
    expect(new Set([...shares, findMessages(rule, text, sketches)[0].actual]).size).toBe(1)
  })
})

describe('no-vague-attribution', () => {
  const rule = 'no-vague-attribution'
  it.each([
    ['open-question', 'who asks, or what is known'],
    ['not-verified', 'who could not verify it, and why'],
    ['hedged-report', 'who says so'],
  ] as const)('wants of %s: %s', (kind, wanted) => {
    const sketch = {
      type: 'unclear',
      cue: 'reportedly',
      content: 'it fails',
      doubt: { kind, words: 'reportedly' },
    } as const
    expect(told(findMessages(rule, 'So reportedly it fails.', [sketch], { kinds: [kind] }))).toEqual([
      {
        reason: `Unexpected vague “reportedly”, expected ${wanted}`,
        actual: 'reportedly',
        expected: [],
        statements: 1,
        evidence: ['reportedly'],
      },
    ])
  })

  const vague = (source: string, cue: string, words = `${source} ${cue} it fails.`) =>
    places(
      findMessages(rule, words, [
        says('unclear', source, cue, 'it fails', { doubt: { kind: 'vague-group', words: source } }),
      ]),
    )

  it.each([
    'say',
    'said',
    'tell',
    'told',
    'argue',
    'believe',
    'thought',
    'claimed',
    'warn',
    'feared',
    'worry',
    'worried',
    'suggest',
    'accused',
    'complained',
    'criticised',
    'predict',
    'noted',
    'noting',
    'question',
    'called it',
    'described',
    'point out',
    'insist',
    'agreed',
    'doubt',
    'suspected',
    'objected',
    'expect',
    'see',
    'blame',
    'cite',
    'cited',
  ])('reports a group that may %s', (cue) => {
    expect(vague('Critics', cue)).toEqual(['Critics'])
  })

  it.each([
    'applauded',
    'seemed',
    'wanted to say',
    'hope and think',
    'need to say',
    'calls for',
    'notebook',
    'would love to believe',
  ])('is content with a group that %s', (cue) => expect(vague('Critics', cue)).toEqual([]))

  it.each(['They', 'we', 'Who', 'No critics', 'None', 'Few critics', 'Nobody'])(
    'is content with “%s say”',
    (source) => {
      expect(vague(source, 'say')).toEqual([])
    },
  )

  it.each(['Notable critics', 'Fewer critics', 'Those who watch'])('reports “%s say”', (source) => {
    expect(vague(source, 'say')).toEqual([source])
  })

  it.each([
    ['allegedly', 1],
    ['is rumoured', 1],
    ['is said', 1],
    ['apparently', 1],
    ['it is thought', 1],
    ['a rumor', 1],
    ['rumour', 0],
    ['reports', 0],
    ['is feared', 0],
    ['saidly', 0],
  ])('counts “%s” as hearsay: %d', (words, count) => {
    const sketches = [hedged(words, 'it fails')]
    expect(findMessages(rule, `So ${words} it fails.`, sketches)).toHaveLength(count)
  })

  it('needs a group that it can name', () => {
    const sketches = [hedged('was told', 'it fails', 'vague-group')]
    expect(findMessages(rule, 'The city was told it fails.', sketches)).toEqual([])
  })
})

describe('require-first-reference', () => {
  const rule = 'require-first-reference'
  const lead =
    'The ward was full on Sunday night, and patients lay on mattresses in the corridor for the third week, as all could see. '
  const find = (
    source: string,
    cue: string,
    mentions = [source, 'Lena Ortiz'],
    type: 'named' | 'anonymous' = 'named',
  ) =>
    findMessages(rule, `${lead}${source} ${cue} two had left. Lena Ortiz was sure.`, {
      statements: [
        says(type, source, cue, 'two had left', { sources: ['Lena Ortiz'] }),
        says(type, 'Lena Ortiz', 'was sure', 'was sure', { sources: ['Lena Ortiz'] }),
      ],
      sources: [{ name: 'Lena Ortiz', kind: 'person', mentions }],
    })

  it('tells both references', () => {
    expect(told(find('Ortiz', 'held'))).toEqual([
      {
        reason: 'Unexpected “Ortiz” before “Lena Ortiz”, expected the introduction first',
        actual: 'Ortiz',
        expected: ['Lena Ortiz'],
        statements: 1,
        evidence: ['Ortiz', 'Lena Ortiz'],
      },
    ])
  })

  it.each(['Mr Ortiz', 'Mrs. Ortiz', 'Miss Ortiz', 'Dr Ortiz', 'He', 'They', 'She'])(
    'reports “%s”',
    (source) => {
      expect(places(find(source, 'held'))).toEqual([source])
    },
  )

  it.each(['Nurse Ortiz', 'Ort', 'hers', 'Vos'])('is content with “%s”', (source) => {
    expect(find(source, 'held')).toEqual([])
  })

  it.each(['added', 'adds', 'continued', 'continues', 'went on'])('is content where she “%s”', (cue) => {
    expect(find('She', cue)).toEqual([])
  })

  it.each(['addressed', 'went', 'had added'])('reports her where she “%s”', (cue) => {
    expect(find('She', cue)).toHaveLength(1)
  })

  it('takes “I” before it for no introduction, and “the ward” for one', () => {
    expect(find('She', 'held', ['I', 'She', 'Lena Ortiz'].slice(1))).toHaveLength(1)
    expect(find('She', 'held', ['The ward', 'She', 'Lena Ortiz'])).toEqual([])
    expect(find('Ortiz', 'held', ['The ward', 'Ortiz', 'Lena Ortiz'])).toHaveLength(1)
  })

  it('passes over unnamed people', () => {
    expect(find('Ortiz', 'held', undefined, 'anonymous')).toEqual([])
  })
})

describe('no-unattributed-quotation', () => {
  const find = (text: string) => places(findMessages('no-unattributed-quotation', text, []))

  it.each([
    '“We will appeal this!”',
    '“Will we appeal this?”',
    '“We will appeal this…”',
    "“It's over for us.”",
  ])('reports %s', (text) => expect(find(text)).toEqual([text]))

  it.each([
    '“we will appeal this.”',
    '“We will appeal this”',
    '“We Will Appeal This.”',
    '“We’ll appeal this.”',
    '“We will appeal this.” — Ama',
    '“We will appeal this.” ―Ama Adeyemi',
  ])('is content with %s', (text) => expect(find(text)).toEqual([]))

  it('takes no small word behind a dash for a name', () => {
    expect(find('“We will appeal this.”\n– ama')).toHaveLength(1)
  })
})

describe('no-sole-anonymous-source', () => {
  const rule = 'no-sole-anonymous-source'
  const text = 'A source said it rained. The source said it snowed. A clerk said it froze.'
  const own = [
    unnamed('A source', 'said', 'it rained', {}, { sources: ['x'], confidence: 0.8 }),
    unnamed('The source', 'said#2', 'it snowed', {}, { sources: ['x'], confidence: 0.6 }),
  ]

  it('tells what rests on it', () => {
    expect(told(findMessages(rule, text, own))).toEqual([
      {
        reason: 'Unexpected an article that rests on “A source” alone, expected a second source or a name',
        actual: 'A source',
        expected: [],
        statements: 2,
        evidence: ['A source said it rained', 'The source said it snowed'],
      },
    ])
  })

  it('is as sure as the statements on the average', () => {
    expect(
      findMessages(rule, text, [
        { ...own[0], confidence: 0.6 },
        { ...own[1], confidence: 0.44 },
      ]),
    ).toHaveLength(1)
    expect(
      findMessages(rule, text, [
        { ...own[0], confidence: 0.5 },
        { ...own[1], confidence: 0.44 },
      ]),
    ).toEqual([])
  })

  it('takes each source for itself where claims are asked for', () => {
    const sketches = [...own, unnamed('A clerk', 'said#3', 'it froze', {}, { sources: ['y'] })]
    expect(
      told(findMessages(rule, text, sketches, { scope: 'claim' })).map(({ statements }) => statements),
    ).toEqual([2, 1])
    expect(findMessages(rule, text, [], { scope: 'claim' })).toEqual([])
  })
})

describe('no-plural-for-one-source', () => {
  const rule = 'no-plural-for-one-source'
  const text = 'Sources say it is over. A clerk said it was. The clerk said it had been.'
  const plural = (source: string) => unnamed(source, 'say', 'it is over', { plural: true })
  const clerk = unnamed('A clerk', 'said', 'it was', { plural: false }, { sources: ['x'] })
  const again = unnamed('The clerk', 'said#2', 'it had been', { plural: false }, { sources: ['x'] })

  it.each([
    ['Sources', 'A source'],
    ['Insiders', 'An insider'],
    ['People', 'A person'],
    ['Persons', 'A person'],
    ['Officials', 'An official'],
  ])('offers for “%s” “%s”', (words, singular) => {
    const messages = findMessages(rule, text.replace('Sources', words), [plural(words), clerk, again])
    expect(told(messages)).toEqual([
      {
        reason: `Unexpected plural “${words}” where one unnamed source appears, expected the singular, or the other source`,
        actual: words,
        expected: [singular],
        statements: 3,
        evidence: [words, 'A clerk', 'The clerk'],
      },
    ])
  })

  it('is content with two sources by themselves, two clerks, and “a second clerk”', () => {
    expect(findMessages(rule, text, [{ ...plural('Sources'), sources: ['a', 'b'] }, clerk])).toEqual([])
    expect(findMessages(rule, text, [plural('Sources'), clerk, { ...again, sources: ['y'] }])).toEqual([])
    const second = text.replace('The clerk', 'The second clerk')
    expect(
      findMessages(rule, second, [plural('Sources'), clerk, { ...again, source: 'The second clerk' }]),
    ).toEqual([])
  })
})

describe('no-single-source-story', () => {
  const text = 'Ms Lang said it rained. She said it snowed.'
  it.each(['official', 'named', 'document', 'media'] as const)('knows a story by one %s source', (type) => {
    const sketches = [
      says(type, 'Ms Lang', 'said', 'it rained', { sources: ['Ms Lang'] }),
      says(type, 'She', 'said#2', 'it snowed', { sources: ['Ms Lang'] }),
    ]
    expect(told(findMessages('no-single-source-story', text, sketches, { minStatements: 2 }))).toEqual([
      {
        reason:
          'Unexpected 2 statements of one source, “Ms Lang”, and of nobody else, expected a second, independent source',
        actual: 'Ms Lang',
        expected: [],
        statements: 2,
        evidence: ['Ms Lang said it rained', 'She said it snowed'],
      },
    ])
    expect(findMessages('no-single-source-story', 'It rained.', [], { minStatements: 1 })).toEqual([])
  })
})

describe('no-anonymous-and-declined', () => {
  it('tells the refusal and the source', () => {
    const text = 'An aide said it was over. She declined to comment.'
    const sketches = [
      unnamed('An aide', 'said', 'it was over', {}, { sources: ['x'] }),
      says('declined', 'She', 'declined', 'to comment', { refusal: { kind: 'declined' }, sources: ['x'] }),
    ]
    expect(told(findMessages('no-anonymous-and-declined', text, sketches))).toEqual([
      {
        reason:
          'Unexpected “She declined to comment” beside unnamed source “An aide”, expected either the refusal or the unnamed source',
        actual: 'She declined to comment',
        expected: [],
        statements: 2,
        evidence: ['She declined to comment', 'An aide'],
      },
    ])
    const quoted = 'An aide said it was over. She declined to “comment”.'
    expect(
      findMessages('no-anonymous-and-declined', quoted, [
        sketches[0],
        { ...sketches[1], content: 'to “comment”' },
      ]),
    ).toEqual([])
    const unexplained = says('declined', 'She', 'declined', 'to comment', { sources: ['x'] })
    expect(findMessages('no-anonymous-and-declined', text, [sketches[0], unexplained])).toEqual([])
  })
})

describe('no-anonymous-opinion', () => {
  const rule = 'no-anonymous-opinion'
  const find = (content: string, options = {}, cue = 'said') =>
    findMessages(rule, `${content}, an aide ${cue}.`, [unnamed('an aide', cue, content)], options)

  it('tells the word and who said it', () => {
    expect(told(find('He is a bully'))).toEqual([
      {
        reason:
          'Unexpected attack “bully” by unnamed source “an aide”, expected information, or a named source',
        actual: 'bully',
        expected: [],
        statements: 1,
        evidence: ['bully', 'an aide'],
      },
    ])
  })

  it.each([
    'He is not a bully',
    'She was never the liar',
    'There are no liars',
    'He isn’t a liar',
    "He isn't any fool",
  ])('is content with “%s”', (content) => expect(find(content)).toEqual([]))

  it.each(['Not that he is a bully', 'He is not really such a bully', 'He is a notable bully'])(
    'reports “%s”',
    (content) => {
      expect(places(find(content))).toEqual(['bully'])
    },
  )

  it('looks on behind a word that is denied, or not asked for', () => {
    expect(places(find('He is not a liar but a bully'))).toEqual(['bully'])
    expect(places(find('She is brilliant and a bully', { kinds: ['attack'] }))).toEqual(['bully'])
    expect(places(find('She left', { kinds: ['attack'] }, 'believes'))).toEqual([])
    expect(places(find('She left', {}, 'believes'))).toEqual(['believes'])
    expect(find('She left')).toEqual([])
  })
})

describe('no-stacked-hedges', () => {
  const rule = 'no-stacked-hedges'
  const find = (text: string, options = {}) =>
    places(findMessages(rule, text, [{ type: 'unattributed', range: text }], options))

  it('tells what was found', () => {
    const text = 'The deal could reportedly fail.'
    expect(told(findMessages(rule, text, [{ type: 'unattributed', range: text }]))).toEqual([
      {
        reason: 'Unexpected stacked hedges “could reportedly”, expected one hedge, or who says so',
        actual: 'could, reportedly',
        expected: [],
        statements: 1,
        evidence: ['could', 'reportedly'],
      },
    ])
  })

  it('starts a new stack in the next clause', () => {
    expect(find('It could reportedly fail; it may allegedly sink.')).toEqual([
      'could reportedly',
      'may allegedly',
    ])
    expect(find(`It reportedly ${'x'.repeat(58)} may fail.`)).toHaveLength(1)
    expect(find(`It reportedly ${'x'.repeat(59)} may fail.`)).toEqual([])
    expect(find('It reportedly fell! It may sink.')).toEqual([])
    expect(find('It reportedly fell? It may sink.')).toEqual([])
  })

  it('heeds how many are allowed', () => {
    expect(find('It could reportedly perhaps fail.', { max: 2 })).toEqual(['could reportedly perhaps'])
    expect(find('It could reportedly perhaps fail.', { max: 3 })).toEqual([])
  })

  it.each([
    'It reportedly could not fail.',
    "It reportedly couldn't fail.",
    'It reportedly could hardly fail.',
    'It reportedly could no longer fail.',
    'It reportedly could only fail.',
    'It said that it may fail.',
    'A reportedly-may thing.',
  ])('is content with %s', (text) => expect(find(text)).toEqual([]))

  it.each(['It reportedly could note it.', 'REPORTEDLY it COULD fail.', 'It may be said to fail.'])(
    'reports %s',
    (text) => {
      expect(find(text)).toHaveLength(1)
    },
  )

  it('heeds the writer’s hedges alone', () => {
    expect(find('It reportedly “may fail now” at sea.')).toEqual([])
  })
})

describe('require-response', () => {
  const find = (cue: string, party = 'Delta Bank') => {
    const text = `Jana Holm ${cue} ${party} of theft. It rained.`
    const report = buildTestReport(text, {
      statements: [says('named', 'Jana Holm', cue, `${party} of theft`)],
    })
    const start = text.indexOf(party)
    const finding = {
      party,
      sourceId: null,
      places: [{ start, end: start + party.length, text: party }],
      accusationIds: [report.statements[0].id],
      answer: 'silence' as const,
      replyIds: [],
      confidence: 0.9,
    }
    const rules = { 'require-response': 'warning' } as const
    return lint({ ...report, summary: { ...report.summary, rightOfReply: [finding] } }, { rules })
  }

  it('tells whom nobody asked', () => {
    expect(told(find('accused'))).toEqual([
      {
        reason:
          'Unexpected accusation of “Delta Bank” without an answer, expected what Delta Bank says, or that it was asked',
        actual: 'Delta Bank',
        expected: [],
        statements: 1,
        evidence: ['Delta Bank'],
      },
    ])
  })

  it.each([
    'declined to accuse',
    'refuses to accuse',
    'avoided condemning',
    'stopped attacking',
    'did not blame',
    'didn’t criticise',
    "didn't denounce",
    'never accused',
  ])('is content where Ms Holm %s', (cue) => {
    expect(find(cue)).toEqual([])
  })

  it('is content where the party is nobody in particular', () => {
    expect(find('accused', 'the party')).toEqual([])
  })
})

describe('rules on one unnamed source', () => {
  const text = 'A source said it rained. An aide said it snowed.'
  const sketches = [unnamed('A source', 'said', 'it rained'), unnamed('An aide', 'said#2', 'it snowed')]

  it.each([
    [
      'require-anonymity-reason',
      'unnamed source “A source” without a reason, expected a name, or why it is withheld',
    ],
    ['require-anonymous-description', 'bare “A source”, expected what the source is and how it can know'],
    [
      'require-anonymous-nearness',
      'unnamed source “A source” whose knowledge is not explained, expected how it is placed to know',
    ],
  ])('%s tells it', (rule, reason) => {
    expect(told(findMessages(rule, text, sketches.slice(0, 1)))).toEqual([
      {
        reason: `Unexpected ${reason}`,
        actual: 'A source',
        expected: [],
        statements: 1,
        evidence: ['A source'],
      },
    ])
    expect(findMessages(rule, text, sketches)).toHaveLength(2)
  })

  it.each(['who', 'that', 'which', 'at', 'in', 'from', 'with', 'close', 'familiar', 'inside'])(
    'takes “%s” for more than a bare source',
    (word) => {
      const source = `A source ${word} the club`
      const find = (words: string) =>
        findMessages('require-anonymous-description', `${words} said it rained.`, [
          unnamed(words, 'said', 'it rained'),
        ])
      expect(find(source)).toEqual([])
      expect(find('A source')).toHaveLength(1)
    },
  )
})
