import { describe, expect, it } from 'vitest'
import type { RightOfReply } from '../../src/schema/index.js'
import { buildTestReport, type SourceSketch, type StatementSketch } from './build-report.js'

const accusation: StatementSketch = {
  type: 'named',
  source: 'Lena Ortiz',
  cue: 'accused',
  content: 'Delta Bank of hiding its losses',
}
const find = (rest: string, later: StatementSketch[] = [], sources: SourceSketch[] = []): RightOfReply[] =>
  buildTestReport(`Lena Ortiz accused Delta Bank of hiding its losses. ${rest}`, {
    statements: [accusation, ...later],
    sources,
  }).summary.rightOfReply

const readOne = (text: string, statements: StatementSketch[] = []): string[] =>
  buildTestReport(text, { statements }).summary.rightOfReply.map(({ party, answer }) => `${party}: ${answer}`)

describe('right of reply', () => {
  it('reports silence where the accused is not heard', () => {
    const [finding] = find('Rain fell on Monday.')
    expect(finding).toMatchObject({ party: 'Delta Bank', sourceId: null, answer: 'silence', replyIds: [] })
    expect(finding.places.map(({ text }) => text)).toEqual(['Delta Bank'])
  })

  it('finds the denial of whoever speaks for the accused', () => {
    const [finding] = find('A spokesman for the bank rejected the claim.', [
      {
        type: 'official',
        source: 'A spokesman for the bank',
        cue: 'rejected',
        content: 'the claim',
        stance: 'denies',
      },
    ])
    expect(finding).toMatchObject({ answer: 'reply' })
    expect(finding.replyIds).toHaveLength(1)
  })

  it.each([
    ['declined', 'declined to comment', 'refusal'],
    ['no-response', 'did not respond', 'no-response'],
    ['not-reached', 'could not be reached', 'no-response'],
  ] as const)('reads a non-answer of the kind %s', (kind, cue, answer) => {
    const [finding] = find(`Delta Bank ${cue}.`, [
      { type: 'declined', source: 'Delta Bank#2', cue, refusal: { kind }, sources: ['Delta Bank'] },
    ])
    expect(finding.answer).toBe(answer)
  })

  it('gives the refusal of “the company” to whoever was accused right before', () => {
    const [finding] = find('The company declined to comment.', [
      {
        type: 'declined',
        source: 'The company',
        cue: 'declined',
        content: 'to comment',
        refusal: { kind: 'declined' },
      },
    ])
    expect(finding.answer).toBe('refusal')
  })

  it('takes what the accused says next for an answer, but not what others say', () => {
    const next = find('Delta Bank said the books were open.', [
      {
        type: 'official',
        source: 'Delta Bank#2',
        cue: 'said',
        content: 'the books were open',
        sources: ['Delta Bank'],
      },
    ])
    expect(next[0].answer).toBe('reply')
    const other = find('Harbour Trust said the books were open.', [
      { type: 'official', source: 'Harbour Trust', cue: 'said', content: 'the books were open' },
    ])
    expect(other[0].answer).toBe('silence')
  })

  it('knows a country by its capital and its people’s name', () => {
    const text = 'Latvia accused Russia of hacking its courts. Moscow denied any part in it.'
    const denial: StatementSketch = {
      type: 'official',
      source: 'Moscow',
      cue: 'denied',
      content: 'any part in it',
      stance: 'denies',
    }
    expect(
      readOne(text, [
        { type: 'official', source: 'Latvia', cue: 'accused', content: 'Russia of hacking its courts' },
        denial,
      ]),
    ).toEqual(['Russia: reply'])
  })

  it.each([
    ['Former prime minister Ana Ruiz was accused of fraud.', ['Ana Ruiz: silence']],
    ['Ana Ruiz has been charged with theft.', ['Ana Ruiz: silence']],
    ['There were allegations against the water ministry.', ['the water ministry: silence']],
    [
      'The club’s former director, Piet Holm, faces a lawsuit. Fans blamed Mr Holm for the defeat.',
      ['Piet Holm: silence'],
    ],
    ['Fans criticised Syria’s handling of the match.', ['Syria: silence']],
    [
      'Republican presidential candidate Piet Holm slammed liberal candidate Ana Ruiz.',
      ['Ana Ruiz: silence'],
    ],
  ])('finds the party in “%s”', (text, expected) => {
    expect(readOne(text)).toEqual(expected)
  })

  it.each([
    'The mayor was charged with leading the talks.',
    'Ana Ruiz declined to criticise Piet Holm.',
    'Nobody has blamed the weather. Democrats were criticised.',
    'The bank was praised. Critics were not accused of anything.',
    'She criticised the Keystone pipeline and the decision.',
    'On Monday prosecutors dropped all charges against Ana Ruiz.',
  ])('finds no party in “%s”', (text) => {
    expect(readOne(text)).toEqual([])
  })

  it('asks nobody to answer what they said of themselves', () => {
    const text = 'Ana Ruiz blamed Ruiz and nobody else.'
    expect(
      readOne(text, [
        {
          type: 'named',
          source: 'Ana Ruiz',
          cue: 'blamed',
          content: 'Ruiz and nobody else',
          sources: ['Ana Ruiz'],
        },
      ]),
    ).toEqual([])
  })

  it('reads who did wrong off what somebody says or alleges', () => {
    const lied: StatementSketch = {
      type: 'named',
      source: 'Lena Ortiz',
      cue: 'said',
      content: 'that Piet Holm had lied to the council',
    }
    expect(readOne('Lena Ortiz said that Piet Holm had lied to the council.', [lied])).toEqual([
      'Piet Holm: silence',
    ])
    const denied: StatementSketch = { ...lied, cue: 'denied', stance: 'denies' }
    expect(readOne('Lena Ortiz denied that Piet Holm had lied to the council.', [denied])).toEqual([])
  })
})
