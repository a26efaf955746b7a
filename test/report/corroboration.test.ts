import { describe, expect, it } from 'vitest'
import type { Corroboration } from '../../src/schema/index.js'
import { buildTestReport, type SourceSketch, type StatementSketch } from './build-report.js'

const rumour: StatementSketch = {
  type: 'anonymous',
  source: 'Two people familiar with the talks',
  cue: 'said',
  content: 'the crane drivers had rejected the offer',
}
const body: SourceSketch[] = [{ name: 'The harbour ministry', kind: 'organisation' }]

/** Groups in an article of a rumour and one further sentence, as verdict and statements' contents. */
function group(sentence: string, ...later: StatementSketch[]): Corroboration[] {
  const text = `Two people familiar with the talks said the crane drivers had rejected the offer. ${sentence}`
  return buildTestReport(text, { statements: [rumour, ...later], sources: body }).summary.corroboration
}
const ministry = (
  cue: string,
  content: string,
  stance: 'asserts' | 'confirms' | 'denies',
): StatementSketch => ({
  type: 'official',
  source: 'The harbour ministry',
  cue,
  content,
  stance,
})
const verdicts = (groups: Corroboration[]): string[] => groups.map(({ verdict }) => verdict)

describe('corroboration', () => {
  it('joins a claim and the words that confirm it', () => {
    const groups = group(
      'The harbour ministry confirmed that the drivers had rejected the offer.',
      ministry('confirmed', 'that the drivers had rejected the offer', 'confirms'),
    )
    expect(groups).toMatchObject([
      { verdict: 'confirmed', sourceIds: ['two-people-familiar-with-the-talks', 'the-harbour-ministry'] },
    ])
    expect(groups[0].statementIds).toHaveLength(2)
    expect(groups[0].evidence.map(({ fact }) => fact)).toEqual(['shared-words', 'confirms'])
    expect(groups[0].evidence[0].spans.map(({ text }) => text)).toContain('rejected')
  })

  it('shows a claim that another source denies as disputed', () => {
    const groups = group(
      'The harbour ministry denied that the drivers had rejected the offer.',
      ministry('denied', 'that the drivers had rejected the offer', 'denies'),
    )
    expect(verdicts(groups)).toEqual(['disputed'])
  })

  it('follows “confirmed this” back to the statement right before it', () => {
    const groups = group(
      'The harbour ministry later confirmed this.',
      ministry('confirmed', 'this', 'confirms'),
    )
    expect(verdicts(groups)).toEqual(['confirmed'])
  })

  it('lets a denial outweigh a confirmation', () => {
    const groups = group(
      'The harbour ministry confirmed that the drivers had rejected the offer. Lena Roth denied that the drivers had rejected the offer.',
      ministry('confirmed', 'that the drivers had rejected the offer#1', 'confirms'),
      {
        type: 'named',
        source: 'Lena Roth',
        cue: 'denied',
        content: 'that the drivers had rejected the offer#2',
        stance: 'denies',
      },
    )
    expect(verdicts(groups)).toEqual(['disputed'])
    expect(groups[0].statementIds).toHaveLength(3)
  })

  it.each([
    [
      'a part of the claim is confirmed',
      'The harbour ministry confirmed that an offer had been made.',
      'that an offer had been made',
      'confirms',
    ],
    [
      'another matter is confirmed',
      'The harbour ministry confirmed that the port would open.',
      'that the port would open',
      'confirms',
    ],
    [
      'what is confirmed is only possible',
      'The harbour ministry confirmed that the drivers might have rejected the offer.',
      'that the drivers might have rejected the offer',
      'confirms',
    ],
    [
      'the opposite is confirmed',
      'The harbour ministry confirmed that the drivers had not rejected the offer.',
      'that the drivers had not rejected the offer',
      'confirms',
    ],
    [
      'something is said of it',
      'The harbour ministry said the drivers had been made an offer.',
      'the drivers had been made an offer',
      'asserts',
    ],
  ] as const)('leaves statements apart where %s', (_, sentence, content, stance) => {
    const cue = stance === 'confirms' ? 'confirmed' : 'said#2'
    expect(group(sentence, ministry(cue, content, stance))).toEqual([])
  })

  it.each([
    ['numbers', 'that 12 people had died in the mill fire', 'that 19 people had died in the mill fire'],
    ['names', 'that Ana Vos had won the northern vote', 'that Lena Roth had won the northern vote'],
    [
      'order of names',
      'that the envoy Ruiz had insulted Okoye in public',
      'that the envoy Okoye had insulted Ruiz in public',
    ],
  ])('leaves claims with other %s apart', (_, first, second) => {
    const text = `Piet Holm said ${first}. The harbour ministry confirmed ${second}.`
    const { summary } = buildTestReport(text, {
      statements: [
        { type: 'named', source: 'Piet Holm', cue: 'said', content: first },
        ministry('confirmed', second, 'confirms'),
      ],
      sources: body,
    })
    expect(summary.corroboration).toEqual([])
  })

  it.each([
    ['a bare pointer', 'denied', 'the allegation'],
    ['a pointer with its reason', 'dismissed', 'the charges as “an old song”'],
    ['what it is called', 'said#2', 'those statements were baseless'],
    ['whose claim it is', 'rejected', 'Ms Ortiz’s claim that the harbour fund had been emptied'],
    ['the matter alone', 'called', 'talk of the emptied fund “false and harmful”'],
  ])('shows an accusation as disputed by %s', (_, cue, content) => {
    const claim = 'the harbour fund had been emptied by its own board'
    const text = `Lena Ortiz said ${claim}. Delta Bank ${cue.replace(/#\d/, '')} ${content}.`
    const { summary } = buildTestReport(text, {
      statements: [
        { type: 'named', source: 'Lena Ortiz', cue: 'said', content: claim },
        { type: 'named', source: 'Delta Bank', cue, content, stance: 'denies' },
      ],
      sources: [{ name: 'Delta Bank', kind: 'organisation' }],
    })
    expect(verdicts(summary.corroboration)).toEqual(['disputed'])
  })

  it.each([
    ['an offer is rejected', 'rejected', 'the offer of the harbour fund'],
    ['people are dismissed', 'dismissed', 'them as part of an old guard'],
    ['“wrong” is a word of something else', 'feared', 'that a wrong word would empty the fund'],
    ['another person’s claim is rejected', 'rejected', 'Piet Holm’s claim that the mills had closed'],
  ])('disputes nothing where %s', (_, cue, content) => {
    const claim = 'the harbour fund had been emptied by its own board'
    const { summary } = buildTestReport(`Lena Ortiz said ${claim}. Delta Bank ${cue} ${content}.`, {
      statements: [
        { type: 'named', source: 'Lena Ortiz', cue: 'said', content: claim },
        { type: 'named', source: 'Delta Bank', cue, content, stance: 'denies' },
      ],
      sources: [{ name: 'Delta Bank', kind: 'organisation' }],
    })
    expect(summary.corroboration).toEqual([])
  })

  it.each([
    [
      'one number is a bound below and one above',
      'the fund holds only 40 million crowns',
      'the fund holds more than 40 million crowns',
    ],
    [
      'words of both sides stand in one',
      'the fund helps the harbour town',
      'the fund does more to harm than to help the harbour town',
    ],
  ])('sees no second source where %s', (_, first, second) => {
    const { summary } = buildTestReport(`Lena Ortiz said ${first}. Piet Holm said ${second}.`, {
      statements: [
        { type: 'named', source: 'Lena Ortiz', cue: 'said#1', content: first },
        { type: 'named', source: 'Piet Holm', cue: 'said#2', content: second },
      ],
    })
    expect(summary.corroboration).toEqual([])
  })

  it('counts two voices of one body as one', () => {
    const text =
      'The harbour ministry said the crane drivers had rejected the offer. Lena Roth, a spokeswoman for the harbour ministry, said the crane drivers had rejected the offer.'
    const { summary } = buildTestReport(text, {
      statements: [
        {
          type: 'official',
          source: 'The harbour ministry',
          cue: 'said#1',
          content: 'the crane drivers had rejected the offer#1',
        },
        {
          type: 'official',
          source: 'Lena Roth',
          cue: 'said#2',
          content: 'the crane drivers had rejected the offer#2',
        },
      ],
      sources: [...body, { name: 'Lena Roth', kind: 'person', organisation: 'the harbour ministry' }],
    })
    expect(summary.corroboration).toEqual([])
    expect(summary.dependence.independentSources.official).toBe(1)
  })

  it('takes two unnamed sources for one unless the text says otherwise', () => {
    const second = (who: string): string[] =>
      verdicts(
        group(`${who} said the crane drivers had rejected the offer.`, {
          type: 'anonymous',
          source: who,
          cue: 'said#2',
          content: 'the crane drivers had rejected the offer#2',
        }),
      )
    expect(second('An official')).toEqual([])
    expect(second('Another official')).toEqual(['supported'])
  })

  it('never compares a statement with the one around it', () => {
    const text =
      'The Daily Herald reported that the ministry confirmed that the crane drivers had rejected the offer.'
    const { summary } = buildTestReport(text, {
      statements: [
        {
          type: 'media',
          source: 'The Daily Herald',
          cue: 'reported',
          content: 'that the ministry confirmed that the crane drivers had rejected the offer',
        },
        {
          type: 'official',
          source: 'the ministry',
          cue: 'confirmed',
          content: 'that the crane drivers had rejected the offer',
          stance: 'confirms',
          within: 0,
        },
      ],
    })
    expect(summary.corroboration).toEqual([])
  })
})

describe('dependence', () => {
  it('names the claims that an anonymous source alone supports, until somebody confirms them', () => {
    const alone = buildTestReport('A source said the bridge was cracked. Rain fell.', {
      statements: [{ type: 'anonymous', source: 'A source', cue: 'said', content: 'the bridge was cracked' }],
    })
    expect(alone.summary.dependence).toMatchObject({
      singleSource: [alone.statements[0].id],
      anonymousOnly: [alone.statements[0].id],
      largest: { sourceId: 'a-source', share: 1 },
    })
    const text = 'A source said the bridge was cracked. The mayor confirmed that the bridge was cracked.'
    const confirmed = buildTestReport(text, {
      statements: [
        { type: 'anonymous', source: 'A source', cue: 'said', content: 'the bridge was cracked#1' },
        {
          type: 'official',
          source: 'The mayor',
          cue: 'confirmed',
          content: 'that the bridge was cracked',
          stance: 'confirms',
        },
      ],
    })
    expect(confirmed.summary.dependence).toMatchObject({ singleSource: [], anonymousOnly: [] })
  })

  it('gives each of two joint sources half of the words', () => {
    const report = buildTestReport('Both the Kremlin and the ministry said talks went on.', {
      statements: [
        {
          type: 'official',
          source: ['the Kremlin', 'the ministry'],
          cue: 'said',
          content: 'talks went on',
          sources: ['the Kremlin', 'the ministry'],
        },
      ],
    })
    expect(report.summary.dependence.largest?.share).toBe(0.5)
    expect(report.summary.dependence.singleSource).toEqual([])
  })

  it('follows a denial back to a claim that speaks of who denies', () => {
    const text =
      'Ada Poe said he, Piet Holm, ran the mill badly. Rain fell. The ferries ran. The owner denied the report.'
    const claims = (mention: string): Corroboration[] =>
      buildTestReport(text, {
        statements: [
          { type: 'named', source: 'Ada Poe', cue: 'said', content: 'he, Piet Holm, ran the mill badly' },
          {
            type: 'named',
            source: 'The owner',
            cue: 'denied',
            content: 'the report',
            stance: 'denies',
            sources: ['The owner'],
          },
        ],
        sources: [
          { name: 'Ada Poe', kind: 'person' },
          { name: 'The owner', mentions: [mention, 'The owner'], kind: 'group' },
        ],
      }).summary.corroboration
    expect(verdicts(claims('he'))).toEqual(['disputed'])
    expect(verdicts(claims('badly'))).toEqual(['disputed'])
    expect(claims('Rain')).toEqual([])
    expect(claims('said')).toEqual([])
  })

  it('leaves out what is told inside what is told inside another statement', () => {
    const inner = 'the crane drivers had rejected the offer'
    const text = `Ada Poe said that the memo says that Bo Lund says ${inner}. The ministry confirmed that ${inner}.`
    const groups = (depth: number): Corroboration[] =>
      buildTestReport(text, {
        statements: [
          {
            type: 'named',
            source: 'Ada Poe',
            cue: 'said',
            content: `that the memo says that Bo Lund says ${inner}`,
          },
          {
            type: 'document',
            source: 'the memo',
            cue: 'says#1',
            content: `that Bo Lund says ${inner}`,
            within: 0,
          },
          { type: 'named', source: 'Bo Lund', cue: 'says#2', content: `${inner}#1`, within: depth - 1 },
          {
            type: 'official',
            source: 'The ministry',
            cue: 'confirmed',
            content: `that ${inner}`,
            stance: 'confirms',
          },
        ],
        sources: [
          { name: 'Bo Lund', kind: 'person' },
          { name: 'The ministry', kind: 'organisation' },
        ],
      }).summary.corroboration
    const lastOf = (depth: number): boolean =>
      groups(depth).some(({ sourceIds }) => sourceIds.includes('bo-lund'))
    expect([lastOf(1), lastOf(2)]).toEqual([true, false])
  })
})
