import { describe, expect, it } from 'vitest'
import { tellAnswers, tellCorroboration } from '../../src/report/brief-claims.js'
import { tellAnonymous, tellSize, tellSourcing } from '../../src/report/brief-sources.js'
import { summarize } from '../../src/report/summarize.js'
import type { Corroboration, Report, RightOfReply, SourceType } from '../../src/schema/index.js'
import { buildTestReport, type StatementSketch } from './build-report.js'

const NAMES = ['Ada', 'Bo', 'Cy', 'Dee', 'Eve']
/** An article in which each says one thing, with these types and what else is given. */
function articleOf(types: readonly SourceType[], ...more: Partial<StatementSketch>[]): Report {
  return buildTestReport(types.map((_, i) => `${NAMES[i]} said word${i}.`).join(' '), {
    statements: types.map((type, i) => ({
      type,
      source: NAMES[i],
      cue: `said#${i + 1}`,
      content: `word${i}`,
      ...more[i],
    })),
  })
}
const withSummary = (report: Report, summary: Partial<Report['summary']>): Report => ({
  ...report,
  summary: { ...report.summary, ...summary },
})
const textsOf = (report: Report): string[] => summarize(report).map(({ text }) => text)
const ids = ({ statements }: Report, ...numbers: number[]): string[] => numbers.map((i) => statements[i].id)

describe('the size', () => {
  it('counts credited statements and sources', () => {
    const report = articleOf(['named', 'official'])
    expect(tellSize(report)).toEqual({
      text: 'Two statements by two sources; 0 per cent of the words are the writer’s own.',
      statementIds: ids(report, 0, 1),
    })
  })

  it('names no sources where statements have none', () => {
    const report = articleOf(['unclear'], { sources: [] })
    expect(tellSize(report).text).toBe('One statement; 0 per cent of the words are the writer’s own.')
  })

  it('rests on no statement where nobody is credited', () => {
    expect(tellSize(buildTestReport('It rained.', { statements: [] })).statementIds).toEqual([])
  })
})

describe('the sourcing', () => {
  it.each<[SourceType[], string]>([
    [['official', 'official'], ': two official sources'],
    [['official', 'official', 'named'], ': two official and one named source'],
    [['official', 'named', 'named'], ': one official and two named sources'],
    [['named', 'document'], ': one named source and one document'],
    [['document', 'document'], ': two documents'],
    [['anonymous', 'media', 'unclear'], ', though no source is official, named or a document'],
  ])('of %j rests%s', (types, kinds) => {
    const { text, statementIds } = tellSourcing(articleOf(types))
    expect(text).toMatch(
      /^An estimated \d+ per cent of the credited words \(between \d+ and \d+\) rest on accountable sources[,:]/,
    )
    expect(text.endsWith(`accountable sources${kinds}.`) || text.includes(`${kinds}; `)).toBe(true)
    expect(statementIds).toHaveLength(
      types.filter((type) => ['official', 'named', 'document'].includes(type)).length,
    )
  })

  it('gives the bounds of the score in per cent', () => {
    const report = articleOf(['named', 'anonymous', 'official'])
    const sourcing = { ...report.summary.sourcing, score: 0.64, interval: { low: 0.5, high: 0.78 } }
    expect(tellSourcing(withSummary(report, { sourcing })).text).toContain(
      '64 per cent of the credited words (between 50 and 78) rest',
    )
  })

  it('speaks of a score where the weights are others', () => {
    const report = articleOf(['named', 'anonymous'])
    const sourcing = {
      ...report.summary.sourcing,
      weights: { ...report.summary.sourcing.weights, media: 0.5 },
    }
    expect(tellSourcing(withSummary(report, { sourcing })).text).toMatch(
      /^The sourcing score is \d+ per cent of the credited words \(/,
    )
  })

  it.each(['score', 'interval'] as const)('is told in short without a %s', (missing) => {
    const report = articleOf(['named'])
    const sourcing = { ...report.summary.sourcing, [missing]: null }
    expect(tellSourcing(withSummary(report, { sourcing }))).toEqual({
      text: 'Without a credited word there is no sourcing score.',
      statementIds: [],
    })
  })

  it.each([
    [0.5, true],
    [0.49, false],
  ])('names the source that %d of the words come from: %s', (share, isNamed) => {
    const report = articleOf(['named', 'named', 'named'])
    const largest = { sourceId: report.sources[1].id, share }
    const { text } = tellSourcing(
      withSummary(report, { dependence: { ...report.summary.dependence, largest } }),
    )
    expect(text.endsWith('; 50 per cent come from Bo alone.')).toBe(isNamed)
    expect(text.includes('alone')).toBe(isNamed)
  })

  it('names no source where none has most of the words', () => {
    const report = articleOf(['named', 'named'])
    const { dependence } = report.summary
    const nobody = withSummary(report, { dependence: { ...dependence, largest: null } })
    expect(tellSourcing(nobody).text).not.toContain('alone')
    const gone = withSummary(report, { dependence: { ...dependence, largest: { sourceId: 'x', share: 1 } } })
    expect(tellSourcing(gone).text).not.toContain('alone')
  })
})

describe('anonymous sources', () => {
  const reasoned = (i: number): Partial<StatementSketch> => ({ anonymity: { reason: `word${i}` } })
  const tell = (report: Report): string => tellAnonymous(report)?.text ?? ''

  it('are no matter where there are none', () => {
    expect(tellAnonymous(articleOf(['named']))).toBeNull()
  })

  it.each<[string, Partial<StatementSketch>[], string]>([
    ['two voices', [], 'two anonymous sources'],
    ['one who speaks twice', [{ sources: ['x'] }, { sources: ['x'] }], 'one anonymous source'],
    ['nobody whom mentions tell', [{ sources: [] }, { sources: [] }], 'two anonymous sources'],
    ['three people and one', [{ anonymity: { count: 3, plural: true } }], 'four anonymous sources'],
    [
      'three people, then two of them',
      [
        { sources: ['x'], anonymity: { count: 3 } },
        { sources: ['x'], anonymity: { count: 2 } },
      ],
      'three anonymous sources',
    ],
    ['“sources”', [{ anonymity: { plural: true } }], 'anonymous sources'],
    [
      '“sources”, then one of them',
      [{ sources: ['x'], anonymity: { plural: true } }, { sources: ['x'] }],
      'anonymous sources',
    ],
    [
      'one, then “sources”',
      [{ sources: ['x'] }, { sources: ['x'], anonymity: { plural: true } }],
      'anonymous sources',
    ],
  ])('are counted by who they are: %s', (_, more, count) => {
    expect(tell(articleOf(['anonymous', 'anonymous'], ...more))).toMatch(
      new RegExp(`^Two statements rest on ${count}; no reason for anonymity is given`),
    )
  })

  it('have a reason, or some have', () => {
    const [one, two] = [articleOf(['anonymous'], reasoned(0)), ['anonymous', 'anonymous'] as SourceType[]]
    expect(tell(one)).toMatch(/source; a reason for anonymity is given;/)
    expect(tell(articleOf(two, reasoned(0), reasoned(1)))).toMatch(
      /; a reason for anonymity is given each time;/,
    )
    expect(tell(articleOf(two, reasoned(0)))).toMatch(/; for one of them no reason for anonymity is given;/)
  })

  it('have one reason for all that they say', () => {
    const report = articleOf(
      ['anonymous', 'anonymous', 'anonymous'],
      { ...reasoned(0), sources: ['x'] },
      { sources: ['y', 'x'] },
    )
    expect(tell(report)).toContain('; for one of them no reason')
  })

  it.each<[number, number, string]>([
    [1, 1, '; nobody else supports it.'],
    [2, 2, '; nobody else supports them.'],
    [2, 1, '; nobody else supports one of them.'],
    [2, 0, ' is given.'],
  ])('say %d things, %d of them alone', (all, alone, end) => {
    const report = articleOf(Array.from({ length: all }, () => 'anonymous' as const))
    const anonymousOnly = ids(report, ...Array.from({ length: alone }, (_, i) => i))
    const { dependence } = report.summary
    const sentence = tellAnonymous(withSummary(report, { dependence: { ...dependence, anonymousOnly } }))
    expect(sentence?.text.endsWith(end)).toBe(true)
    expect(sentence?.statementIds).toHaveLength(all)
  })
})

describe('corroboration', () => {
  const report = articleOf(
    ['named', 'official', 'named', 'named'],
    {},
    { stance: 'confirms' },
    { stance: 'denies' },
  )
  const group = (verdict: Corroboration['verdict'], ...numbers: number[]): Corroboration => ({
    verdict,
    statementIds: ids(report, ...numbers),
    sourceIds: [],
    confidence: 0.9,
    evidence: [],
  })
  const tell = (...corroboration: Corroboration[]) =>
    tellCorroboration(withSummary(report, { corroboration }))

  it.each<[string, Corroboration[]]>([
    ['One claim is confirmed by Bo.', [group('confirmed', 0, 1)]],
    ['One claim is confirmed by a second source.', [group('confirmed', 0, 3)]],
    ['Two claims are confirmed by a second source.', [group('confirmed', 0, 1), group('confirmed', 3)]],
    ['One claim is disputed by Cy.', [group('disputed', 0, 2)]],
    ['One claim is made by a second source too.', [group('supported', 0, 1, 2)]],
    [
      'One claim is confirmed by Bo; one claim is made by a second source too; one claim is disputed by Cy.',
      [group('disputed', 2), group('supported', 3), group('confirmed', 1)],
    ],
  ])('is told: %s', (text, groups) => {
    const sentence = tell(...groups)
    expect(sentence?.text).toBe(text)
    expect(sentence?.statementIds).toEqual(groups.flatMap(({ statementIds }) => statementIds))
  })

  it('is told with each statement once, and not at all where there is none', () => {
    expect(tell(group('confirmed', 0, 1), group('disputed', 0, 2))?.statementIds).toEqual(
      ids(report, 0, 1, 2),
    )
    expect(tell()).toBeNull()
  })
})

describe('answers', () => {
  const finding = (
    report: Report,
    party: string,
    answer: RightOfReply['answer'],
    number: number,
  ): RightOfReply => ({
    party,
    sourceId: null,
    places: [],
    accusationIds: ids(report, number),
    answer,
    replyIds: answer === 'reply' ? ids(report, number + 1) : [],
    confidence: 0.9,
  })
  const refuse = (i: number, source = NAMES[i]): Partial<StatementSketch> => ({
    refusal: { kind: 'declined' },
    sources: [source],
  })

  it.each<[string, readonly [string, RightOfReply['answer']][]]>([
    ['A reply to accusations or criticism is reported from Ana Vos.', [['Ana Vos', 'reply']]],
    ['No reply to accusations or criticism is reported from the bank.', [['The bank', 'silence']]],
    [
      'A reply to accusations or criticism is reported from Ana Vos, none from Piet Holm.',
      [
        ['Ana Vos', 'reply'],
        ['Piet Holm', 'silence'],
      ],
    ],
  ])('are told: %s', (text, findings) => {
    const report = articleOf(['named', 'named', 'named'])
    const rightOfReply = findings.map(([party, answer], i) => finding(report, party, answer, i))
    const sentence = tellAnswers(withSummary(report, { rightOfReply }))
    expect(sentence?.text).toBe(text)
    expect(sentence?.statementIds).toEqual([
      ...new Set(rightOfReply.flatMap(({ accusationIds, replyIds }) => [...accusationIds, ...replyIds])),
    ])
  })

  it('tell refusals before replies', () => {
    const report = articleOf(['named', 'declined'], {}, refuse(1))
    const rightOfReply = [finding(report, 'Ana Vos', 'silence', 0)]
    expect(tellAnswers(withSummary(report, { rightOfReply }))).toEqual({
      text: 'No comment came from Bo; no reply to accusations or criticism is reported from Ana Vos.',
      statementIds: ids(report, 1, 0),
    })
  })

  it.each<[string, SourceType[], Partial<StatementSketch>[]]>([
    ['No comment came from Ada and Bo.', ['declined', 'declined'], [refuse(0), refuse(1)]],
    ['Ada would not answer every question.', ['declined', 'named'], [refuse(0), { sources: ['Ada'] }]],
    [
      'No comment came from Bo; Ada would not answer every question.',
      ['declined', 'declined', 'named'],
      [refuse(0), refuse(1), { sources: ['Ada'] }],
    ],
    ['One request was refused.', ['declined'], [{ sources: [] }]],
    ['Two requests were refused.', ['declined', 'declined'], [{ sources: [] }, { sources: [] }]],
  ])('tell refusals: %s', (text, types, more) => {
    expect(tellAnswers(articleOf(types, ...more))?.text).toBe(text)
  })

  it('are not told where nobody was asked and nobody answered', () => {
    const report = articleOf(['named'])
    expect(tellAnswers(report)).toBeNull()
    const rightOfReply = [finding(report, 'Ana Vos', 'refusal', 0)]
    expect(tellAnswers(withSummary(report, { rightOfReply }))).toBeNull()
  })
})

describe('doubt', () => {
  it('counts unclear statements and uncertain readings', () => {
    const unsure = articleOf(['unclear', 'unclear', 'named'], {}, {}, { confidence: 0.6 })
    const review = ids(unsure, 0, 2)
    const last = summarize(withSummary(unsure, { review })).find(({ text }) => text.includes('hedged'))
    expect(last).toEqual({
      text: 'Two statements are hedged, open or credited to nobody in particular; two readings are uncertain and worth a look.',
      statementIds: ids(unsure, 0, 1, 2),
    })
  })
})

describe('what is not there', () => {
  it.each<[SourceType[], string]>([
    [['named'], 'There is no anonymous source, no refusal to comment and no unclear statement.'],
    [['declined'], 'There is no anonymous source and no unclear statement.'],
    [['unclear'], 'There is no anonymous source and no refusal to comment.'],
    [['declined', 'unclear'], 'There is no anonymous source.'],
  ])('is told of %j: %s', (types, text) => {
    expect(summarize(articleOf(types)).at(-1)).toEqual({ text, statementIds: [] })
  })

  it('is not told where there are anonymous sources and enough else to tell', () => {
    expect(textsOf(articleOf(['anonymous']))).toHaveLength(3)
    expect(textsOf(articleOf(['anonymous'])).join(' ')).not.toContain('There is no')
  })

  it('is told of an anonymous article with nothing else to tell', () => {
    const report = articleOf(['anonymous'])
    // A report made by hand: the count says that there is one, no statement does.
    const hidden = {
      ...report,
      statements: report.statements.map((one) => ({ ...one, type: 'named' as const })),
    }
    expect(textsOf(hidden).at(-1)).toBe('There is no refusal to comment and no unclear statement.')
  })

  it('is at last that nothing is confirmed', () => {
    const report = buildTestReport('It rained.', { statements: [] })
    const counts = { ...report.summary.statements, anonymous: 1, declined: 1, unclear: 1 }
    expect(summarize(withSummary(report, { statements: counts })).slice(2)).toEqual([
      { text: 'Nothing in it is confirmed or disputed by a second source.', statementIds: [] },
    ])
  })

  it('is left out where six sentences are told already', () => {
    const report = articleOf(['anonymous', 'declined', 'unclear'])
    const corroboration: Corroboration[] = [
      { verdict: 'supported', statementIds: [], sourceIds: [], confidence: 1, evidence: [] },
    ]
    const counts = { ...report.summary.statements, anonymous: 0 }
    const texts = textsOf(withSummary(report, { corroboration, statements: counts }))
    expect(texts).toHaveLength(6)
    expect(texts.join(' ')).not.toContain('There is no')
  })
})
